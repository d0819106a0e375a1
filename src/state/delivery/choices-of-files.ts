import type { DeliveredFile } from "#domain/delivery/delivery.ts";
import { choicesFor, type FileChoices } from "#domain/delivery/file-choices.ts";

/** What was chosen about a table of these files. */
export function chosenAbout(
  files: readonly DeliveredFile[] | undefined,
  table: string,
): FileChoices {
  const file = files?.find((each) => holds(each, table));
  return choicesFor(file?.choices, table) ?? { table };
}

/** The files with other choices about one table of theirs. */
export function withChoices(
  files: readonly DeliveredFile[],
  choices: FileChoices,
): readonly DeliveredFile[] {
  return files.map((file) => {
    if (!holds(file, choices.table)) return file;
    const others = (file.choices ?? []).filter(({ table }) => table !== choices.table);
    return { ...file, choices: [...others, choices] };
  });
}

/** A table is named after its file, with the sheet or the file within it behind. */
const holds = ({ name }: DeliveredFile, table: string) => table.startsWith(name);
