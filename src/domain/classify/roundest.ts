/**
 * The roundest number above `above` and at most `atMost`: the largest 1, 2 or 5 times a power
 * of ten of which a multiple lies between. As a class bound it divides exactly as `atMost`
 * itself would, and is easier to read.
 *
 * @throws RangeError when `above` is not less than `atMost`
 * @example roundest(13.36, 17.82) // 15
 */
export function roundest(above: number, atMost: number): number {
  if (!(above < atMost)) throw new RangeError(`no number above ${above} and at most ${atMost}`);
  if (above < 0 && atMost >= 0) return 0;
  const largest = Math.max(Math.abs(above), Math.abs(atMost));
  for (let power = Math.ceil(Math.log10(largest)); power > -12; power -= 1) {
    for (const digit of [5, 2, 1]) {
      const step = digit * 10 ** power;
      const bound = Number((Math.floor(atMost / step + 1e-9) * step).toPrecision(12));
      if (bound > above && bound <= atMost) return bound;
    }
  }
  return atMost;
}
