import type { Column } from "./raw-table.ts";
import { perWord } from "./remember.ts";

/** A column that divides areas into groups, such as age or party. */
export type Grouping = { readonly header: string; readonly cells: Column | undefined };

export type Picked =
  /** `total` names the groupings of which only the total was taken. */
  | { readonly records: Uint32Array; readonly totals: readonly string[] }
  /** `kept` are the records left when totals were taken. */
  | { readonly category: string; readonly kept: Uint32Array; readonly totals: readonly string[] };

/** So many records of the same area and day are a grouping; fewer are duplicates. */
const grouped = 0.3;

const total = /^\s*(totaal|total|t\d{6})\b/i;

/**
 * The records to use when areas stand in a table several times: those of the totals when the
 * grouping has them. Without totals the table cannot be used, since one group is not the whole.
 *
 * @param records those with an area
 * @param keyOf   area, day and topic of a record; the same key means the same figure
 */
export function pickRecords(
  records: Uint32Array,
  keyOf: (record: number) => number,
  groupings: readonly Grouping[],
): Picked {
  if (!repeats(records, keyOf)) return { records, totals: [] };
  let kept = records;
  const totals: string[] = [];
  for (const { header, cells } of groupings) {
    if (!repeats(kept, keyOf)) break;
    const whole = kept.filter(perWord(cells, (text) => total.test(text)));
    if (whole.length === 0) continue;
    kept = whole;
    totals.push(header);
  }
  if (repeats(kept, keyOf)) {
    const divider = groupings
      .map(({ header, cells }) => ({
        header,
        values: different(cells, kept),
      }))
      .filter(({ values }) => values > 1)
      .toSorted((a, b) => b.values - a.values)[0];
    if (divider) return { category: divider.header, kept, totals };
  }
  return { records: kept, totals };
}

/** Different texts in the records of a column. */
function different(cells: Column | undefined, records: Uint32Array): number {
  const found = new Set<number>();
  for (const record of records) found.add(cells?.ids[record] ?? 0);
  return found.size;
}

/** Whether so many records have the same key that they are no mere duplicates. */
export function repeats(records: Uint32Array, keyOf: (record: number) => number): boolean {
  // Sorted numbers take a quarter of the room of a set, and there may be millions.
  const keys = new Float64Array(records.length);
  for (const [i, record] of records.entries()) keys[i] = keyOf(record);
  keys.sort();
  let same = 0;
  for (let i = 1; i < keys.length; i += 1) if (keys[i] === keys[i - 1]) same += 1;
  return same > grouped * records.length;
}
