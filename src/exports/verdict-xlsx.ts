import { remarkFileTexts } from "#i18n/remark-file-texts.ts";
import { translate } from "#i18n/texts.ts";
import { verdictSentence } from "#i18n/verdict-words.ts";
import { plainText } from "./plain-text.ts";
import { type VerdictInput, verdictRows } from "./verdict-rows.ts";

/** Characters; the widest column holds sentences. */
const widths = [32, 14, 8, 24, 20, 90, 26];
/** A cell of a workbook holds no more. */
const mostCharacters = 32_767;

/**
 * Remarks on loaded files as a workbook for their supplier, with a filter above each column, and a
 * sheet that says in a sentence what was made of each table. Text is
 * written as text, so that no cell is a formula.
 */
export async function verdictXlsx(input: VerdictInput): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import("hucre/xlsx");
  const { head, rows } = verdictRows(input);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: translate(remarkFileTexts, input.language)("sheet"),
        columns: widths.map((width) => ({ width })),
        rows: [head, ...rows].map((cells) => cells.map(write)),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:G${rows.length + 1}` },
      },
      ...(input.verdicts.length > 0 ? [summarySheet(input)] : []),
    ],
  });
  return Uint8Array.from(bytes);
}

/** What was made of each table, in a sentence. */
function summarySheet({ verdicts, language }: VerdictInput) {
  const text = translate(remarkFileTexts, language);
  const rows = verdicts.map((verdict) => [verdict.file, verdictSentence(verdict, language)]);
  return {
    name: text("summarySheet"),
    columns: [{ width: 32 }, { width: 120 }],
    rows: [[text("file"), text("summary")], ...rows].map((cells) => cells.map(write)),
    freezePane: { rows: 1 },
  };
}

function write(cell: string | number | undefined): string | number | null {
  if (cell === undefined) return null;
  return typeof cell === "string" ? plainText(cell).slice(0, mostCharacters) : cell;
}
