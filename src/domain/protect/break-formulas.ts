import { formulaOf, formulasOf, hideInFormulas } from "./formulas.ts";
import type { TableSums } from "./guard.ts";
import { type Hiding, secondary } from "./hiding.ts";

/**
 * Hides the cheapest cell of each formula by which an unsafe cell can be worked out, until there is no
 * such formula. For tables in which groupings overlap, where a way round in each of them is not enough.
 *
 * @returns the cells for which nothing is left to hide
 */
export function breakFormulas(
  sums: TableSums,
  hiding: Hiding,
  unsafe: readonly number[],
): readonly number[] {
  const formulas = formulasOf(sums, hiding);
  return unsafe.filter((cell) => {
    for (;;) {
      const formula = formulaOf(formulas, cell);
      if (!formula) return false;
      const next = cheapest(formula, hiding);
      if (next === undefined) return true;
      hiding.status[next] = secondary;
      hideInFormulas(formulas, next);
    }
  });
}

function cheapest(cells: readonly number[], { cost }: Hiding): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    const each = cost[cell] ?? 0;
    if (each >= least) continue;
    best = cell;
    least = each;
  }
  return best;
}
