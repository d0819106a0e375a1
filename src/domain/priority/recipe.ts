/** One ingredient of the priority ranking. */
export type RecipePart = {
  readonly indicator: string;
  /** 0 to 100; only the proportions matter. */
  readonly weight: number;
  /** Whether more of the indicator raises or lowers the priority. */
  readonly direction: "higher" | "lower";
};

export const normalisations = ["minMax", "rank"] as const;
export const means = ["arithmetic", "geometric"] as const;

/** Everything that makes a priority ranking; written whole into the URL and under every figure. */
export type Recipe = {
  readonly parts: readonly RecipePart[];
  readonly normalisation: (typeof normalisations)[number];
  readonly mean: (typeof means)[number];
};

/** Where the sliders start. A starting point, not a truth. */
export const defaultRecipe: Recipe = {
  parts: [
    { indicator: "pressure", weight: 50, direction: "higher" },
    { indicator: "waitingTime", weight: 50, direction: "higher" },
    { indicator: "change", weight: 0, direction: "higher" },
    { indicator: "parkDensity", weight: 0, direction: "higher" },
  ],
  normalisation: "minMax",
  mean: "arithmetic",
};
