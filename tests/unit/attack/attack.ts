import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import { amountOf } from "#domain/value/value.ts";
import { type Sum, subtractAll } from "./attacker.ts";
import { type Cell, loadCells } from "./load-cells.ts";
import { keyOf, published, sumsOf } from "./published.ts";

type Attack = {
  readonly base: Dataset;
  readonly cells: readonly Cell[];
  readonly rules: ProtectRules;
  readonly links?: readonly Sum[];
};

/** What is recovered of the small counts of a file: exactly, or to within fewer than the width. */
export function attack(
  { base, cells, rules, links = [] }: Attack,
  show: (exact: Dataset) => Dataset,
) {
  const exact = loadCells(base, cells);
  const shown = show(exact);
  const own = new Set(cells.map(({ id }) => id));
  const ids = [...new Set([...own, "people"])].filter(
    (id) => exact.indicators.get(id)?.form === "amount",
  );
  const dates = [...new Set(cells.map(({ date }) => date))];
  const truth = truthOf(exact, ids);
  const has = (key: string) => truth.has(key);
  const sums = sumsOf(exact, { ids, dates, links, has }).filter(
    ({ total, parts }) =>
      !truth.has(total) ||
      truth.get(total) === parts.reduce((sum, part) => sum + (truth.get(part) ?? 0), 0),
  );
  const seen = published({ shown, base, ids, dates });
  const wrong = seen.filter(({ key, low, high }) => {
    const amount = truth.get(key);
    return amount !== undefined && (amount < low - 1e-6 || amount > high + 1e-6);
  });
  const found = subtractAll(seen, sums);
  const small = cells.filter(
    ({ id, amount }) => ids.includes(id) && amount > 0 && amount < rules.threshold,
  );
  const recovered = small.filter(({ id, area, date }) => {
    const limits = found.get(keyOf(id, area, date));
    return limits && Math.floor(limits.high + 1e-6) - Math.ceil(limits.low - 1e-6) < leastOf(rules);
  });
  return { small: small.length, recovered, wrong, shown };
}

function truthOf(exact: Dataset, ids: readonly string[]): ReadonlyMap<string, number> {
  const truth = new Map<string, number>();
  for (const id of ids)
    for (const [area, days] of exact.series.get(id) ?? [])
      for (const [date, { value }] of days) {
        const amount = amountOf(value);
        if (amount !== undefined) truth.set(keyOf(id, area, date), amount);
      }
  return truth;
}

/** The protection interval: of a rounded count no more than the rounding leaves. */
const leastOf = ({ width, threshold, round = 99 }: ProtectRules) =>
  Math.min(width, threshold - 2, Math.floor(round / 2));
