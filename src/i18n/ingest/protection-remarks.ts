import { defineTexts } from "../texts.ts";

/** Remarks about counts that are hidden. */
export const protectionRemarks = defineTexts(
  {
    suppressedSmall:
      "{count} {count|aantal|aantallen} onder de {threshold} in {file} {count|is|zijn} bij het inlezen verborgen en nergens bewaard.",
    suppressedSecond:
      "Het cijfer van {area} op {date} is ook verborgen. Anders was het ene kleine aantal te berekenen uit het totaal.",
  },
  {
    suppressedSmall:
      "{count} {count|count|counts} under {threshold} in {file} {count|was|were} hidden while reading and kept nowhere.",
    suppressedSecond:
      "The figure of {area} on {date} is hidden too. Otherwise the one small count could be computed from the total.",
  },
);
