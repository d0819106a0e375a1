import { readSymbol } from "#ingest/table/read-symbol.ts";
import type { CsvFile, Wrong } from "./read-csv.ts";

/** A file as records of one figure each, whether it was long or wide. */
export type LongFile = {
  /** Columns that say which cell it is: area, group, date. */
  readonly keys: readonly { readonly name: string; readonly cells: readonly string[] }[];
  readonly figures: readonly string[];
};

const valueHeader =
  /^(aantal|aantallen|n|count|counts|freq|frequentie|waarde|value|personen|people|inschrijvingen|published|gepubliceerd)\b/i;
const keyHeader =
  /peil ?datum|datum|periode|jaar|year|date|period|kwartaal|quarter|maand|month|code|^id$|gebied|regio|gemeente|provincie|area|region/i;

/**
 * Finds the columns with figures: those of which every cell is a number, a sign or nothing. One such
 * column is a long table; several are a wide one, in which each is a group or a day.
 */
export function readLong({ headers, columns, records }: CsvFile): LongFile | Wrong {
  const numeric = [...columns.keys()].filter(
    (column) => column > 0 && (columns[column] ?? []).every(isFigure),
  );
  const named = numeric.filter((column) => valueHeader.test(headers[column] ?? ""));
  const plain = numeric.filter((column) => !keyHeader.test(headers[column] ?? ""));
  const values = named.length === 1 ? named : plain;
  if (values.length === 0) return { wrong: "Er is geen kolom met aantallen gevonden." };
  const keyColumns = [...columns.keys()].filter((column) => !values.includes(column));
  const keys = keyColumns.map((column) => ({
    name: headers[column] || `kolom ${column + 1}`,
    cells: columns[column] ?? [],
  }));
  if (values.length === 1) return { keys, figures: columns[values[0] ?? 0] ?? [] };
  const each = values.length;
  const repeat = (cells: readonly string[]) =>
    cells.flatMap((cell) => Array<string>(each).fill(cell));
  const groups = Array.from({ length: records }, () =>
    values.map((column) => headers[column] ?? ""),
  );
  return {
    keys: [
      ...keys.map(({ name, cells }) => ({ name, cells: repeat(cells) })),
      { name: "groep", cells: groups.flat() },
    ],
    figures: groups.flatMap((_, record) => values.map((column) => columns[column]?.[record] ?? "")),
  };
}

const isFigure = (cell: string) =>
  /^[+-]?[\d.,\s]*\d[\d.,\s]*\*?$/.test(cell) || hiddenAs(cell) !== undefined || cell === "";

/** How a cell was hidden before this: by which rule when that is told; `undefined` when it was not. */
export function hiddenAs(cell: string): "primary" | "secondary" | "unstated" | undefined {
  const text = cell.toLowerCase();
  if (text === "primary" || text === "primair") return "primary";
  if (text === "secondary" || text === "secundair") return "secondary";
  if (text === "suppressed") return "unstated";
  const kind = readSymbol(cell)?.kind;
  return kind === undefined || kind === "blank" || kind === "notApplicable"
    ? undefined
    : "unstated";
}
