import type { AreaGeometry } from "../area/boundaries.ts";
import { drawRuns } from "./draw-runs.ts";
import { type EdgeTable, edgeTable } from "./edge-table.ts";
import { type Grid, gridOver } from "./grid.ts";
import type { Runs } from "./runs.ts";

/**
 * Areas, prepared once so that places in them are found fast. Only numbers in flat arrays.
 *
 * A grid of cells covers all areas. A cell that no border touches holds the area it lies in. Cells
 * that borders touch form runs, row by row; a run holds its edges and what lies just east of it.
 */
export type AreaIndex = EdgeTable & Runs & { readonly grid: Grid; readonly areas: number };

/**
 * Prepares areas for `assignPoints` and `areaShares`, which name them by their position in this list.
 *
 * Rings are read by parity per polygon: inside is where an odd number of edges lies to the east.
 * For `areaShares` the areas must be sound (see `cleanShape`).
 *
 * @throws RangeError when a coordinate is not a finite number
 */
export function buildAreaIndex(areas: readonly AreaGeometry[]): AreaIndex {
  const table = edgeTable(areas);
  const grid = gridOver(table.ends);
  return { ...table, ...drawRuns(table, grid), grid, areas: areas.length };
}
