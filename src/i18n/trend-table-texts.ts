import { defineTexts } from "./texts.ts";

/** Words of the table of a trend, which is loaded when it is asked for. */
export const trendTableTexts = defineTexts(
  {
    difference: "Verschil",
    between: "{from} tot {to}",
    withinMargin: "kleiner dan de marge",
    broken: "definitie veranderd, geen verschil berekend",
    none: "–",
  },
  {
    difference: "Difference",
    between: "{from} to {to}",
    withinMargin: "smaller than the margin",
    broken: "definition changed, no difference computed",
    none: "–",
  },
);
