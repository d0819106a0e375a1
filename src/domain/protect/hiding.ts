/** What is hidden so far and what it costs to hide more, per cell of the table. */
export type Hiding = {
  /** One of `shown`, `primary`, `secondary`, `absent`; changed while cells are being hidden. */
  readonly status: Uint8Array;
  /** What is lost when a cell is hidden; infinite when it must stay. */
  readonly cost: Float64Array;
  /** How much higher and lower a cell could be for all that a reader knows about it alone. */
  readonly up: Float64Array;
  readonly down: Float64Array;
  /** 1 where one person makes up the cell. */
  readonly single: Uint8Array;
  /** Least width of what can be found out about a primary cell. */
  readonly width: number;
};

export const shown = 0;
export const primary = 1;
export const secondary = 2;
export const absent = 3;

/** What is lost by the secondary cells. */
export function lostOf({ status, cost }: Hiding): number {
  let lost = 0;
  for (let cell = 0; cell < status.length; cell += 1) {
    if (status[cell] === secondary) lost += cost[cell] ?? 0;
  }
  return lost;
}
