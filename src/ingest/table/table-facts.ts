import type { AreaCode } from "#domain/area/area.ts";
import type { MatchMethod } from "#domain/delivery/file-verdict.ts";
import type { CellCounts } from "./cell-counts.ts";
import type { MeasureColumn } from "./choose-measures.ts";
import type { ColumnRoles } from "./column-roles.ts";
import type { Layout } from "./layout.ts";
import type { RawTable } from "./raw-table.ts";

/** What was made of a table on the way to its figures, also of one that was refused after that. */
export type TableFacts = {
  /** As it was understood: with lines taken apart that stood in one cell. */
  readonly table: RawTable;
  readonly layout: Layout;
  readonly roles: ColumnRoles;
  readonly chosen: readonly MeasureColumn[];
  readonly areas: readonly (AreaCode | undefined)[];
  /** How each area was found first. */
  readonly methods: ReadonlyMap<AreaCode, MatchMethod>;
  readonly cells: CellCounts;
};
