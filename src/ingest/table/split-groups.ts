import type { MeasureColumn } from "./choose-measures.ts";
import type { ColumnRoles } from "./column-roles.ts";
import type { Layout } from "./layout.ts";
import type { RawTable } from "./raw-table.ts";
import { keysWith, type RecordKeys, repeats } from "./record-keys.ts";

/** Groups times columns of figures that one file may add to the menu. */
const most = 40;

type Input = {
  readonly table: RawTable;
  readonly layout: Layout;
  readonly roles: ColumnRoles;
  readonly chosen: readonly MeasureColumn[];
};

export type Split = {
  readonly column: number;
  /** For the remark about it. */
  readonly values: { readonly column: string; readonly count: number };
};

/**
 * The one column by which areas stand in a table several times, when each of its groups can be a
 * figure of its own, such as the votes for each party. Small counts of people among them are hidden
 * like all others, with the totals that the groups add up to.
 */
export function splitGroups(
  { kept }: { readonly kept: Uint32Array },
  keys: RecordKeys,
  { table, layout, roles, chosen }: Input,
): Split | undefined {
  if (roles.topic !== undefined) return undefined;
  for (const column of roles.words) {
    const group = groupsOf(table, column, kept);
    if (!group || group.count * chosen.length > most) continue;
    if (repeats(kept, keysWith(keys, group.idOf, most))) continue;
    return { column, values: { column: layout.headers[column] ?? "", count: group.count } };
  }
  return undefined;
}

/** A small number for each text of a column; `undefined` when there are too many or a blank one. */
function groupsOf({ columns }: RawTable, column: number, records: Uint32Array) {
  const ids = columns[column]?.ids;
  const groups = new Map<number, number>();
  for (const record of records) {
    const id = ids?.[record] ?? 0;
    if (id === 0) return undefined;
    if (!groups.has(id)) groups.set(id, groups.size);
    if (groups.size > most) return undefined;
  }
  return {
    count: groups.size,
    idOf: (record: number) => groups.get(ids?.[record] ?? 0) ?? 0,
  };
}
