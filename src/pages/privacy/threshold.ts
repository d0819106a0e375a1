/** Under three a hidden count would be known to be one; above a thousand nothing would be left. */
const least = 3;
const most = 1000;

/** The threshold that was typed; `undefined` when it is none that can be used. */
export function thresholdOf(typed: string): number | undefined {
  const number = Number(typed);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}
