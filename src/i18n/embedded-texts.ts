import { defineTexts } from "./texts.ts";

/** Remarks that come with the embedded data; the key is the code of the remark without `embedded.` */
export const embeddedTexts = defineTexts(
  {
    exampleCounts:
      "Deze tellingen per gemeente zijn voorbeelden. Zij zijn nergens gepubliceerd. Gebruik ze niet als feit.",
    schematicBoundaries:
      "Deze grenzen zijn getekend uit een lijst van plaatsen. Gebruik ze niet om te bepalen in welke gemeente een park ligt.",
    parksIncomplete:
      "De lijst van {parks} parken is niet volledig en kan verouderd zijn. Van {sized} parken is de grootte bekend; van de andere staat er alleen een punt.",
    publishedByPress:
      "Deze aantallen komen uit berichten van media over cijfers van het CBS. Zij zijn afgerond zoals het bericht ze noemt.",
    conflictingFigures:
      "Bronnen spreken elkaar soms tegen. Voor Noord-Brabant meldt NRIT 9.200 op 1 januari 2024; uit Omroep Brabant volgt 8.950 op 1 april 2024. Het laatste is hier gebruikt. In het Brabantse totaal van 1 april 2025 ontbreken 13 gemeenten zonder cijfer. In Gelderland is het verschil tussen 10.500 en ongeveer 10.000 afronding, geen bewezen daling.",
    noSeriesBreak:
      "De oudere reeks 2017-2021 zit hier niet in. Daarom is er geen breuk in de lijnen getekend.",
    buildingsNotHomes:
      "Dit zijn gebouwen, geen vakantiehuizen: schuren tellen mee en chalets vaak niet. Gebruik het als aanwijzing.",
    oldWaitingTimes: "Deze inschrijfduur is van april 2021. Sindsdien is zij in Drenthe opgelopen.",
  },
  {
    exampleCounts:
      "These counts per municipality are examples. They are published nowhere. Do not use them as fact.",
    schematicBoundaries:
      "These boundaries were drawn from a list of places. Do not use them to decide in which municipality a park lies.",
    parksIncomplete:
      "The list of {parks} parks is not complete and may be out of date. The size of {sized} parks is known; of the others there is only a point.",
    publishedByPress:
      "These numbers come from press reports about figures of Statistics Netherlands (CBS). They are rounded as the report gives them.",
    conflictingFigures:
      "Sources sometimes contradict each other. For Noord-Brabant NRIT reports 9,200 on 1 January 2024; from Omroep Brabant follows 8,950 on 1 April 2024. The latter is used here. Thirteen municipalities without a figure are missing from Noord-Brabant's total of 1 April 2025. In Gelderland the difference between 10,500 and about 10,000 is rounding, no proven decline.",
    noSeriesBreak:
      "The older series 2017-2021 is not in here. That is why no break is drawn in the lines.",
    buildingsNotHomes:
      "These are buildings, not holiday homes: sheds count and chalets often do not. Use it as an indication.",
    oldWaitingTimes: "This waiting time is of April 2021. Since then it has grown in Drenthe.",
  },
);
