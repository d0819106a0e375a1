import type { AreaCode } from "../area/area.ts";

/** How firm a ranking is: for each ranked area the share of draws (0 to 1) in which it stays in the top. */
export type Stability = {
  readonly draws: number;
  readonly top: number;
  readonly shares: ReadonlyMap<AreaCode, number>;
  /** Best and worst place over the draws, without the outer 5 % on each side. */
  readonly places: ReadonlyMap<AreaCode, readonly [number, number]>;
};
