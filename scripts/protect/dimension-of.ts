import type { Dimension, DimensionSum } from "#domain/audit/published-table.ts";
import type { CsvFile } from "./read-csv.ts";
import type { Key } from "./split-keys.ts";

type DimensionInput = {
  readonly groupings: readonly Key[];
  readonly hierarchy: CsvFile | undefined;
  /** Whether codes that the file does not hold may be added. */
  readonly grow: boolean;
};

const totalWord = /^(totaal|total|nederland|alle|all|t|nl|nl01)$/i;
const addedTotal = "Totaal";

/** Days do not add up: who is registered on one day mostly is on the next. */
const dateName = /datum|jaar|year|date|period|kwartaal|quarter|maand|month/i;

/** The codes of a column and how they add up by its groupings. */
export function dimensionOf(key: Key, { groupings, hierarchy, grow }: DimensionInput): Dimension {
  const codes = [...new Set(key.cells)];
  const links = [
    ...groupings.map(({ cells }) => linksOf(key.cells, cells)),
    ...hierarchyLinks(hierarchy, codes),
  ];
  const given = codes.find((code) => totalWord.test(code));
  const total = given ?? (grow && !dateName.test(key.name) ? addedTotal : undefined);
  const wholes = new Set(links.flatMap((link) => [...link.values()]));
  const leaves = codes.filter((code) => code !== total && !wholes.has(code));
  const named = links.flatMap((link) => sumsOf(link, total));
  const all = links.length === 0 && total !== undefined ? [[total, leaves] as const] : named;
  const sums = all.flatMap((sum) => placed(sum, codes, grow));
  return { name: key.name, codes, sums };
}

type NamedSum = readonly [whole: string, parts: readonly string[]];

/** The sums of one grouping: of each whole, and of the total of those that are in no other. */
function sumsOf(link: ReadonlyMap<string, string>, total: string | undefined): readonly NamedSum[] {
  const members = new Map<string, string[]>();
  for (const [part, whole] of link) {
    if (part !== total) members.set(whole, [...(members.get(whole) ?? []), part]);
  }
  const sums: NamedSum[] = [...members].filter(([whole]) => whole !== total);
  if (total === undefined) return sums;
  const tops = sums.flatMap(([whole]) => (link.has(whole) ? [] : [whole]));
  return [...sums, [total, [...new Set([...tops, ...(members.get(total) ?? [])])]]];
}

/** A sum in places of codes, which are added when they may be; none when a code is missing. */
function placed([whole, members]: NamedSum, codes: string[], grow: boolean): DimensionSum[] {
  const place = (code: string): number => {
    const found = codes.indexOf(code);
    return found < 0 && grow ? codes.push(code) - 1 : found;
  };
  if (members.length === 0 || (members.length === 1 && members[0] === whole)) return [];
  const parts = members.map(place);
  const total = place(whole);
  return total < 0 || parts.includes(-1) ? [] : [{ total, parts }];
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
