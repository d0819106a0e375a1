import type { Dated } from "../dataset/observe.ts";
import type { IsoDate } from "../iso-date.ts";
import type { Value } from "../value/value.ts";

/** A figure with everything that explains it. */
export type Measured = {
  readonly value: Value;
  /** The day the figure is about; may differ from the day asked, `undefined` without a figure. */
  readonly date: IsoDate | undefined;
  /** For change: the day compared with. */
  readonly from?: IsoDate;
  /** What was divided, and by what, each with its own day. */
  readonly numerator?: Dated;
  readonly denominator?: Dated;
  /** Ids of the sources. */
  readonly sources: readonly string[];
};
