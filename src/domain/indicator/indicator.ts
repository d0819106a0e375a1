/** In what a figure is expressed; the words for it are in the texts (`unit.<name>`). */
export const units = [
  "people",
  "perThousand",
  "percent",
  "percentagePoints",
  "months",
  "parks",
  "perTenThousand",
  /** Per 1,000 or 10,000 of something else than inhabitants, or of what is not known. */
  "perThousandOther",
  "perTenThousandOther",
  "hectares",
  "homes",
  "dwellings",
  "households",
  "number",
  /** An average, a price or the like: its name says in what, if anything does. */
  "unnamed",
] as const;
export type Unit = (typeof units)[number];

/** A named figure with its unit and how it may be drawn. */
export type Indicator = {
  readonly id: string;
  /** Own name from a loaded file; built-in indicators are named by the texts (`indicator.<id>`). */
  readonly label?: string;
  readonly unit: Unit;
  /** Decimals shown. */
  readonly decimals: number;
  /** Counts no people, as its user said; else a count in no known unit is taken for one of people. */
  readonly things?: true;
  /** A change: written with its sign. */
  readonly signed?: true;
  /** `amount` grows with the size of the area and is drawn as circles, never as area colour. */
  readonly form: "intensity" | "amount";
  /** Whether more of it means more need for flexible homes; where priority starts, not a truth. */
  readonly need: "higher" | "lower";
  /** What a share or a rate of a loaded file is of, in the words of its header, when it says so. */
  readonly denominator?: string;
  /** The series that is divided by the inhabitants (`perInhabitants`). */
  readonly divided?: string;
  /** `stored` reads a series of the same id; the others are computed from other series. */
  readonly formula:
    | "stored"
    | "perInhabitants"
    | "pressure"
    | "smoothed"
    | "change"
    | "parkCount"
    | "parkDensity"
    | "parkShare";
};
