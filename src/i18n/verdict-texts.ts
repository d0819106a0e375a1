import { defineTexts } from "./texts.ts";

/** What was made of a table, in parts of one sentence. */
export const verdictTexts = defineTexts(
  {
    summary:
      "{file}: {rows} {rows|rij|rijen}, {matched} gebieden herkend ({expected} gemeenten in de indeling)",
    proposed: "{count} {count|naam|namen} niet zeker",
    unmatched: "{count} {count|gebied|gebieden} niet gevonden",
    lapsed: "{count} {count|rij|rijen} zonder cijfers overgeslagen",
    "method.code": "{count} op code",
    "method.name": "{count} op naam",
    "method.spelling": "{count} op naam in andere spelling",
    "method.otherName": "{count} op een andere naam",
    "method.answer": "{count} door uw antwoord",
    replaces: "{name} vervangt {count}",
    replacesMore: "nog {count} {count|gemeente|gemeenten} uit eerdere opgeteld",
    division: "cijfers uit de indeling van {years}",
    duplicates: "{count} dubbel",
    suppressed: "{count} {count|cel|cellen} geheim",
    missing: "{count} {count|cel|cellen} zonder cijfer",
    unread: "{count} {count|cel|cellen} niet begrepen",
  },
  {
    summary:
      "{file}: {rows} {rows|row|rows}, {matched} areas recognised ({expected} municipalities there are)",
    proposed: "{count} {count|name|names} uncertain",
    unmatched: "{count} {count|area|areas} not found",
    lapsed: "{count} {count|row|rows} without figures skipped",
    "method.code": "{count} by code",
    "method.name": "{count} by name",
    "method.spelling": "{count} by name in another spelling",
    "method.otherName": "{count} by another name",
    "method.answer": "{count} by your answer",
    replaces: "{name} replaces {count}",
    replacesMore: "{count} more {count|municipality|municipalities} added up from earlier ones",
    division: "figures of the division of {years}",
    duplicates: "{count} double",
    suppressed: "{count} {count|cell|cells} confidential",
    missing: "{count} {count|cell|cells} without a figure",
    unread: "{count} {count|cell|cells} not understood",
  },
);
