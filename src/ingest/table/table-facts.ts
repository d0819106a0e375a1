import type { AreaCode } from "#domain/area/area.ts";
import type { MatchMethod } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { type CellCounts, createCounts } from "./cell-counts.ts";
import type { MeasureColumn } from "./choose-measures.ts";
import type { ColumnRoles } from "./column-roles.ts";
import type { Layout } from "./layout.ts";
import type { RawTable } from "./raw-table.ts";
import type { AreasOf } from "./record-areas.ts";
import type { TableFile } from "./table-file.ts";

/** What was made of a table on the way to its figures, also of one that was refused after that. */
export type TableFacts = {
  /** As it was understood: with lines taken apart that stood in one cell. */
  readonly table: RawTable;
  readonly layout: Layout;
  readonly roles: ColumnRoles;
  readonly chosen: readonly MeasureColumn[];
  readonly areas: AreasOf;
  /** How each area was found first. */
  readonly methods: ReadonlyMap<AreaCode, MatchMethod>;
  readonly cells: CellCounts;
};

/** Figures, or why there are none; `facts` when the table was understood so far. */
export type TableReading = Result<TableFile, Issue> & { readonly facts?: TableFacts };

/** Where in a table what stands, before anything was read of it. */
export const unreadFacts = ({
  table,
  layout,
  roles,
}: Pick<TableFacts, "table" | "layout" | "roles">): TableFacts => ({
  table,
  layout,
  roles,
  chosen: [],
  areas: { at: () => undefined, all: [] },
  methods: new Map(),
  cells: createCounts(new Map()),
});
