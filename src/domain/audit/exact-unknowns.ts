import type { Block } from "./hidden-system.ts";

/** A prime under 2^26, so that products of two remainders are exact in a double. */
const prime = 67_108_859;

type Row = Map<number, number>;

/**
 * 1 for every unknown of a block that adding and subtracting give exactly, whatever the counts are.
 * Eliminates by remainders of a prime and then fills in the free unknowns by chance twice: what
 * does not move with them is fixed. That a free one seems fixed happens once in 10^15, and hides
 * a cell too many, never too few.
 */
export function exactUnknowns({ cells, equations }: Block): Uint8Array {
  const rows = equations.map(
    ({ unknowns, signs }): Row =>
      new Map(unknowns.map((unknown, i) => [unknown, signs[i] === 1 ? 1 : prime - 1])),
  );
  const pivots = eliminate(rows, cells.length);
  const first = fillIn(cells.length, pivots, 0x2545f491);
  const second = fillIn(cells.length, pivots, 0x6c078965);
  return Uint8Array.from(cells, (_, i) => (first[i] === 0 && second[i] === 0 ? 1 : 0));
}

type Pivot = { readonly unknown: number; readonly row: Row };

/** Rows in an order in which each settles one unknown that no later row holds. */
function eliminate(rows: readonly Row[], unknowns: number): readonly Pivot[] {
  const holders: Set<number>[] = Array.from({ length: unknowns }, () => new Set());
  for (const [r, row] of rows.entries()) for (const unknown of row.keys()) holders[unknown]?.add(r);
  const waiting = new Set(rows.keys());
  const pivots: Pivot[] = [];
  for (;;) {
    const next = shortest(rows, waiting);
    if (next === undefined) return pivots;
    waiting.delete(next);
    const found = rows[next] ?? new Map();
    const unknown = rarest(found, holders);
    const row = scaled(found, unknown);
    for (const other of row.keys()) holders[other]?.delete(next);
    for (const r of new Set(holders[unknown])) {
      subtract({ from: rows[r] ?? new Map(), row, unknown, r, holders });
    }
    pivots.push({ unknown, row });
  }
}

function shortest(rows: readonly Row[], waiting: Set<number>): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const r of waiting) {
    const size = rows[r]?.size ?? 0;
    if (size === 0) waiting.delete(r);
    else if (size < least) {
      best = r;
      least = size;
    }
  }
  return best;
}

function rarest(row: Row, holders: readonly Set<number>[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const unknown of row.keys()) {
    const size = holders[unknown]?.size ?? 0;
    if (size < least) {
      best = unknown;
      least = size;
    }
  }
  return best;
}

/** A row of which one unknown counts once. */
function scaled(row: Row, unknown: number): Row {
  const by = inverse(row.get(unknown) ?? 1);
  return new Map([...row].map(([each, value]) => [each, (value * by) % prime]));
}

type Subtraction = {
  readonly from: Row;
  readonly row: Row;
  readonly unknown: number;
  readonly r: number;
  readonly holders: readonly Set<number>[];
};

function subtract({ from, row, unknown, r, holders }: Subtraction): void {
  const factor = prime - (from.get(unknown) ?? 0);
  for (const [each, value] of row) {
    const left = ((from.get(each) ?? 0) + factor * value) % prime;
    if (left === 0) {
      from.delete(each);
      holders[each]?.delete(r);
    } else {
      from.set(each, left);
      holders[each]?.add(r);
    }
  }
}

function fillIn(unknowns: number, pivots: readonly Pivot[], seed: number): Float64Array {
  const values = Float64Array.from({ length: unknowns }, (_, unknown) => chance(unknown, seed));
  for (const { unknown, row } of pivots.toReversed()) {
    let sum = 0;
    for (const [each, value] of row) {
      if (each !== unknown) sum = (sum + value * (values[each] ?? 0)) % prime;
    }
    values[unknown] = (prime - sum) % prime;
  }
  return values;
}

/** A remainder that looks like chance and is the same every time; never 0. */
function chance(unknown: number, seed: number): number {
  let hash = Math.imul(unknown + 1, seed);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return 1 + (((hash ^ (hash >>> 15)) >>> 0) % (prime - 1));
}

/** Inverse of a remainder, by Fermat's little theorem. */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let power = prime - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
