import type { Indicator } from "./indicator.ts";

/**
 * The indicators the atlas knows by itself, in the order of the menu. A loaded file may add its own.
 * `publishedRate` is no menu entry: it is the series that `pressure` reads where no count is published.
 */
export const indicators: readonly Indicator[] = [
  {
    id: "pressure",
    unit: "perThousand",
    decimals: 1,
    form: "intensity",
    need: "higher",
    formula: "pressure",
  },
  {
    id: "smoothed",
    unit: "perThousand",
    decimals: 1,
    form: "intensity",
    need: "higher",
    formula: "smoothed",
  },
  { id: "people", unit: "people", decimals: 0, form: "amount", need: "higher", formula: "stored" },
  {
    id: "change",
    unit: "percent",
    decimals: 1,
    signed: true,
    form: "intensity",
    need: "higher",
    formula: "change",
  },
  {
    id: "parkCount",
    unit: "parks",
    decimals: 0,
    form: "amount",
    need: "higher",
    formula: "parkCount",
  },
  {
    id: "parkDensity",
    unit: "perTenThousand",
    decimals: 1,
    form: "intensity",
    need: "higher",
    formula: "parkDensity",
  },
  {
    id: "parkShare",
    unit: "percent",
    decimals: 2,
    form: "intensity",
    need: "higher",
    formula: "parkShare",
  },
  {
    id: "waitingTime",
    unit: "months",
    decimals: 0,
    form: "intensity",
    need: "higher",
    formula: "stored",
  },
  {
    id: "holidayHomes",
    unit: "homes",
    decimals: 0,
    form: "amount",
    need: "higher",
    formula: "stored",
  },
  {
    id: "inhabitants",
    unit: "people",
    decimals: 0,
    form: "amount",
    need: "higher",
    formula: "stored",
  },
  {
    id: "households",
    unit: "households",
    decimals: 0,
    form: "amount",
    need: "higher",
    formula: "stored",
  },
];
