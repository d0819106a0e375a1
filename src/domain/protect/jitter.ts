/**
 * A factor from 1 to 3 that looks like chance and is the same every time, for trying other costs.
 */
export function jitter(cell: number, attempt: number): number {
  let hash = Math.imul(cell + 1, 0x9e3779b1) ^ Math.imul(attempt, 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return 1 + ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 31;
}
