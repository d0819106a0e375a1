import type { EdgeTable } from "./edge-table.ts";
import { type Grid, rowOf } from "./grid.ts";
import { createRunPen } from "./run-pen.ts";
import type { Runs } from "./runs.ts";

/** Draws edges on the grid: labels the cells they leave free and lists them for the cells they touch. */
export function drawRuns(table: EdgeTable, grid: Grid): Runs {
  const { rowFrom, rowEdges } = edgesByRow(table, grid);
  const pen = createRunPen(table, grid, rowEdges.length);
  for (let row = 0; row < grid.rows; row += 1) {
    pen.drawRow(row, rowEdges.subarray(rowFrom[row], rowFrom[row + 1]));
  }
  return pen.drawn();
}

function edgesByRow({ ends, partOf }: EdgeTable, grid: Grid) {
  const edges = partOf.length;
  const first = new Int32Array(edges);
  const last = new Int32Array(edges);
  const rowFrom = new Int32Array(grid.rows + 2);
  for (let edge = 0; edge < edges; edge += 1) {
    const start = rowOf(grid, ends[4 * edge + 1] as number);
    const end = rowOf(grid, ends[4 * edge + 3] as number);
    const low = Math.min(start, end);
    const high = Math.max(start, end);
    first[edge] = low;
    last[edge] = high;
    for (let row = low; row <= high; row += 1) (rowFrom[row + 2] as number) += 1;
  }
  for (let row = 2; row < rowFrom.length; row += 1) {
    (rowFrom[row] as number) += rowFrom[row - 1] as number;
  }
  const rowEdges = new Int32Array(rowFrom[grid.rows + 1] as number);
  for (let edge = 0; edge < edges; edge += 1) {
    for (let row = first[edge] as number; row <= (last[edge] as number); row += 1) {
      const at = rowFrom[row + 1] as number;
      rowEdges[at] = edge;
      rowFrom[row + 1] = at + 1;
    }
  }
  return { rowFrom, rowEdges };
}
