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
    step2: "Download de tabel. Een werkmap van Excel (XLSX) of OpenDocument (ODS) mag zo blijven.",
    step3: "Sleep dat bestand op deze pagina, of kopieer de cellen en plak ze hier.",
    step4:
      "Lees wat er verandert en kies “Gebruik deze gegevens”. Bevalt het niet, kies dan “Maak ongedaan”.",
    stepsNote:
      "De link gaat naar een andere website. Deze atlas haalt daar zelf niets op. Nieuwere tellingen staan in het dashboard Zicht op Vakantieparken; die kunt u in het sjabloon overnemen.",
    kinds: "Welke bestanden u kunt laden",
    kindsNote:
      "Kolomnamen mogen anders heten, in elke volgorde. Wat niet wordt herkend, leest u in het oordeel.",
    counts: "Tellingen",
    countsForm: "CSV, XLSX of ODS, een regel per gemeente en peildatum",
    countsNote:
      "Komma, puntkomma of tab ertussen. Staat er een regel per park, dan wordt per gemeente opgeteld. Een kleine cel schrijft u als <5 of x: die blijft onderdrukt. Leeg is ontbreekt, nooit 0. Een kolom definitie zegt volgens welke afbakening is geteld; waar die wisselt, wordt geen groei berekend.",
    boundaries: "Gemeentegrenzen",
    boundariesForm: "GeoJSON, TopoJSON, shapefile (zip), GeoPackage of FlatGeobuf",
    boundariesNote:
      "Zoals PDOK en CBS ze geven, met code en naam per gebied. Lengte en breedte (WGS84) of Rijksdriehoek.",
    parks: "Vakantieparken",
    parksForm: "Dezelfde, of KML en GPX: vlakken of punten",
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
    step2:
      "Download the table. A workbook of Excel (XLSX) or OpenDocument (ODS) may stay as it is.",
    step3: "Drop that file on this page, or copy the cells and paste them here.",
    step4: "Read what changes and choose “Use these data”. If you do not like it, choose “Undo”.",
    stepsNote:
      "The link leads to another website. This atlas fetches nothing there by itself. Newer counts are in the dashboard Zicht op Vakantieparken; you can copy those into the template.",
    kinds: "Which files you can load",
    kindsNote:
      "Columns may have other names, in any order. What is not recognised is told in the verdict.",
    counts: "Counts",
    countsForm: "CSV, XLSX or ODS, a line per municipality and reference date",
    countsNote:
      "Separated by comma, semicolon or tab. With a row for each park they are added up per municipality. Write a small cell as <5 or x: it stays suppressed. Empty is missing, never 0. A column definitie says by which definition was counted; where it changes, no growth is computed.",
    boundaries: "Municipal boundaries",
    boundariesForm: "GeoJSON, TopoJSON, shapefile (zip), GeoPackage or FlatGeobuf",
    boundariesNote:
      "As PDOK and CBS give them, with a code and a name per area. Longitude and latitude (WGS84) or Rijksdriehoek.",
    parks: "Holiday parks",
    parksForm: "The same, or KML and GPX: areas or points",
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
