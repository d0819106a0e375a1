import type { AreaCode } from "#domain/area/area.ts";
import type { CellCounts } from "./cell-counts.ts";
import type { MeasureColumn } from "./choose-measures.ts";
import type { ColumnRoles } from "./column-roles.ts";
import type { Layout } from "./find-layout.ts";

/** What was made of a table on the way to its figures, also of one that was refused after that. */
export type TableFacts = {
  readonly layout: Layout;
  readonly roles: ColumnRoles;
  readonly chosen: readonly MeasureColumn[];
  readonly areas: readonly (AreaCode | undefined)[];
  readonly cells: CellCounts;
};
