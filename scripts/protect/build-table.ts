import type { Dimension, DimensionSum, PublishedCell } from "#domain/audit/published-table.ts";
import { stridesOf } from "#domain/protect/count-table.ts";
import { forEachSum } from "#domain/protect/for-each-sum.ts";
import { numberReading, readNumber } from "#ingest/table/read-number.ts";
import type { CsvFile, Wrong } from "./read-csv.ts";
import { hiddenAs, type LongFile } from "./read-long.ts";

export type FileTable = {
  readonly dimensions: readonly Dimension[];
  /** What the file says of every cell; `absent` when nothing. */
  readonly cells: readonly PublishedCell[];
  /** Whether signs in the file show that it was protected before. */
  readonly protected: boolean;
};

const totalWord = /^(totaal|total|nederland|alle|all|t|nl|nl01)$/i;
const addedTotal = "Totaal";

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
  const strides = stridesOf(dimensions);
  const size = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (size > 5e6) return { wrong: "De tabel heeft te veel combinaties om te onderzoeken." };
  const cells = new Array<PublishedCell>(size).fill({ kind: "absent" });
  const reading = numberReading(long.figures, { whole: true, decimal: undefined, dutch: true });
  if (reading.kind === "mixed") return { wrong: "De getallen zijn op twee manieren geschreven." };
  const places = dimensions.map(({ codes }) => new Map(codes.map((code, i) => [code, i])));
  for (const [record, text] of long.figures.entries()) {
    let place = 0;
    for (const [d, { cells: names }] of mains.entries()) {
      place += (places[d]?.get(names[record] ?? "") ?? 0) * (strides[d] ?? 1);
    }
    const cell = cellOf(text, reading.format);
    const where = mains.map(({ cells: names }) => names[record]).join(", ");
    if (!cell) return { wrong: `Rij met ${where}: "${text}" is geen aantal.` };
    if (cells[place]?.kind !== "absent" && cell.kind !== "absent") {
      return { wrong: `De cel ${where} staat er twee keer in.` };
    }
    cells[place] = cell;
  }
  if (!wasProtected) complete(dimensions, cells);
  return { dimensions, cells, protected: wasProtected };
}

function cellOf(text: string, format: Parameters<typeof readNumber>[1]): PublishedCell | undefined {
  const reason = hiddenAs(text);
  if (reason) return { kind: "suppressed", reason };
  if (text === "" || /^n\.?v\.?t\.?$/i.test(text)) return { kind: "absent" };
  const amount = readNumber(text.replace(/\*+$/, "").trim(), format);
  if (amount === undefined || amount < 0) return undefined;
  return amount === 0 ? { kind: "nil" } : { kind: "known", amount };
}

type Key = LongFile["keys"][number];

/** Columns that are dimensions, and per dimension those that follow from it. */
function splitKeys(keys: readonly Key[]): {
  readonly mains: readonly Key[];
  readonly groupings: ReadonlyMap<string, readonly Key[]>;
} {
  const groupings = new Map<string, Key[]>();
  const follows = new Set<Key>();
  for (const key of keys) {
    for (const other of keys) {
      if (key === other || follows.has(other) || follows.has(key)) continue;
      const lead = new Set(other.cells).size;
      const own = new Set(key.cells).size;
      const later = keys.indexOf(key) > keys.indexOf(other);
      const followed = own < lead || (own === lead && later);
      if (own < 2 || !followed || !isFunction(other.cells, key.cells)) continue;
      follows.add(key);
      // A second name for the same codes adds nothing.
      if (own < lead) groupings.set(other.name, [...(groupings.get(other.name) ?? []), key]);
    }
  }
  return { mains: keys.filter((key) => !follows.has(key)), groupings };
}

function isFunction(from: readonly string[], to: readonly string[]): boolean {
  const found = new Map<string, string>();
  for (const [record, key] of from.entries()) {
    const before = found.get(key);
    if (before !== undefined && before !== to[record]) return false;
    found.set(key, to[record] ?? "");
  }
  return found.size < from.length;
}

type DimensionInput = {
  readonly groupings: readonly Key[];
  readonly hierarchy: CsvFile | undefined;
  readonly grow: boolean;
};

/** Days do not add up: who is registered on one day mostly is on the next. */
const dateName = /datum|jaar|year|date|period|kwartaal|quarter|maand|month/i;

function dimensionOf(key: Key, { groupings, hierarchy, grow }: DimensionInput): Dimension {
  const codes = [...new Set(key.cells)];
  const given = codes.find((code) => totalWord.test(code));
  const isDate = dateName.test(key.name);
  const links = [
    ...groupings.map(({ cells }) => linksOf(key.cells, cells)),
    ...hierarchyLinks(hierarchy, codes),
  ];
  const total = given ?? (grow && !isDate ? addedTotal : undefined);
  const place = (code: string): number | undefined => {
    const found = codes.indexOf(code);
    if (found >= 0 || !grow) return found < 0 ? undefined : found;
    return codes.push(code) - 1;
  };
  const sums: DimensionSum[] = [];
  const add = (whole: string, members: readonly string[]) => {
    if (members.length === 0 || (members.length === 1 && members[0] === whole)) return;
    const parts = members.map(place);
    const at = place(whole);
    const known = parts.flatMap((part) => (part === undefined ? [] : [part]));
    if (at !== undefined && known.length === parts.length) sums.push({ total: at, parts: known });
  };
  const wholes = new Set(links.flatMap((link) => [...link.values()]));
  const leaves = codes.filter((code) => code !== total && !wholes.has(code));
  for (const link of links) {
    const members = new Map<string, string[]>();
    for (const [part, whole] of link) {
      if (part !== total) members.set(whole, [...(members.get(whole) ?? []), part]);
    }
    for (const [whole, parts] of members) if (whole !== total) add(whole, parts);
    const tops = [...members.keys()].filter((whole) => whole !== total && !link.has(whole));
    const under = [...(total === undefined ? [] : (members.get(total) ?? []))];
    if (total !== undefined) add(total, [...new Set([...tops, ...under])]);
  }
  if (links.length === 0 && total !== undefined) add(total, leaves);
  return { name: key.name, codes, sums };
}

function linksOf(parts: readonly string[], wholes: readonly string[]): ReadonlyMap<string, string> {
  const link = new Map<string, string>();
  for (const [i, part] of parts.entries()) {
    const whole = wholes[i] ?? "";
    if (whole !== "" && whole !== part) link.set(part, whole);
  }
  return link;
}

/** One grouping per column after the first, when the first is about these codes. */
function hierarchyLinks(
  hierarchy: CsvFile | undefined,
  codes: readonly string[],
): readonly ReadonlyMap<string, string>[] {
  const [parts = [], ...wholes] = hierarchy?.columns ?? [];
  const own = new Set(codes);
  if (!parts.some((part) => own.has(part))) return [];
  return wholes.map((column) => linksOf(parts, column)).filter((link) => link.size > 0);
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
  for (let again = true; again; ) {
    again = false;
    for (const { total, parts } of sums) {
      if (cells[total]?.kind !== "absent") continue;
      if (parts.some((part) => cells[part]?.kind === "absent")) continue;
      const amount = parts.reduce((sum, part) => sum + amountOf(cells[part]), 0);
      cells[total] = amount === 0 ? { kind: "nil" } : { kind: "known", amount };
      again = true;
    }
  }
}

const amountOf = (cell: PublishedCell | undefined): number =>
  cell?.kind === "known" ? cell.amount : 0;
