import { defineTexts } from "./texts.ts";

/** Why a figure is hidden, as it stands beside the figure. */
export const hiddenTexts = defineTexts(
  {
    threshold: "kleiner dan {threshold} mensen",
    zero: "het is 0, en ook dat is verborgen",
    group: "iedereen van het totaal zit hier",
    dominance: "één bron bepaalt het bedrag",
    supplier: "verborgen door wie het aanleverde",
    protects: "anders is {names} eruit te berekenen",
    small: "te weinig mensen",
    other: "anders is een ander klein aantal eruit te berekenen",
    and: "{first} en {last}",
    more: "{count} andere",
    title: "Waarom onderdrukt?",
    line: "{names}: {why}.",
    toPrivacy: "De regels voor onderdrukken",
  },
  {
    threshold: "fewer than {threshold} people",
    zero: "it is 0, and that is hidden too",
    group: "everybody of the total is here",
    dominance: "one source makes up the amount",
    supplier: "hidden by who supplied it",
    protects: "otherwise {names} could be computed from it",
    small: "too few people",
    other: "otherwise another small count could be computed from it",
    and: "{first} and {last}",
    more: "{count} others",
    title: "Why suppressed?",
    line: "{names}: {why}.",
    toPrivacy: "The rules of suppression",
  },
);
