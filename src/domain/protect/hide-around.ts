import type { TableSums } from "./guard.ts";
import { closeOpen, type Workshop } from "./hide-network.ts";
import { type Hiding, secondary, shown } from "./hiding.ts";

/** Ways round a cell without some others, in every network that it is in. */
export function goRound(
  shops: readonly Workshop[],
  cell: number,
  avoid: ReadonlySet<number>,
): boolean {
  let any = false;
  for (const shop of shops) {
    const edge = shop.network.cells.indexOf(cell);
    if (edge < 0) continue;
    for (const each of avoid) shop.router.blocked[each] = 1;
    const { hidden } = closeOpen(shop, [{ edge, knows: -1 }]);
    for (const each of avoid) shop.router.blocked[each] = 0;
    if (hidden.length > 0) any = true;
  }
  return any;
}

/** Hides the cheapest cell that is in a sum with one of these; whether there was one. */
export function hideNext(
  { sums: { start, cells }, hiding }: { readonly sums: TableSums; readonly hiding: Hiding },
  around: readonly number[],
): boolean {
  const wanted = new Set(around);
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [s, from] of start.entries()) {
    const members = cells.subarray(from, start[s + 1]);
    if (!members.some((cell) => wanted.has(cell))) continue;
    for (const cell of members) {
      const cost = hiding.status[cell] === shown ? (hiding.cost[cell] ?? 0) : least;
      if (cost >= least) continue;
      best = cell;
      least = cost;
    }
  }
  if (best === undefined) return false;
  hiding.status[best] = secondary;
  return true;
}
