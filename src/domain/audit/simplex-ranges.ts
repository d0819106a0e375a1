import type { Ranges } from "./flow-ranges.ts";
import type { Block } from "./hidden-system.ts";
import type { Bounds } from "./residual-flow.ts";
import { createTableau, moveColumn, swap, type Tableau, tiny } from "./tableau.ts";

type Search = {
  readonly exact: Uint8Array;
  readonly enough: number | undefined;
  readonly widthOf: (low: number, high: number) => number;
};

/**
 * The least and the most every unknown of a block can be, by linear programming: the simplex method
 * with bounds on the unknowns, two programs per unknown, each begun where the last one ended.
 * Nothing when no counts between the bounds fit the sums, `tooLarge` when no end was found.
 *
 * @param exact  unknowns that are known to be fixed
 * @param enough width that is wide enough: then no more is found out of an unknown than that it can
 *               be so far apart, which is much faster, and its bounds need not be the outermost
 * @param widthOf how far apart a least and a most are
 * @see Chvátal (1983), Linear Programming, ch. 8; Bland (1977) against going round in circles
 */
export function simplexRanges(
  block: Block,
  bounds: Bounds,
  { exact, enough, widthOf }: Search,
): Ranges | "tooLarge" | undefined {
  // Nothing is both at least the one and at most the other; searching for it would not end.
  if (bounds.low.some((low, unknown) => low > (bounds.high[unknown] ?? 0))) return undefined;
  const tableau = createTableau(block, bounds);
  if (!tableau) return undefined;
  const feasible = makeFeasible(tableau);
  if (feasible !== "yes") return feasible === "no" ? undefined : "tooLarge";
  const seen = { low: tableau.values.slice(), high: tableau.values.slice() };
  for (const unknown of exact.keys()) {
    if (exact[unknown] === 1) continue;
    if (!stretch(tableau, unknown, { seen, enough, widthOf })) return "tooLarge";
  }
  return { low: seen.low.map(tidy), high: seen.high.map(tidy), exact };
}

type Seen = Omit<Search, "exact"> & { readonly seen: Bounds };

/** Moves one unknown both ways as far as it can, or until enough is seen; whether an end was found. */
function stretch(tableau: Tableau, unknown: number, { seen, enough, widthOf }: Seen): boolean {
  for (const sign of [-1, 1] as const) {
    const width = widthOf(seen.low[unknown] ?? 0, seen.high[unknown] ?? 0);
    if (enough !== undefined && width >= enough) continue;
    const end = climb(tableau, towards(unknown, sign), false);
    see(tableau, seen);
    // Where only enough is asked, an end that was not reached leaves an unknown narrower.
    if (end === "stuck" && enough === undefined) return false;
    if (end === "endless") seen.high[unknown] = Number.POSITIVE_INFINITY;
  }
  return true;
}

function see({ values }: Tableau, { low, high }: Bounds): void {
  for (const [unknown, value] of values.entries()) {
    low[unknown] = Math.min(low[unknown] ?? 0, value);
    high[unknown] = Math.max(high[unknown] ?? 0, value);
  }
}

/** Whole numbers come out of divisions a little beside themselves. */
function tidy(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 ? whole : value;
}

/** Slope of what is to grow, per column; undefined when there is nothing left to gain. */
type Goal = (tableau: Tableau) => Float64Array | undefined;

const towards =
  (unknown: number, sign: 1 | -1): Goal =>
  ({ rows, basis, columns }) => {
    const row = rows[basis.indexOf(unknown)];
    if (row) return row.map((value) => -sign * value);
    return Float64Array.from(columns, (column) => (column === unknown ? sign : 0));
  };

/** Brings every unknown between its bounds by making the sum of what is outside ever smaller. */
function makeFeasible(tableau: Tableau): "yes" | "no" | "stuck" {
  const end = climb(tableau, inwards, true);
  const fits = tableau.values.every(
    (value, unknown) =>
      value >= (tableau.low[unknown] ?? 0) - 1e-6 && value <= (tableau.high[unknown] ?? 0) + 1e-6,
  );
  if (fits) return "yes";
  return end === "stuck" ? "stuck" : "no";
}

const inwards: Goal = (tableau) => {
  const slopes = new Float64Array(tableau.columns.length);
  let outside = false;
  for (const [i, row] of tableau.rows.entries()) {
    const side = sideOf(tableau, tableau.basis[i] ?? 0);
    if (side === 0) continue;
    outside = true;
    for (let k = 0; k < slopes.length; k += 1) {
      slopes[k] = (slopes[k] ?? 0) + side * (row[k] ?? 0);
    }
  }
  return outside ? slopes : undefined;
};

/** -1 for an unknown under its bounds, 1 for one above, 0 for one between them. */
function sideOf({ values, low, high }: Tableau, unknown: number): -1 | 0 | 1 {
  const value = values[unknown] ?? 0;
  if (value < (low[unknown] ?? 0) - tiny) return -1;
  return value > (high[unknown] ?? 0) + tiny ? 1 : 0;
}

/** Steps without gain after which the lowest number goes first, by which the method always ends. */
const patience = 30;

/** Goes towards the goal until no column helps, the steepest first. */
function climb(tableau: Tableau, goal: Goal, repairing: boolean): "done" | "endless" | "stuck" {
  // Rounding can lead round in a circle all the same; far more steps than ever needed end that.
  const most = 20 * (tableau.rows.length + tableau.columns.length) + 200;
  let idle = 0;
  for (let step = 0; step < most; step += 1) {
    const slopes = goal(tableau);
    const best = slopes && entering(tableau, slopes, idle > patience);
    if (!best) return "done";
    const moved = move(tableau, best, repairing);
    if (moved === Number.POSITIVE_INFINITY) return "endless";
    idle = moved > tiny ? 0 : idle + 1;
  }
  return "stuck";
}

type Entering = { readonly column: number; readonly direction: 1 | -1 };

function entering(
  { columns, values, low, high }: Tableau,
  slopes: Float64Array,
  careful: boolean,
): Entering | undefined {
  let best: Entering | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const [column, unknown] of columns.entries()) {
    const slope = slopes[column] ?? 0;
    const value = values[unknown] ?? 0;
    const up = slope > tiny && value < (high[unknown] ?? 0) - tiny;
    const down = slope < -tiny && value > (low[unknown] ?? 0) + tiny;
    const worth = careful ? -unknown : Math.abs(slope);
    if ((!up && !down) || worth <= most) continue;
    best = { column, direction: up ? 1 : -1 };
    most = worth;
  }
  return best;
}

/** Moves a column as far as it can; gives how far that was. */
function move(tableau: Tableau, { column, direction }: Entering, repairing: boolean): number {
  const { rows, basis } = tableau;
  let most = ownRoom(tableau, { column, direction });
  let leaving = -1;
  for (const [i, row] of rows.entries()) {
    const rate = -(row[column] ?? 0) * direction;
    if (Math.abs(rate) < tiny) continue;
    const unknown = basis[i] ?? 0;
    const limit = limitOf(tableau, { unknown, rate, repairing });
    const first = Math.abs(limit - most) < tiny && unknown < (basis[leaving] ?? -1);
    if (limit < most - tiny || first) {
      most = Math.min(most, limit);
      leaving = i;
    }
  }
  if (most === Number.POSITIVE_INFINITY) return most;
  moveColumn(tableau, column, direction * most);
  if (leaving >= 0) swap(tableau, leaving, column);
  return most;
}

/** How far a column is from its own bound. */
function ownRoom({ columns, low, high, values }: Tableau, { column, direction }: Entering): number {
  const own = columns[column] ?? 0;
  const value = values[own] ?? 0;
  return direction > 0 ? (high[own] ?? 0) - value : value - (low[own] ?? 0);
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
