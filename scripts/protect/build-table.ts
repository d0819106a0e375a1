import type { Dimension, PublishedCell } from "#domain/audit/published-table.ts";
import { stridesOf } from "#domain/protect/count-table.ts";
import { forEachSum } from "#domain/protect/for-each-sum.ts";
import { numberReading, readNumber } from "#ingest/table/read-number.ts";
import { dimensionOf } from "./dimension-of.ts";
import type { CsvFile, Wrong } from "./read-csv.ts";
import { hiddenAs, type LongFile } from "./read-long.ts";
import { type Key, splitKeys } from "./split-keys.ts";

export type FileTable = {
  readonly dimensions: readonly Dimension[];
  /** What the file says of every cell; `absent` when nothing. */
  readonly cells: readonly PublishedCell[];
  /** Whether signs in the file show that it was protected before. */
  readonly protected: boolean;
};

/**
 * The table of a file: its dimensions with how they add up, and a cell for every combination. Columns
 * that follow from another, as a province from a municipality, are groupings of it. Totals that are
 * missing are added, since they are public elsewhere or easily asked for, but never to a table that
 * was protected before, and not over dates.
 */
export function buildTable(long: LongFile, hierarchy: CsvFile | undefined): FileTable | Wrong {
  const wasProtected = long.figures.some((cell) => hiddenAs(cell) !== undefined);
  const { mains, groupings } = splitKeys(long.keys);
  const dimensions = mains.map((key) =>
    dimensionOf(key, { groupings: groupings.get(key.name) ?? [], hierarchy, grow: !wasProtected }),
  );
  const size = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (size > 5e6) return { wrong: "De tabel heeft te veel combinaties om te onderzoeken." };
  const cells = new Array<PublishedCell>(size).fill({ kind: "absent" });
  const reading = numberReading(long.figures, { whole: true, decimal: undefined, dutch: true });
  if (reading.kind === "mixed") return { wrong: "De getallen zijn op twee manieren geschreven." };
  const filled = fill({ mains, dimensions, cells }, long, reading.format);
  if (filled) return filled;
  if (!wasProtected) complete(dimensions, cells);
  return { dimensions, cells, protected: wasProtected };
}

type Filling = {
  readonly mains: readonly Key[];
  readonly dimensions: readonly Dimension[];
  readonly cells: PublishedCell[];
};

/** Puts every figure in its cell; what is wrong with the first that cannot be. */
function fill(
  { mains, dimensions, cells }: Filling,
  { figures }: LongFile,
  format: NumberFormat,
): Wrong | undefined {
  const strides = stridesOf(dimensions);
  const places = dimensions.map(({ codes }) => new Map(codes.map((code, i) => [code, i])));
  for (const [record, text] of figures.entries()) {
    const names = mains.map((key) => key.cells[record] ?? "");
    const place = names.reduce(
      (sum, name, d) => sum + (places[d]?.get(name) ?? 0) * (strides[d] ?? 1),
      0,
    );
    const cell = cellOf(text, format);
    const where = names.join(", ");
    if (!cell) return { wrong: `Rij met ${where}: "${text}" is geen aantal.` };
    if (cells[place]?.kind !== "absent" && cell.kind !== "absent") {
      return { wrong: `De cel ${where} staat er twee keer in.` };
    }
    cells[place] = cell;
  }
  return undefined;
}

type NumberFormat = Parameters<typeof readNumber>[1];

function cellOf(text: string, format: NumberFormat): PublishedCell | undefined {
  const reason = hiddenAs(text);
  if (reason) return { kind: "suppressed", reason };
  if (text === "" || /^n\.?v\.?t\.?$/i.test(text)) return { kind: "absent" };
  const amount = readNumber(text.replace(/\*+$/, "").trim(), format);
  if (amount === undefined || amount < 0) return undefined;
  return amount === 0 ? { kind: "nil" } : { kind: "known", amount };
}

/** Fills in totals that are not given from their parts; a combination without figures counts 0. */
function complete(dimensions: readonly Dimension[], cells: PublishedCell[]): void {
  const strides = stridesOf(dimensions);
  const totals = new Set<number>();
  const sums: { total: number; parts: readonly number[] }[] = [];
  forEachSum(dimensions, strides, (sum) => {
    totals.add(sum.total);
    sums.push(sum);
  });
  for (const [place, cell] of cells.entries()) {
    if (cell.kind === "absent" && !totals.has(place)) cells[place] = { kind: "nil" };
  }
  while (fillTotals(sums, cells));
}

/** Fills in totals of which all parts are given; whether there were any. */
function fillTotals(
  sums: readonly { readonly total: number; readonly parts: readonly number[] }[],
  cells: PublishedCell[],
): boolean {
  let any = false;
  for (const { total, parts } of sums) {
    if (cells[total]?.kind !== "absent") continue;
    if (parts.some((part) => cells[part]?.kind === "absent")) continue;
    const amount = parts.reduce((sum, part) => sum + amountOf(cells[part]), 0);
    cells[total] = amount === 0 ? { kind: "nil" } : { kind: "known", amount };
    any = true;
  }
  return any;
}

const amountOf = (cell: PublishedCell | undefined): number =>
  cell?.kind === "known" ? cell.amount : 0;
