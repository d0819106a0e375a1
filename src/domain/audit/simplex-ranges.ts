import type { Ranges } from "./flow-ranges.ts";
import type { Block } from "./hidden-system.ts";
import { createTableau, moveColumn, swap, type Tableau, tiny } from "./tableau.ts";

/**
 * The least and the most every unknown of a block can be, by linear programming: the simplex method
 * with bounds on the unknowns, two programs per unknown, each begun where the last one ended.
 * Nothing when no counts between the bounds fit the sums.
 *
 * @param exact unknowns that are known to be fixed
 * @see Chvátal (1983), Linear Programming, ch. 8; Bland (1977) against going round in circles
 */
export function simplexRanges(
  block: Block,
  bounds: { readonly low: Float64Array; readonly high: Float64Array },
  exact: Uint8Array,
): Ranges | undefined {
  const tableau = createTableau(block, bounds);
  if (!tableau || !makeFeasible(tableau)) return undefined;
  const low = new Float64Array(exact.length);
  const high = new Float64Array(exact.length);
  for (let unknown = 0; unknown < exact.length; unknown += 1) {
    const now = tableau.values[unknown] ?? 0;
    low[unknown] = tidy(exact[unknown] === 1 ? now : extreme(tableau, unknown, -1));
    high[unknown] = tidy(exact[unknown] === 1 ? now : extreme(tableau, unknown, 1));
  }
  return { low, high, exact };
}

/** Whole numbers come out of divisions a little beside themselves. */
function tidy(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 ? whole : value;
}

/** Slope of what is to grow, per column. */
type Goal = (tableau: Tableau, column: number) => number;

function extreme(tableau: Tableau, unknown: number, sign: 1 | -1): number {
  const goal: Goal = ({ rows, basis, columns }, column) => {
    if (columns[column] === unknown) return sign;
    const row = rows[basis.indexOf(unknown)];
    return row ? -sign * (row[column] ?? 0) : 0;
  };
  while (climb(tableau, goal, false) === "moved");
  const end = climb(tableau, goal, false);
  return end === "endless" ? sign * Number.POSITIVE_INFINITY : (tableau.values[unknown] ?? 0);
}

/** Brings every unknown between its bounds by making the sum of what is outside ever smaller. */
function makeFeasible(tableau: Tableau): boolean {
  const goal: Goal = ({ rows, basis, values, low, high }, column) => {
    let slope = 0;
    for (const [i, row] of rows.entries()) {
      const unknown = basis[i] ?? 0;
      const value = values[unknown] ?? 0;
      if (value < (low[unknown] ?? 0) - tiny) slope -= row[column] ?? 0;
      else if (value > (high[unknown] ?? 0) + tiny) slope += row[column] ?? 0;
    }
    return slope;
  };
  while (climb(tableau, goal, true) === "moved");
  return tableau.values.every(
    (value, unknown) =>
      value >= (tableau.low[unknown] ?? 0) - 1e-6 && value <= (tableau.high[unknown] ?? 0) + 1e-6,
  );
}

/** One step towards the goal, along the first column that helps. */
function climb(tableau: Tableau, goal: Goal, repairing: boolean): "moved" | "done" | "endless" {
  const { columns, values, low, high } = tableau;
  let best: { column: number; direction: 1 | -1; name: number } | undefined;
  for (const [column, unknown] of columns.entries()) {
    const slope = goal(tableau, column);
    const value = values[unknown] ?? 0;
    const up = slope > tiny && value < (high[unknown] ?? 0) - tiny;
    const down = slope < -tiny && value > (low[unknown] ?? 0) + tiny;
    // The lowest number first, by which the method always ends.
    if ((up || down) && (!best || unknown < best.name)) {
      best = { column, direction: up ? 1 : -1, name: unknown };
    }
  }
  if (!best) return "done";
  return move(tableau, best, repairing);
}

function move(
  tableau: Tableau,
  { column, direction }: { readonly column: number; readonly direction: 1 | -1 },
  repairing: boolean,
): "moved" | "endless" {
  const { rows, basis, columns, low, high, values } = tableau;
  const own = columns[column] ?? 0;
  let most =
    direction > 0 ? (high[own] ?? 0) - (values[own] ?? 0) : (values[own] ?? 0) - (low[own] ?? 0);
  let leaving = -1;
  for (const [i, row] of rows.entries()) {
    const rate = -(row[column] ?? 0) * direction;
    if (Math.abs(rate) < tiny) continue;
    const limit = limitOf(tableau, { unknown: basis[i] ?? 0, rate, repairing });
    const first =
      leaving >= 0 && Math.abs(limit - most) < tiny && (basis[i] ?? 0) < (basis[leaving] ?? 0);
    if (limit < most - tiny || first) {
      most = Math.min(most, limit);
      leaving = i;
    }
  }
  if (most === Number.POSITIVE_INFINITY) return "endless";
  moveColumn(tableau, column, direction * most);
  if (leaving >= 0) swap(tableau, leaving, column);
  return "moved";
}

/** How far the column can go before an unknown of the basis is at a bound. */
function limitOf(
  { values, low, high }: Tableau,
  {
    unknown,
    rate,
    repairing,
  }: { readonly unknown: number; readonly rate: number; readonly repairing: boolean },
): number {
  const value = values[unknown] ?? 0;
  const least = low[unknown] ?? 0;
  const most = high[unknown] ?? 0;
  // What is outside may come in as far as the bound that it is outside of, and go further out.
  if (repairing && value < least - tiny)
    return rate > 0 ? (least - value) / rate : Number.POSITIVE_INFINITY;
  if (repairing && value > most + tiny)
    return rate < 0 ? (most - value) / rate : Number.POSITIVE_INFINITY;
  return Math.max(0, rate > 0 ? (most - value) / rate : (least - value) / rate);
}
