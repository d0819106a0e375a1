/** A grid of cells over a box of longitude and latitude; row 0 is the south, column 0 the west. */
export type Grid = {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly columns: number;
  readonly rows: number;
  /** Cells per degree. */
  readonly perX: number;
  readonly perY: number;
};

/** More cells mean fewer edges per cell but more to fill; 8 was fastest on the real municipalities. */
const cellsPerEdge = 8;
/** 16 MB of labels, enough for borders of half a million corners. */
const mostCells = 4_000_000;

/** The grid that fits a table of edges (x and y of start and end); about square in number of cells. */
export function gridOver(ends: Float64Array): Grid {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < ends.length; at += 2) {
    const x = ends[at] ?? 0;
    const y = ends[at + 1] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  const cells = Math.min(mostCells, Math.max(16, cellsPerEdge * (ends.length / 4)));
  const side = Math.ceil(Math.sqrt(cells));
  return {
    west,
    south,
    east,
    north,
    columns: side,
    rows: side,
    perX: perDegree(side, east - west),
    perY: perDegree(side, north - south),
  };
}

/** Cells per degree; any number will do where there is no width to divide. */
function perDegree(cells: number, degrees: number): number {
  const density = cells / degrees;
  return Number.isFinite(density) && density > 0 ? density : 1;
}

/** Column of a longitude; west and east of the grid count as its first and last column. */
export function columnOf({ west, perX, columns }: Grid, x: number): number {
  return within(Math.floor((x - west) * perX), columns);
}

/** Row of a latitude; south and north of the grid count as its first and last row. */
export function rowOf({ south, perY, rows }: Grid, y: number): number {
  return within(Math.floor((y - south) * perY), rows);
}

function within(place: number, count: number): number {
  if (place < 0) return 0;
  return place < count ? place : count - 1;
}
