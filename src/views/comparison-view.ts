import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { amountOf } from "#domain/value/value.ts";
import type { AreaView } from "./area-view.ts";

export type ComparisonDot = {
  readonly code: string;
  readonly name: string;
  readonly measured: Measured;
  readonly amount: number;
  readonly selected: boolean;
  /** Drawn open: an example, not published. */
  readonly example: boolean;
};

/** Areas as dots along one axis, with averages to hold them against. */
export type ComparisonView = {
  readonly indicator: Indicator;
  /** Lowest first; ties by name. */
  readonly dots: readonly ComparisonDot[];
  readonly averages: readonly ComparisonDot[];
};

/** The municipality among its peers. */
export function comparisonView({ area, rate, peers, averages, finding }: AreaView): ComparisonView {
  const all = [{ area, measured: rate }, ...peers];
  const dot = ({ area: { code, name }, measured }: (typeof all)[number]): ComparisonDot[] => {
    const amount = amountOf(measured.value);
    if (amount === undefined) return [];
    const example = "status" in measured.value && measured.value.status === "example";
    return [{ code, name, measured, amount, example, selected: code === area.code }];
  };
  return {
    indicator: finding.indicator,
    dots: all
      .flatMap(dot)
      .sort((a, b) => a.amount - b.amount || a.name.localeCompare(b.name, "nl")),
    averages: averages.flatMap(dot),
  };
}
