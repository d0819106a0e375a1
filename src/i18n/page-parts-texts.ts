import { defineTexts } from "./texts.ts";

/** Words that stand on several pages: the marks and the foot. */
export const pagePartsTexts = defineTexts(
  {
    "mark.example": "Voorbeeldcijfers",
    "mark.scenario": "Scenario, geen telling",
    "mark.provisional": "Voorlopige cijfers",
    "mark.schematic": "Schematische grenzen",
    "mark.suppressed": "Deels onderdrukt",
    "mark.fewCounted": "Deels op weinig mensen",
    "mark.incompleteParks": "Lijst van parken niet volledig",
    caveat: "Ingeschreven is niet hetzelfde als wonend: wie zich niet inschrijft, telt niet mee.",
    sources: "Bron: {sources}.",
    source: "{publisher}, {title} ({licence})",
    sourcePlain: "{title} ({licence})",
    boundaries: "Grenzen: {source}.",
    schematic: "Grenzen schematisch, getekend vanuit plaatsen: {source}.",
    edition: "Editie {edition}.",
    more: "Hoe dit is berekend",
  },
  {
    "mark.example": "Example figures",
    "mark.scenario": "Scenario, not a count",
    "mark.provisional": "Provisional figures",
    "mark.schematic": "Schematic boundaries",
    "mark.suppressed": "Partly suppressed",
    "mark.fewCounted": "Partly on few people",
    "mark.incompleteParks": "List of parks not complete",
    caveat: "Registered is not the same as living: who does not register is not counted.",
    sources: "Source: {sources}.",
    source: "{publisher}, {title} ({licence})",
    sourcePlain: "{title} ({licence})",
    boundaries: "Boundaries: {source}.",
    schematic: "Boundaries schematic, drawn from settlements: {source}.",
    edition: "Edition {edition}.",
    more: "How this is computed",
  },
);
