import { type Column, cellAt } from "./raw-table.ts";
import { perWord } from "./remember.ts";

/** A column that divides areas into groups, such as age or party. */
export type Grouping = { readonly header: string; readonly cells: Column | undefined };

export type Picked =
  /** `total` names the groupings of which only the total was taken. */
  | { readonly records: readonly number[]; readonly totals: readonly string[] }
  | { readonly category: string };

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
  records: readonly number[],
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
        values: new Set(kept.map((record) => cellAt(cells, record))).size,
      }))
      .filter(({ values }) => values > 1)
      .toSorted((a, b) => b.values - a.values)[0];
    if (divider) return { category: divider.header };
  }
  return { records: kept, totals };
}

function repeats(records: readonly number[], keyOf: (record: number) => number): boolean {
  const keys = new Set(records.map(keyOf));
  return records.length - keys.size > grouped * records.length;
}
