import Papa from "papaparse";

export const delimiters = [";", "\t", "|", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** Characters and records that are enough to see how a table is written. */
const sample = 200_000;
const records = 200;

/**
 * The sign between the cells: the one that gives most records the same number of cells. On equal
 * terms the semicolon goes before the comma, which is also the Dutch decimal sign.
 */
export function detectDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ";", score: 0 };
  for (const delimiter of delimiters) {
    const found = score(text.slice(0, sample), delimiter);
    if (found > best.score + 1e-9) best = { delimiter, score: found };
  }
  return best.delimiter;
}

function score(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: records });
  const filled = data.filter((cells) => cells.length > 1 || cells[0] !== "");
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  let widest = 0;
  for (const [width, count] of counts) {
    // Titles and notes have one cell, so agreement among the wide records is what counts.
    if (width > 1) widest = Math.max(widest, count);
  }
  return filled.length === 0 ? 0 : widest / filled.length;
}
