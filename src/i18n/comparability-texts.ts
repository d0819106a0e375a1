import { defineTexts } from "./texts.ts";

/** Whether figures may be compared, why not, and what registration does not say. */
export const comparabilityTexts = defineTexts(
  {
    comparable: "Te vergelijken",
    withCare: "Met voorzichtigheid te vergelijken",
    not: "Niet te vergelijken",
    "about.growth": "Groei: {verdict}",
    "comparable.why": "Deze cijfers zijn op dezelfde manier en op dezelfde dag geteld.",
    otherSeries:
      "De cijfers komen uit reeksen die iets anders tellen ({editions}). Verschillen zeggen dus niets over de parken.",
    broken: "De telling is op {date} veranderd: {reason}",
    perArea:
      "Elke provincie bepaalt zelf wat een vakantiepark is. Deze cijfers gaan over {count} provincies ({areas}); kleine verschillen kunnen daardoor komen.",
    unknown:
      "Van {sources} is niet opgeschreven wat er is geteld. Vul dat aan op de pagina Gegevens.",
    otherDays:
      "Niet alle cijfers zijn van dezelfde dag: de eerste is van {first}, de laatste van {last}.",
    examples: "Er zijn voorbeeldcijfers bij. Die zijn bedacht en niet geteld.",
    coverage: "Dekking van het landelijke cijfer: {text}.",
    "edition.cbs-2017": "CBS 2017-2021",
    "edition.cbs-2019": "CBS vanaf 2019",
    "edition.voorbeeld": "voorbeeldcijfers",
    caveat: "Ingeschreven staan is niet hetzelfde als er wonen.",
    "caveat.more": "Wat dit cijfer niet zegt",
    "caveat.hidden":
      "Wie er woont zonder zich in te schrijven, telt niet mee. Een laag cijfer betekent dus niet dat er niemand woont.",
    "caveat.allowed":
      "Ingeschreven staan betekent ook niet dat wonen er mag. De gemeente moet iemand inschrijven die er woont.",
    "caveat.address":
      "In Drenthe hebben ongeveer 23.000 recreatieobjecten geen eigen adres. Hun bewoners staan dan allemaal op het hoofdadres van het park.",
    "caveat.source":
      "Bron: Vitale Vakantieparken Drenthe, Basisadministratie Adressen en Gebouwen.",
    "title.withCare": ", voor zover te vergelijken",
    "title.not": ", niet te vergelijken",
  },
  {
    comparable: "Comparable",
    withCare: "Compare with care",
    not: "Not comparable",
    "about.growth": "Growth: {verdict}",
    "comparable.why": "These figures were counted in the same way and on the same day.",
    otherSeries:
      "The figures come from series that count something else ({editions}). Differences say nothing about the parks.",
    broken: "The way of counting changed on {date}: {reason}",
    perArea:
      "Every province decides for itself what a holiday park is. These figures are about {count} provinces ({areas}); small differences may come from that.",
    unknown: "What was counted is not written down for {sources}. Fill it in on the Data page.",
    otherDays: "Not all figures are of the same day: the first is of {first}, the last of {last}.",
    examples: "Some of these are example figures. They were made up, not counted.",
    coverage: "Coverage of the national figure: {text}.",
    "edition.cbs-2017": "CBS 2017-2021",
    "edition.cbs-2019": "CBS since 2019",
    "edition.voorbeeld": "example figures",
    caveat: "Being registered is not the same as living there.",
    "caveat.more": "What this figure does not say",
    "caveat.hidden":
      "People who live there without being registered are not counted. A low figure does not mean that nobody lives there.",
    "caveat.allowed":
      "Being registered does not mean that living there is allowed. A municipality must register whoever lives there.",
    "caveat.address":
      "In Drenthe about 23,000 recreation objects have no address of their own. Their residents are all registered at the park's main address.",
    "caveat.source": "Source: Vitale Vakantieparken Drenthe, register of addresses and buildings.",
    "title.withCare": ", as far as comparable",
    "title.not": ", not comparable",
  },
);
