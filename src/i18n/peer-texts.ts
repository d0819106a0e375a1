import { defineTexts } from "./texts.ts";

/** Words around the comparison with municipalities that are alike. */
export const peerTexts = defineTexts(
  {
    compareTitle: "Vergeleken met {count} gemeenten die op {name} lijken",
    compareTitleOne: "Vergeleken met één gemeente die op {name} lijkt",
    compareNote:
      "Gelijkend in aantal inwoners, panden op recreatieterreinen en inschrijfduur voor sociale huur; alleen gemeenten met een cijfer. Ingeschrevenen per 1.000 inwoners.",
    compareOpen: "Open stip: voorbeeldcijfer, niet gepubliceerd.",
    compareLabel:
      "Stippen op een lijn: {name} {value} per 1.000 inwoners tussen {count} gemeenten, van {lowest} tot {highest}.",
    compareNone: "Er zijn geen andere gemeenten met een cijfer om mee te vergelijken.",
    compareList: "Lijst en kenmerken bekijken",
    compareHow:
      "Afstand 0 is gelijk op elk kenmerk; 1 is één standaardafwijking verschil. Een kenmerk dat niet van beide bekend is, telt als 1. Verder dan 1,5 noemen wij niet gelijkend.",
    "column.name": "Gemeente",
    "column.rate": "per 1.000",
    "column.date": "Peildatum",
    "column.status": "Status",
    "column.inhabitants": "Inwoners",
    "column.holidayHomes": "Panden",
    "column.waitingTime": "Inschrijfduur",
    "column.distance": "Afstand",
    noValue: "–",
  },
  {
    compareTitle: "Compared with {count} municipalities that are like {name}",
    compareTitleOne: "Compared with one municipality that is like {name}",
    compareNote:
      "Alike in inhabitants, buildings on recreation grounds and waiting time for social rent; only municipalities with a figure. People registered per 1,000 inhabitants.",
    compareOpen: "Open dot: example figure, not published.",
    compareLabel:
      "Dots on a line: {name} {value} per 1,000 inhabitants among {count} municipalities, from {lowest} to {highest}.",
    compareNone: "There are no other municipalities with a figure to compare with.",
    compareList: "See the list and the traits",
    compareHow:
      "Distance 0 is the same on every trait; 1 is one standard deviation apart. A trait that is not known of both counts as 1. Further than 1.5 we do not call alike.",
    "column.name": "Municipality",
    "column.rate": "per 1,000",
    "column.date": "Date",
    "column.status": "Status",
    "column.inhabitants": "Inhabitants",
    "column.holidayHomes": "Buildings",
    "column.waitingTime": "Waiting time",
    "column.distance": "Distance",
    noValue: "–",
  },
);
