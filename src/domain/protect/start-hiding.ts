import type { CountTable } from "./count-table.ts";
import { absent, type Hiding, primary } from "./hiding.ts";
import type { PrimaryReason } from "./primary-cells.ts";
import type { ProtectRules } from "./protect-rules.ts";

/** The unsafe cells hidden, and what it costs and gives to hide any other. */
export function startHiding(
  { counts, contributions }: CountTable,
  rules: ProtectRules,
  reasons: ReadonlyMap<number, PrimaryReason>,
): Hiding {
  const hiding: Hiding = {
    status: new Uint8Array(counts.length),
    cost: new Float64Array(counts.length),
    up: new Float64Array(counts.length).fill(Number.POSITIVE_INFINITY),
    down: new Float64Array(counts.length),
    single: new Uint8Array(counts.length),
    width: rules.width,
  };
  for (const [cell, count] of counts.entries()) {
    if (count === undefined) {
      hiding.status[cell] = absent;
      continue;
    }
    const reason = reasons.get(cell);
    if (reason) hiding.status[cell] = primary;
    hiding.cost[cell] = costOf(count, rules);
    setRoom(hiding, cell, { count, reason, rules });
    const alone = contributions ? contributions.get(cell)?.length === 1 : count === 1;
    if (rules.singletons && reason && alone) hiding.single[cell] = 1;
  }
  return hiding;
}

function costOf(count: number, { cost, zeros }: ProtectRules): number {
  if (count === 0 && zeros === "publish") return Number.POSITIVE_INFINITY;
  return cost === "people" ? count + 1 : 1;
}

type Cell = {
  readonly count: number;
  readonly reason: PrimaryReason | undefined;
  readonly rules: ProtectRules;
};

/** How far a count can go for a reader who sees only that it is hidden, or who knows the rules too. */
function setRoom(hiding: Hiding, cell: number, { count, reason, rules }: Cell): void {
  hiding.down[cell] = count;
  if (rules.reader === "nonNegative") return;
  const { low, high } = knownBounds(rules)[reason ? "primary" : "secondary"];
  hiding.down[cell] = Math.max(0, count - low);
  if (high !== undefined) hiding.up[cell] = Math.max(0, high - count);
}

/**
 * Between what a reader who knows the rules knows a hidden count to lie. Where cells are unsafe for
 * other reasons than being small, a primary cell may be of any size.
 */
export function knownBounds({ threshold, zeros, groups, dominance }: ProtectRules): {
  readonly primary: { readonly low: number; readonly high?: number };
  readonly secondary: { readonly low: number; readonly high?: number };
} {
  const low = zeros === "protect" ? 0 : 1;
  const onlySmall = !groups && dominance === undefined;
  return {
    primary: onlySmall ? { low, high: threshold - 1 } : { low },
    secondary: { low: Math.max(threshold, low) },
  };
}
