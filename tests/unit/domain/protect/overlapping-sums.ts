import fc from "fast-check";
import { stridesOf } from "#domain/protect/count-table.ts";
import { prime } from "#domain/protect/eliminate.ts";
import { forEachSum } from "#domain/protect/for-each-sum.ts";
import { type TableSums, tableSums } from "#domain/protect/guard.ts";
import { type Hiding, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { flat, grouped } from "./tables.ts";

export const dimensions = [
  grouped(
    "area",
    ["A", "B", "C"],
    [
      ["P", "P", "Q"],
      ["R", "S", "S"],
    ],
  ),
  flat("group", ["x", "y"]),
];
export const size = 24;
export const sums = tableSums(dimensions);
const any = { minLength: size, maxLength: size };
export const hidings = fc
  .oneof(
    fc.array(fc.constantFrom(shown, shown, primary, secondary), any),
    fc.array(fc.constantFrom(shown, shown, shown, shown, shown, shown, primary, secondary), any),
  )
  .map((status) => ({ status: Uint8Array.from(status) }) as Hiding);

/** Whether moves leave every sum as it is, in remainders. */
export function fits({ start, cells }: TableSums, move: Float64Array): boolean {
  for (let s = 0; s + 1 < start.length; s += 1) {
    const [total = 0, ...parts] = cells.subarray(start[s], start[s + 1]);
    const sum = parts.reduce((all, part) => all + (move[part] ?? 0), 0);
    if ((sum - (move[total] ?? 0)) % prime !== 0) return false;
  }
  return true;
}

/** Rank of the sums over some cells, in floating point. */
function rankOf(cells: readonly number[]): number {
  const rows: number[][] = [];
  forEachSum(dimensions, stridesOf(dimensions), ({ total, parts }) => {
    rows.push(cells.map((cell) => Number(cell === total) - Number(parts.includes(cell))));
  });
  let rank = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const found = rows.findIndex((row, r) => r >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (found < 0) continue;
    const [pivot = []] = rows.splice(found, 1);
    rows.splice(rank, 0, pivot);
    rank += 1;
    for (const row of rows.slice(rank)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (const [c, value] of pivot.entries()) row[c] = (row[c] ?? 0) - factor * value;
    }
  }
  return rank;
}

export const hiddenOf = ({ status }: Hiding) =>
  [...status.keys()].filter((cell) => status[cell] !== shown);
/** Whether a cell follows from the sums, and from these with another cell known. */
export const follows = (hidden: readonly number[], cell: number) =>
  rankOf(hidden) === rankOf(hidden.filter((each) => each !== cell)) + 1;
