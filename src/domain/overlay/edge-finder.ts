import type { AreaIndex } from "./area-index.ts";
import { columnOf, rowOf } from "./grid.ts";
import type { Outline } from "./outline.ts";

/** Makes a function that gives each edge of the areas that may touch a box, once, to `visit`. */
export function edgeFinder(index: AreaIndex) {
  const { grid, cells, edgesFrom, runEdges, ends } = index;
  const seen = new Int32Array(index.partOf.length);
  let turn = 0;

  function visitRun(run: number, box: Outline, visit: (edge: number) => void): void {
    const end = edgesFrom[run + 1] as number;
    for (let at = edgesFrom[run] as number; at < end; at += 1) {
      const edge = runEdges[at] as number;
      if (seen[edge] === turn) continue;
      seen[edge] = turn;
      if (mayTouch(ends, edge, box)) visit(edge);
    }
  }

  return (box: Outline, visit: (edge: number) => void): void => {
    turn += 1;
    const first = columnOf(grid, box.west);
    const last = columnOf(grid, box.east);
    const top = rowOf(grid, box.north);
    for (let row = rowOf(grid, box.south); row <= top; row += 1) {
      let before = -1;
      for (let column = first; column <= last; column += 1) {
        const label = cells[row * grid.columns + column] as number;
        if (label < -1 && label !== before) visitRun(-2 - label, box, visit);
        before = label;
      }
    }
  };
}

function mayTouch(ends: Float64Array, edge: number, box: Outline): boolean {
  const ax = ends[4 * edge] as number;
  const ay = ends[4 * edge + 1] as number;
  const bx = ends[4 * edge + 2] as number;
  const by = ends[4 * edge + 3] as number;
  return (
    Math.max(ax, bx) >= box.west &&
    Math.min(ax, bx) <= box.east &&
    Math.max(ay, by) >= box.south &&
    Math.min(ay, by) <= box.north
  );
}
