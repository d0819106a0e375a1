import { orient2d } from "robust-predicates";
import type { AreaIndex } from "./area-index.ts";
import { columnOf, rowOf } from "./grid.ts";

/**
 * Makes a function that finds the area at a place; `-1` outside every area.
 *
 * Exact: floating-point rounding never puts a place on the wrong side of a border. Borders belong to
 * their areas; where several areas hold a place (on a common border, or because they overlap) the
 * first in the list has it.
 */
export function areaLocator(index: AreaIndex): (x: number, y: number) => number {
  const { grid, cells, areaOf, partOf, areas } = index;
  const { west, south, east, north, columns } = grid;
  const held = createHeld(index);
  const meet = createMeet(index.ends);

  function areaInRun(run: number, x: number, y: number): number {
    held.startEastOf(run);
    let lowest = areas;
    const end = index.edgesFrom[run + 1] as number;
    for (let at = index.edgesFrom[run] as number; at < end; at += 1) {
      const edge = index.runEdges[at] as number;
      const met = meet(edge, x, y);
      if (met === crosses) held.toggle(partOf[edge] as number);
      else if (met === touches) {
        lowest = Math.min(lowest, areaOf[partOf[edge] as number] as number);
      }
    }
    for (let i = 0; i < held.count(); i += 1) {
      lowest = Math.min(lowest, areaOf[held.parts[i] as number] as number);
    }
    return lowest === areas ? -1 : lowest;
  }

  return (x, y) => {
    // Written so that what is not a number is outside.
    if (!(x >= west && x <= east && y >= south && y <= north)) return -1;
    const cell = cells[rowOf(grid, y) * columns + columnOf(grid, x)] as number;
    return cell >= -1 ? cell : areaInRun(-2 - cell, x, y);
  };
}

/**
 * Makes a function that names every area around a place, once per polygon, to `visit`. The place is
 * taken a hair's breadth to the east and far less than that to the north, so it is never on a border.
 */
export function areasLocator(index: AreaIndex) {
  const { grid, cells, areaOf } = index;
  const { west, south, east, north, columns } = grid;
  const held = createHeld(index);
  const meet = createMeet(index.ends);

  function holdAt(x: number, y: number): void {
    const row = rowOf(grid, y) * columns;
    let at = row + columnOf(grid, x);
    const own = cells[at] as number;
    // A free cell has the areas that lie east of the nearest run to its west.
    while (at > row && (cells[at] as number) > -2) at -= 1;
    const run = -2 - (cells[at] as number);
    if (run < 0) return;
    held.startEastOf(run);
    if (own > -2) return;
    const end = index.edgesFrom[run + 1] as number;
    for (let i = index.edgesFrom[run] as number; i < end; i += 1) {
      const edge = index.runEdges[i] as number;
      if (meet(edge, x, y) === crosses) held.toggle(index.partOf[edge] as number);
    }
  }

  return (x: number, y: number, visit: (area: number) => void): void => {
    if (!(x >= west && x <= east && y >= south && y <= north)) return;
    held.clear();
    holdAt(x, y);
    for (let i = 0; i < held.count(); i += 1) {
      visit(areaOf[held.parts[i] as number] as number);
    }
  };
}

const misses = 0;
const crosses = 1;
const touches = 2;

/** How the ray from a place to the east meets an edge; `touches` when the place is on the edge itself. */
function createMeet(ends: Float64Array) {
  return (edge: number, x: number, y: number): number => {
    const ay = ends[4 * edge + 1] as number;
    const by = ends[4 * edge + 3] as number;
    if (y < Math.min(ay, by) || y > Math.max(ay, by)) return misses;
    const ax = ends[4 * edge] as number;
    const bx = ends[4 * edge + 2] as number;
    if (x > Math.max(ax, bx)) return misses;
    // Of its two ends an edge has the southern one, so that a corner counts once.
    const reaches = y < ay !== y < by;
    if (x < Math.min(ax, bx)) return reaches ? crosses : misses;
    const turn = orient2d(ax, ay, bx, by, x, y);
    if (turn === 0) return touches;
    return reaches && turn < 0 === by > ay ? crosses : misses;
  };
}

/** The polygons that hold a place while a ray runs to it. */
function createHeld({ areaOf, partsFrom, runParts }: AreaIndex) {
  const parts = new Int32Array(areaOf.length);
  let count = 0;
  return {
    parts,
    count: () => count,
    clear: () => {
      count = 0;
    },
    startEastOf: (run: number) => {
      count = 0;
      const end = partsFrom[run + 1] as number;
      for (let at = partsFrom[run] as number; at < end; at += 1) {
        parts[count] = runParts[at] as number;
        count += 1;
      }
    },
    toggle: (part: number) => {
      for (let i = 0; i < count; i += 1) {
        if (parts[i] !== part) continue;
        count -= 1;
        parts[i] = parts[count] as number;
        return;
      }
      parts[count] = part;
      count += 1;
    },
  };
}
