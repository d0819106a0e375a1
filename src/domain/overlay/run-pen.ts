import type { EdgeTable } from "./edge-table.ts";
import { columnOf, type Grid } from "./grid.ts";
import type { Runs } from "./runs.ts";

/** Part of a cell by which an edge is drawn too wide, so that rounding never leaves a cell out. */
const margin = 1e-6;

/** Draws the rows of a grid one after the other, each from west to east. */
export type RunPen = {
  /** `edges`: all edges that touch the row. */
  readonly drawRow: (row: number, edges: Int32Array) => void;
  readonly drawn: () => Runs;
};

/** @param entries how often an edge touches a row, over all edges and rows */
export function createRunPen(table: EdgeTable, grid: Grid, entries: number): RunPen {
  const { columns, rows } = grid;
  const cells = new Int32Array(columns * rows).fill(-1);
  const edgesFrom = new Int32Array(entries + 1);
  const runEdges = new Int32Array(entries);
  const partsFrom: number[] = [0];
  const runParts: number[] = [];
  const held = createHeldParts(table);
  const spanOf = createSpan(table, grid);
  // Edges of a row, chained per column in which they begin; 0 ends a chain.
  const firstAt = new Int32Array(columns);
  const next = new Int32Array(entries + 1);
  const lastColumn = new Int32Array(entries + 1);
  let overlap = false;
  let runs = 0;
  let written = 0;

  function chain(row: number, edges: Int32Array): void {
    for (let i = 0; i < edges.length; i += 1) {
      const span = spanOf(edges[i] as number, row);
      lastColumn[i + 1] = span.last;
      next[i + 1] = firstAt[span.first] as number;
      firstAt[span.first] = i + 1;
    }
  }

  /** Draws the run that begins in a column; @returns the first column after it. */
  function drawRun(row: number, from: number, edges: Int32Array): number {
    const middle = grid.south + (row + 0.5) / grid.perY;
    let column = from;
    for (let end = from; column <= end; column += 1) {
      cells[row * columns + column] = -2 - runs;
      for (let link = firstAt[column] as number; link > 0; link = next[link] as number) {
        const edge = edges[link - 1] as number;
        runEdges[written] = edge;
        written += 1;
        held.cross(edge, middle);
        if ((lastColumn[link] as number) > end) end = lastColumn[link] as number;
      }
      firstAt[column] = 0;
    }
    for (const part of held.parts) runParts.push(part);
    partsFrom.push(runParts.length);
    runs += 1;
    edgesFrom[runs] = written;
    return column;
  }

  return {
    drawRow: (row, edges) => {
      if (edges.length === 0) return;
      chain(row, edges);
      for (let column = 0; column < columns; ) {
        if (firstAt[column] === 0) {
          cells[row * columns + column] = held.area();
          overlap ||= held.parts.length > 1;
          column += 1;
        } else column = drawRun(row, column, edges);
      }
      held.clear();
    },
    drawn: () => ({
      cells,
      edgesFrom: edgesFrom.slice(0, runs + 1),
      runEdges,
      partsFrom: Int32Array.from(partsFrom),
      runParts: Int32Array.from(runParts),
      overlap,
    }),
  };
}

/** Keeps which polygons hold the place of the pen, while it moves east and crosses edges. */
function createHeldParts({ ends, partOf, areaOf }: EdgeTable) {
  const parts: number[] = [];
  /** Where a part stands in the list, from 1; 0 when it is not held. */
  const placeOf = new Int32Array(areaOf.length);
  // The same for all free cells of a row up to the next edge.
  let lowest: number | undefined;
  return {
    parts,
    cross: (edge: number, y: number) => {
      const start = ends[4 * edge + 1] as number;
      const end = ends[4 * edge + 3] as number;
      if (start <= y === end <= y) return;
      const part = partOf[edge] as number;
      lowest = undefined;
      const place = placeOf[part] as number;
      if (place === 0) placeOf[part] = parts.push(part);
      else {
        const last = parts.pop() as number;
        if (last !== part) {
          parts[place - 1] = last;
          placeOf[last] = place;
        }
        placeOf[part] = 0;
      }
    },
    /** The first of the areas held; `-1` when there is none. */
    area: () => {
      if (lowest !== undefined) return lowest;
      lowest = -1;
      for (const part of parts) {
        const area = areaOf[part] as number;
        if (lowest < 0 || area < lowest) lowest = area;
      }
      return lowest;
    },
    clear: () => {
      lowest = undefined;
      for (const part of parts) placeOf[part] = 0;
      parts.length = 0;
    },
  };
}

/** Finds the columns an edge touches in a row. The answer is overwritten by the next call. */
function createSpan({ ends }: EdgeTable, grid: Grid) {
  const slack = margin / grid.perX;
  const span = { first: 0, last: 0 };
  return (edge: number, row: number) => {
    const ax = ends[4 * edge] as number;
    const ay = ends[4 * edge + 1] as number;
    const bx = ends[4 * edge + 2] as number;
    const by = ends[4 * edge + 3] as number;
    const slope = (bx - ax) / (by - ay);
    const bottom = grid.south + (row - margin) / grid.perY;
    const top = grid.south + (row + 1 + margin) / grid.perY;
    // Where the edge enters and leaves the row; it is level where it does neither.
    const start = Math.min(ay, by) < bottom ? ax + (bottom - ay) * slope : by < ay ? bx : ax;
    const end = Math.max(ay, by) > top ? ax + (top - ay) * slope : by < ay ? ax : bx;
    span.first = columnOf(grid, Math.max(Math.min(start, end), Math.min(ax, bx)) - slack);
    span.last = columnOf(grid, Math.min(Math.max(start, end), Math.max(ax, bx)) + slack);
    return span;
  };
}
