/** What edges leave behind on a grid. */
export type Runs = {
  /** Per cell, row by row from the south-west: `-1` outside, an area from 0, a run as `-2 - run`. */
  readonly cells: Int32Array;
  /** Edges of run `r`: `runEdges` from `edgesFrom[r]` up to `edgesFrom[r + 1]`. */
  readonly edgesFrom: Int32Array;
  readonly runEdges: Int32Array;
  /** Polygons that hold the cell east of run `r`: `runParts` from `partsFrom[r]` up to `partsFrom[r + 1]`. */
  readonly partsFrom: Int32Array;
  readonly runParts: Int32Array;
  /** True when more than one polygon holds some free cell, which can name only the first. */
  readonly overlap: boolean;
};
