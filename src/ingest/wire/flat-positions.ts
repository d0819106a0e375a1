import type { Position } from "geojson";

/**
 * Lines of positions as two arrays of numbers. Hundreds of thousands of small arrays take a tenth
 * of a second to cross to the page, in one piece; two large ones take none.
 */
export type FlatLines = {
  /** x and y in turn. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Positions of each line. */
  readonly lengths: Uint32Array<ArrayBuffer>;
};

/** Positions after which a long job may be left for a moment. */
const breath = 2_000;

/** A job in small steps: whoever runs it decides when to rest between them. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The lines, flat. */
export function* flatten(lines: readonly (readonly Position[])[]): Steps<FlatLines> {
  const lengths = Uint32Array.from(lines, ({ length }) => length);
  const numbers = new Float64Array(2 * lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const line of lines) {
    for (const [x = 0, y = 0] of line) {
      numbers[at] = x;
      numbers[at + 1] = y;
      at += 2;
      if (at % (2 * breath) === 0) yield;
    }
  }
  return { numbers, lengths };
}

/** The lines again, with the same numbers. */
export function* unflatten({ numbers, lengths }: FlatLines): Steps<Position[][]> {
  const lines: Position[][] = [];
  let at = 0;
  for (const length of lengths) {
    const line: Position[] = [];
    for (let i = 0; i < length; i += 1) {
      line.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
      at += 2;
      if (at % (2 * breath) === 0) yield;
    }
    lines.push(line);
  }
  return lines;
}
