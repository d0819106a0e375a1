import { defineTexts } from "./texts.ts";

/** Sentences beside figures that say how far they can be trusted. */
export const figureNoteTexts = defineTexts(
  {
    few: "Onzeker: hoogstens 20 mensen geteld. Toeval bepaalt dan veel van het cijfer per 1.000 inwoners: één huishouden meer of minder verandert het al sterk.",
    fewWhy: "Wat toeval doet in kleine gemeenten",
    smoothedHidden:
      "Van {hidden} {hidden|gemeente|gemeenten} is het aantal onderdrukt. In het gemiddelde {hidden|telt zij|tellen zij} mee met het minste en het meeste dat het kan zijn; daarom staan hier bandbreedtes.",
    smoothedOut:
      "{out} {out|gemeente|gemeenten} zonder aantal, of zonder bovengrens daaraan, {out|telt|tellen} niet mee in het gemiddelde.",
  },
  {
    few: "Uncertain: at most 20 people counted. Chance then decides much of the rate per 1,000 inhabitants: one household more or less already changes it a lot.",
    fewWhy: "What chance does in small municipalities",
    smoothedHidden:
      "For {hidden} {hidden|municipality|municipalities} the number is suppressed. In the average {hidden|it counts|they count} as the least and the most it can be; that is why ranges stand here.",
    smoothedOut:
      "{out} {out|municipality|municipalities} without a number, or without an upper end to it, {out|does|do} not count in the average.",
  },
);
