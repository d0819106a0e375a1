import { defineTexts } from "./texts.ts";

/** Words of the page Gegevens about which files can be loaded, and how. */
export const dataHelpTexts = defineTexts(
  {
    minute: "Zo laadt u echte cijfers in een minuut",
    minuteWhy:
      "Per gemeente zijn de tellingen in deze atlas voorbeelden. De echte tellingen staan in een tabel van het CBS, die u zelf ophaalt.",
    minuteWhyLoaded:
      "Nieuwe of andere tellingen per gemeente voegt u zo toe. Het CBS heeft een tabel, die u zelf ophaalt.",
    step1: "Open de tabel van het CBS:",
    cbsTable: "Inschrijvingen vakantieparken per gemeente, 2017-2021",
    step2: "Sla de tabel in uw rekenprogramma op als CSV (gescheiden door puntkomma's).",
    step3: "Sleep dat bestand op deze pagina, of kopieer de cellen en plak ze hier.",
    step4:
      "Lees het oordeel. Bevalt het niet, kies dan “Maak ongedaan”; er is niets verloren gegaan.",
    stepsNote:
      "De link gaat naar een andere website. Deze atlas haalt daar zelf niets op. Nieuwere tellingen staan in het dashboard Zicht op Vakantieparken; die kunt u in het sjabloon overnemen.",
    kinds: "Welke bestanden u kunt laden",
    kindsNote:
      "Kolomnamen mogen anders heten, in elke volgorde. Wat niet wordt herkend, leest u in het oordeel.",
    counts: "Tellingen",
    countsForm: "CSV, een regel per gemeente en peildatum",
    countsNote:
      "Komma, puntkomma of tab ertussen. Een kleine cel schrijft u als <5 of x: die blijft onderdrukt. Leeg is ontbreekt, nooit 0. Een kolom definitie zegt volgens welke afbakening is geteld; waar die wisselt, wordt geen groei berekend.",
    boundaries: "Gemeentegrenzen",
    boundariesForm: "GeoJSON of TopoJSON",
    boundariesNote:
      "Zoals PDOK en CBS ze geven, met code en naam per gebied. Lengte en breedte (WGS84) of Rijksdriehoek.",
    parks: "Vakantieparken",
    parksForm: "GeoJSON met vlakken of punten",
    parksNote:
      "Bijvoorbeeld uit OpenStreetMap of TOP10NL. Elk park komt bij de gemeente waar het meeste van zijn grond ligt.",
    exampleOf: "Voorbeeld: {name}",
    template: "Download een sjabloon (CSV)",
    templateNote: "Met de {count} gemeenten van {scope}; de laatste kolom vult u in.",
    templateFile: "sjabloon tellingen.csv",
    privacy:
      "Laad geen bestanden met personen: een regel per persoon wordt geweigerd. Alles wordt in uw browser gelezen en niets wordt verstuurd.",
    "csv.code": "gemeentecode",
    "csv.name": "gemeente",
    "csv.date": "peildatum",
    "csv.people": "ingeschrevenen",
  },
  {
    minute: "How to load real figures in a minute",
    minuteWhy:
      "The counts per municipality in this atlas are examples. The real counts are in a table of Statistics Netherlands (CBS), which you fetch yourself.",
    minuteWhyLoaded:
      "This is how you add new or other counts per municipality. Statistics Netherlands (CBS) has a table, which you fetch yourself.",
    step1: "Open the table of CBS:",
    cbsTable: "Inschrijvingen vakantieparken per gemeente, 2017-2021",
    step2: "Save the table in your spreadsheet program as CSV (separated by semicolons).",
    step3: "Drop that file on this page, or copy the cells and paste them here.",
    step4: "Read the verdict. If you do not like it, choose “Undo”; nothing is lost.",
    stepsNote:
      "The link leads to another website. This atlas fetches nothing there by itself. Newer counts are in the dashboard Zicht op Vakantieparken; you can copy those into the template.",
    kinds: "Which files you can load",
    kindsNote:
      "Columns may have other names, in any order. What is not recognised is told in the verdict.",
    counts: "Counts",
    countsForm: "CSV, one row per municipality and reference date",
    countsNote:
      "Separated by comma, semicolon or tab. Write a small cell as <5 or x: it stays suppressed. Empty is missing, never 0. A column definitie says by which definition was counted; where it changes, no growth is computed.",
    boundaries: "Municipal boundaries",
    boundariesForm: "GeoJSON or TopoJSON",
    boundariesNote:
      "As PDOK and CBS give them, with a code and a name per area. Longitude and latitude (WGS84) or Rijksdriehoek.",
    parks: "Holiday parks",
    parksForm: "GeoJSON with outlines or points",
    parksNote:
      "From OpenStreetMap or TOP10NL, for instance. Every park goes to the municipality that holds most of its ground.",
    exampleOf: "Example: {name}",
    template: "Download a template (CSV)",
    templateNote: "With the {count} municipalities of {scope}; you fill in the last column.",
    templateFile: "template counts.csv",
    privacy:
      "Load no files about persons: one row per person is refused. Everything is read in your browser and nothing is sent.",
    "csv.code": "gemeentecode",
    "csv.name": "gemeente",
    "csv.date": "peildatum",
    "csv.people": "ingeschrevenen",
  },
);
