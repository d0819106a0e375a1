/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** The European Netherlands with a small margin. */
export const netherlands: Box = [3.2, 50.7, 7.3, 53.6];

const kmPerDegree = 111.2;

/** Boxes of about `km` by `km` that together cover the box, west to east, south to north. */
export function tilesOf([west, south, east, north]: Box, km: number): readonly Box[] {
  const rows = Math.max(1, Math.ceil(((north - south) * kmPerDegree) / km));
  const middle = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const columns = Math.max(1, Math.ceil(((east - west) * kmPerDegree * middle) / km));
  const across = (column: number) => round(west + ((east - west) * column) / columns);
  const up = (row: number) => round(south + ((north - south) * row) / rows);
  const tiles: Box[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      tiles.push([across(column), up(row), across(column + 1), up(row + 1)]);
    }
  }
  return tiles;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
