import { defineTexts } from "../texts.ts";

/** Remarks about counts that are hidden. */
export const protectionRemarks = defineTexts(
  {
    suppressedSmall:
      "{count} {count|aantal|aantallen} onder de {threshold} in {file} {count|is|zijn} verborgen voordat er iets werd getoond.",
    suppressedSecond:
      "{count} {count|ander cijfer|andere cijfers} in {file} {count|is|zijn} ook verborgen. Anders was een klein aantal te berekenen uit het totaal.",
    suppressedGiven:
      "{count} {count|aantal dat|aantallen die} in {file} verborgen {count|is|zijn}, {count|is|zijn} toch te berekenen uit de totalen in dat bestand. De atlas verbergt daarom meer. Meld dit aan wie het bestand heeft gemaakt.",
    notProtectable:
      "{file} is niet geladen: kleine aantallen zijn er niet zo in te verbergen dat niemand ze kan berekenen. Vaak kloppen de totalen dan niet met de delen. Controleer de totalen, of stuur het bestand zonder totalen.",
  },
  {
    suppressedSmall:
      "{count} {count|count|counts} under {threshold} in {file} {count|was|were} hidden before anything was shown.",
    suppressedSecond:
      "{count} other {count|figure|figures} in {file} {count|was|were} hidden too. Otherwise a small count could be computed from the total.",
    suppressedGiven:
      "{count} {count|count|counts} hidden in {file} can still be computed from the totals in that file. The atlas hides more because of it. Tell whoever made the file.",
    notProtectable:
      "{file} was not loaded: its small counts cannot be hidden in such a way that nobody can compute them. Often the totals do not agree with the parts. Check the totals, or send the file without totals.",
  },
);
