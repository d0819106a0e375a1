import type { DeliveredFile } from "#domain/delivery/delivery.ts";
import { choicesFor, type FileChoices } from "#domain/delivery/file-choices.ts";
import type { AppStore } from "../store.ts";

/** Reads the files that were read last again, a table of them by other choices. */
export async function choose(store: AppStore, choices: FileChoices): Promise<void> {
  const { tried, propose } = store.getState();
  const last = tried?.deliveries.at(-1);
  if (!tried || !last) return;
  const files = last.files.map((file) =>
    holds(file, choices.table) ? withChoices(file, choices) : file,
  );
  await propose([...tried.deliveries.slice(0, -1), { files }], tried.names);
}

/** What was chosen about a table that was read last. */
export function chosenAbout(
  files: readonly DeliveredFile[] | undefined,
  table: string,
): FileChoices {
  const file = files?.find((each) => holds(each, table));
  return choicesFor(file?.choices, table) ?? { table };
}

/** A table is named after its file, with the sheet or the file within it behind. */
const holds = ({ name }: DeliveredFile, table: string) => table.startsWith(name);

function withChoices(file: DeliveredFile, choices: FileChoices): DeliveredFile {
  const others = (file.choices ?? []).filter(({ table }) => table !== choices.table);
  return { ...file, choices: [...others, choices] };
}
