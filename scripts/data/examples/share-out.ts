/**
 * Divides a whole over parts in proportion to their weights, in steps: each gets its whole steps,
 * the steps left go to the largest remainders (the first of equal ones). The parts sum to the whole.
 *
 * @throws RangeError when the whole is not a number of steps
 */
export function shareOut(whole: number, weights: readonly number[], step: number): number[] {
  if (whole % step !== 0) throw new RangeError(`${whole} is not a multiple of ${step}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight) => (whole / step) * (weight / total));
  const steps = exact.map(Math.floor);
  const left = whole / step - steps.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) steps[index] = (steps[index] ?? 0) + 1;
  return steps.map((part) => part * step);
}
