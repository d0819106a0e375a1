/** A square picture that tiles, four bytes a pixel. */
export type TileImage = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
};

/** Diagonal lines on a ground, for areas that are suppressed; colours as `#rrggbb`. */
export function hatchImage(line: string, ground: string): TileImage {
  const side = 16;
  const data = new Uint8Array(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const colour = (x + y) % side < 5 ? line : ground;
      data.set([...readRgb(colour), 255], 4 * (y * side + x));
    }
  }
  return { width: side, height: side, data };
}

/** Bands of two colours that lean the other way, for areas between two classes. */
export function bandImage(one: string, other: string): TileImage {
  const side = 16;
  const data = new Uint8Array(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const colour = (x - y + side) % side < side / 2 ? one : other;
      data.set([...readRgb(colour), 255], 4 * (y * side + x));
    }
  }
  return { width: side, height: side, data };
}

/** Red, green and blue, 0 to 255, of `#rrggbb`. */
export function readRgb(hex: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
