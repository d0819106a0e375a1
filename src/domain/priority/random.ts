/**
 * Pseudo-random numbers from 0 up to 1, the same ones for the same seed: Mulberry32, a 32-bit
 * generator that passes gjrand and is written in six lines. Not for secrets.
 * @see Ettinger (2017), public domain
 */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
