import type { Position } from "geojson";

/**
 * Joins pieces of line end to end into closed rings, whatever the direction each was drawn in.
 * @returns the rings, and how many pieces could not be closed
 */
export function joinRings(pieces: readonly (readonly Position[])[]): {
  readonly rings: readonly (readonly Position[])[];
  readonly open: number;
} {
  const left = pieces.filter((piece) => piece.length > 1).map((piece) => [...piece]);
  const rings: Position[][] = [];
  let open = 0;
  for (let line = left.pop(); line; line = left.pop()) {
    let grown: boolean;
    do {
      grown = !closed(line) && extend(line, left);
    } while (grown);
    if (closed(line) && line.length >= 4) rings.push(line);
    else open += 1;
  }
  return { rings, open };
}

function extend(line: Position[], left: Position[][]): boolean {
  const end = line.at(-1);
  const index = left.findIndex((piece) => same(piece[0], end) || same(piece.at(-1), end));
  const [piece] = index < 0 ? [] : left.splice(index, 1);
  if (!piece) return false;
  const forward = same(piece[0], end) ? piece : [...piece].reverse();
  line.push(...forward.slice(1));
  return true;
}

function closed(line: readonly Position[]): boolean {
  return same(line[0], line.at(-1));
}

function same(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}
