import type { Column } from "./raw-table.ts";
import { type RecordKeys, repeats } from "./record-keys.ts";
import { perWord } from "./remember.ts";

/** A column that divides areas into groups, such as age or party. */
export type Grouping = { readonly header: string; readonly cells: Column | undefined };

export type Picked =
  /** `total` names the groupings of which only the total was taken. */
  | { readonly records: Uint32Array; readonly totals: readonly string[] }
  /** `kept` are the records left when totals were taken. */
  | { readonly category: string; readonly kept: Uint32Array; readonly totals: readonly string[] };

const total = /^\s*(totaal|total|t\d{6})\b/i;

/**
 * The records to use when areas stand in a table several times: those of the totals when the
 * grouping has them. Without totals the table cannot be used, since one group is not the whole.
 *
 * @param records those with an area
 * @param keys    by area, day and topic; records of the same key have the same figure
 */
export function pickRecords(
  records: Uint32Array,
  keys: RecordKeys,
  groupings: readonly Grouping[],
): Picked {
  if (!repeats(records, keys)) return { records, totals: [] };
  let kept = records;
  const totals: string[] = [];
  for (const { header, cells } of groupings) {
    if (!repeats(kept, keys)) break;
    const whole = kept.filter(perWord(cells, (text) => total.test(text)));
    if (whole.length === 0) continue;
    kept = whole;
    totals.push(header);
  }
  if (repeats(kept, keys)) {
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
