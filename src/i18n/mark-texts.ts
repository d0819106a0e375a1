import { defineTexts } from "./texts.ts";

/** The caveats as sentences, for below a figure; the short forms are in `page-parts-texts.ts`. */
export const markTexts = defineTexts(
  {
    example: "Voorbeeldcijfers, niet gepubliceerd.",
    scenario: "Een scenario, geen telling.",
    provisional: "Voorlopige cijfers, die nog kunnen veranderen.",
    schematic: "Schematische grenzen, getekend uit woonplaatsen.",
    suppressed: "Cijfers van te weinig personen zijn onderdrukt.",
    fewCounted:
      "Onzeker: er zijn hoogstens 20 mensen geteld, dus toeval bepaalt veel van dit cijfer per 1.000 inwoners.",
    incompleteParks: "De lijst van parken is niet volledig.",
  },
  {
    example: "Example figures, not published.",
    scenario: "A scenario, not a count.",
    provisional: "Provisional figures, which may still change.",
    schematic: "Schematic boundaries, drawn from settlements.",
    suppressed: "Figures of too few people are suppressed.",
    fewCounted:
      "Uncertain: at most 20 people were counted, so chance decides much of this rate per 1,000 inhabitants.",
    incompleteParks: "The list of parks is not complete.",
  },
);
