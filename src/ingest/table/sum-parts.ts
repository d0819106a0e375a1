import { firstSeen } from "#lib/first-seen.ts";
import type { MeasureColumn } from "./choose-measures.ts";
import type { RawTable } from "./raw-table.ts";
import type { AreasOf } from "./record-areas.ts";
import { keysWith, type RecordKeys, sameKeys } from "./record-keys.ts";
import type { TableFacts } from "./table-facts.ts";

export type PartsInput = Pick<TableFacts, "table" | "layout" | "roles" | "chosen" | "areas">;

export type Parts = {
  /** The columns of which the figures of parts add up. */
  readonly chosen: readonly MeasureColumn[];
  /** Names of the columns of which they do not, such as percentages. */
  readonly left: readonly string[];
  /** For the remark about it. */
  readonly values: { readonly column: string; readonly count: number };
};

/** Words for a place within a municipality. */
const placeHeader =
  /park|terrein|camping|complex|wijk|buurt|kern|dorp|woonplaats|locatie|recreatie/i;

/** Areas that a part is in, on average: some parks of different municipalities have one name. */
const nearlyOne = 1.1;
const mayBeTwo = 1.5;

/**
 * The column that names parts of areas, such as parks or quarters: each is in one municipality, so
 * that their counts together are those of the municipality. `undefined` when there is none, when a
 * part stands twice, or has no name: such a row may be the total.
 */
export function partsOf(
  records: Uint32Array,
  keys: RecordKeys,
  { table, layout, roles, chosen, areas }: PartsInput,
): Parts | undefined {
  const added = chosen.filter(({ idea }) => idea.form === "amount");
  if (roles.topic !== undefined || added.length === 0) return undefined;
  for (const column of roles.words) {
    const header = layout.headers[column] ?? "";
    const parts = divided(table, column, { records, areas });
    if (!parts || !isNested(parts, placeHeader.test(header))) continue;
    if (sameKeys(records, keysWith(keys, parts.idOf, parts.count)) > 0) continue;
    return {
      chosen: added,
      left: chosen.filter((each) => !added.includes(each)).map((each) => each.idea.label),
      values: { column: header, count: parts.count },
    };
  }
  return undefined;
}

type Divided = {
  readonly count: number;
  readonly idOf: (record: number) => number;
  /** Different pairs of a part and its area. */
  readonly pairs: number;
  /** Areas of more than one part. */
  readonly several: number;
};

/** How a column divides areas; `undefined` when it leaves a record without a part. */
function divided(
  { columns }: RawTable,
  column: number,
  { records, areas }: { readonly records: Uint32Array; readonly areas: AreasOf },
): Divided | undefined {
  const ids = columns[column]?.ids;
  const parts = firstSeen<number>();
  const byArea = new Map<string, Set<number>>();
  for (const record of records) {
    const id = ids?.[record] ?? 0;
    const area = areas.at(record);
    if (id === 0 || !area) return undefined;
    parts.placeOf(id);
    const own = byArea.get(area) ?? new Set();
    byArea.set(area, own.add(id));
  }
  const sizes = [...byArea.values()].map(({ size }) => size);
  return {
    count: parts.names.length,
    idOf: (record) => parts.placeOf(ids?.[record] ?? 0),
    pairs: sizes.reduce((sum, size) => sum + size, 0),
    several: sizes.filter((size) => size > 1).length,
  };
}

/** Groups such as ages come back in every area; parts are in one. With one area only the header can tell. */
function isNested({ count, pairs, several }: Divided, named: boolean): boolean {
  if (named) return pairs <= mayBeTwo * count;
  return several > 1 && pairs <= nearlyOne * count;
}
