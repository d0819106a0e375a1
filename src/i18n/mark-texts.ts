import { defineTexts } from "./texts.ts";

/** The caveats as they stand in a mark beside a title, and in full below a figure. */
export const markTexts = defineTexts(
  {
    example: "Voorbeeldcijfers",
    scenario: "Scenario",
    provisional: "Voorlopige cijfers",
    schematic: "Schematische grenzen",
    suppressed: "Deels onderdrukt",
    incompleteParks: "Parklijst niet volledig",
    "example.full": "Voorbeeldcijfers, niet gepubliceerd.",
    "scenario.full": "Een scenario, geen telling.",
    "provisional.full": "Voorlopige cijfers, die nog kunnen veranderen.",
    "schematic.full": "Schematische grenzen, getekend uit woonplaatsen.",
    "suppressed.full": "Cijfers van te weinig personen zijn onderdrukt.",
    "incompleteParks.full": "De lijst van parken is niet volledig.",
  },
  {
    example: "Example figures",
    scenario: "Scenario",
    provisional: "Provisional figures",
    schematic: "Schematic boundaries",
    suppressed: "Partly suppressed",
    incompleteParks: "Park list incomplete",
    "example.full": "Example figures, not published.",
    "scenario.full": "A scenario, not a count.",
    "provisional.full": "Provisional figures, which may still change.",
    "schematic.full": "Schematic boundaries, drawn from settlements.",
    "suppressed.full": "Figures of too few people are suppressed.",
    "incompleteParks.full": "The list of parks is not complete.",
  },
);
