import { defineTexts } from "./texts.ts";

/** Words about municipal reorganisations on the page Gegevens. */
export const reorganisationTexts = defineTexts(
  {
    title: "Herindelingen",
    lead: "Cijfers van gemeenten die zijn opgeheven, worden opgeteld naar de gemeenten van nu. Schuif naar het jaar van uw cijfers.",
    year: "Indeling van 1 januari",
    before:
      "Op 1 januari {year} waren er {before} gemeenten, nu {after}. {count} {count|gemeente is|gemeenten zijn} sindsdien ontstaan of gegroeid.",
    none: "De indeling van {year} is die van nu.",
    map: "Kaart van de gemeenten van nu. {count} zijn sinds {year} ontstaan of gegroeid; de lijst noemt ze.",
    key: "Samengevoegd uit",
    "key.1": "één, met andere naam of code",
    "key.2": "twee",
    "key.3": "drie",
    "key.4": "vier of meer",
    list: "Gemeenten die sinds {year} zijn ontstaan of gegroeid",
    from: "{year}: {parts}",
    split: "van één ervan maar een deel: die cijfers worden niet verdeeld",
    note: "De grenzen van toen zitten er niet bij. Grenzen die verschoven tussen gemeenten die bleven, ook niet.",
  },
  {
    title: "Reorganisations",
    lead: "Figures of municipalities that were dissolved are added up to the municipalities of now. Slide to the year of your figures.",
    year: "Division of 1 January",
    before:
      "On 1 January {year} there were {before} municipalities, now {after}. {count} {count|municipality has|municipalities have} formed or grown since.",
    none: "The division of {year} is that of now.",
    map: "Map of the municipalities of now. {count} formed or grew since {year}; the list names them.",
    key: "Merged from",
    "key.1": "one, of another name or code",
    "key.2": "two",
    "key.3": "three",
    "key.4": "four or more",
    list: "Municipalities that formed or grew since {year}",
    from: "{year}: {parts}",
    split: "of one of them only a part: those figures are not divided",
    note: "The borders of then are not included, nor are borders that moved between municipalities that stayed.",
  },
);
