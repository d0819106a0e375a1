import { parseIsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import type { Language } from "#lib/language.ts";
import { createFormat } from "./format.ts";
import { ingestEnglish } from "./ingest-english.ts";
import { defineTexts, translate } from "./texts.ts";

/** Words about loading files: what is being done, and every remark that can be made. */
export const ingestTexts = defineTexts(
  {
    "step.reading": "Bestanden lezen",
    "step.checking": "Inhoud controleren",
    "step.drawing": "Grenzen klaarmaken",
    "step.assigning": "Parken toedelen aan gemeenten",
    empty: "{file} is leeg. Kies een bestand met gegevens.",
    tooLarge:
      "{file} is {found} MB. Wij lezen bestanden tot {most} MB. Maak een kleiner bestand met alleen de kolommen die nodig zijn.",
    unsupported:
      "{file} is {format}. Dat leest de atlas niet. Bewaar een tabel als CSV (UTF-8) en grenzen of parken als GeoJSON.",
    htmlInstead:
      "{file} is een webpagina en geen gegevensbestand. Waarschijnlijk is bij het downloaden een fout- of inlogpagina bewaard. Download het bestand opnieuw.",
    badJson:
      "{file} is geen geldige JSON: in regel {row} gaat het mis. Waarschijnlijk is het bestand niet heel. Download of bewaar het opnieuw.",
    tooDeep:
      "{file} heeft haakjes die dieper dan {depth} keer in elkaar zitten. Dat is geen gewoon GeoJSON of TopoJSON. Bewaar het opnieuw uit uw kaartprogramma.",
    unknownJson:
      "{file} is JSON, maar geen GeoJSON of TopoJSON. Verwacht wordt een FeatureCollection of een Topology.",
    noFeatures: "{file} bevat geen enkele vorm. Controleer de selectie waarmee het is gemaakt.",
    unknownShapes:
      "De vlakken in {file} hebben geen gemeentecode en lijken geen parken. Geef elk vlak een kolom met de gemeentecode (zoals GM1680), of een tag tourism of leisure voor parken.",
    unknownCrs:
      "{file} gebruikt het coördinatenstelsel {found}. De atlas leest WGS84 (lengte en breedte in graden) en Rijksdriehoek (EPSG:28992). Bewaar het bestand in een van die twee.",
    outsideNetherlands:
      "De coördinaten in {file} (zoals {found}) liggen niet in Nederland, niet in graden en niet in Rijksdriehoek. Controleer het coördinatenstelsel.",
    swappedCoordinates:
      "In {file} staan breedte en lengte omgewisseld. GeoJSON wil eerst de lengte (3 tot 7), dan de breedte (50 tot 54). Bewaar het bestand opnieuw met de juiste volgorde.",
    mixedYears:
      "{file} bevat gemeenten van verschillende jaren ({found}). Kies één jaar, bij PDOK met jaarcode.",
    notMunicipalities:
      "{file} bevat geen gemeenten maar andere gebieden (zoals {found}). De atlas rekent met gemeenten en maakt daar zelf provincies van.",
    twoBoundaryFiles: "{file} en {other} zijn allebei gemeentegrenzen. Kies er één.",
    twoParkFiles:
      "{file} en {other} zijn allebei parken. Samen zouden parken dubbel tellen. Kies er één.",
    personRows:
      "{file} lijkt over personen of adressen te gaan: {sign}. Zulke bestanden leest de atlas niet, en er is niets van bewaard. Stuur aantallen per gemeente en per peildatum.",
    tooManyColumns:
      "{file} heeft {found} kolommen in rij {row}; wij lezen er hooguit {most}. Bewaar alleen gemeente, peildatum en de cijfers die nodig zijn.",
    noHeader:
      "{file} heeft geen rij met kolomnamen. Zet boven de gegevens een rij met bijvoorbeeld gemeentecode, peildatum en aantal.",
    noRows: "{file} heeft wel kolomnamen, maar geen rijen daaronder.",
    noAreas:
      "{file} heeft geen kolom met gemeenten. Verwacht wordt een kolom met codes (zoals GM1680) of namen (zoals Aa en Hunze).",
    noFigures:
      "{file} heeft geen kolom met cijfers waar de atlas iets mee kan. Verwacht wordt naast de gemeente minstens één kolom met getallen.",
    noDate:
      "{file} zegt niet van welke dag de cijfers zijn. Voeg een kolom peildatum toe (zoals 2025-01-01), of zet het jaar in de kolomnaam of de bestandsnaam.",
    category:
      "{file} heeft per gemeente meerdere rijen, verdeeld naar “{column}”, zonder een rij met het totaal. Maak een bestand met één rij per gemeente en peildatum.",
    unclosedQuote:
      "In {file} begint in rij {row} een cel met een aanhalingsteken dat nergens sluit. Verwijder het aanhalingsteken of verdubbel het.",
    longRecord:
      "In {file} is rij {row} langer dan een miljoen tekens. Waarschijnlijk begint daar een cel met een aanhalingsteken dat nergens sluit. Verwijder het aanhalingsteken of verdubbel het.",
    mixedDecimals:
      "In {file} wordt in kolom “{column}” zowel de komma (rij {comma}) als de punt (rij {point}) als decimaalteken gebruikt. Maak de kolom gelijk; nu is niet te zeggen welk getal bedoeld is.",
    badGeometry: "{file}, vorm {row}: {fault}. Deze vorm doet niet mee.",
    repairedRing: "{file}, vorm {row}: een rand die niet sloot of te klein was, is hersteld.",
    crossingRing:
      "De grens van {area} in {file} kruist zichzelf. Binnen en buiten zijn daar op een paar meter onzeker.",
    duplicateArea:
      "{area} staat meer dan eens in {file} (vorm {row}). De vlakken zijn samengevoegd tot één gemeente.",
    notAMunicipality: "{area} (vorm {row} in {file}) is geen gemeente en doet niet mee.",
    nameUnknown:
      "De gemeente met code {area} heeft in {file} geen naam. De code staat nu als naam.",
    nameNotKnown:
      "“{area}” (vorm {row} in {file}) is niet zeker een gemeente van de geladen indeling en doet niet mee. Geef elke vorm een gemeentecode (zoals GM1680).",
    codesByName:
      "{file} heeft geen gemeentecodes. {count} {count|gemeente is|gemeenten zijn} herkend aan {count|de|hun} naam en plaats.",
    provinceByPosition:
      "Van {names} is de provincie afgeleid uit de plaats op de kaart, want deze gemeenten horen bij een andere indeling.",
    areasChanged:
      "De indeling van {file} verschilt van de vorige: {added} {added|gemeente|gemeenten} erbij ({addedNames}), {lost} weg ({lostNames}).",
    reprojected:
      "{file} is omgerekend van Rijksdriehoek naar WGS84, tot op ongeveer een kwart meter nauwkeurig.",
    parkSplit: "{park} ligt op een grens: {parts}; buiten alle gemeenten {outside}.",
    parkOutside: "{park} (vorm {row} in {file}) ligt buiten alle gemeenten en telt nergens mee.",
    parkRepaired: "De omtrek van {park} (vorm {row} in {file}) kruiste zichzelf en is hersteld.",
    parkRejected: "{park} (vorm {row} in {file}) doet niet mee: {reason}.",
    parksCover: "{file} gaat over {names}. Elders is het aantal parken onbekend, niet nul.",
    parksReassigned:
      "De {count} parken uit {file} zijn opnieuw toegedeeld op de nieuwe grenzen; {moved} {moved|park ligt|parken liggen} nu in een andere gemeente, {lost} {lost|ligt|liggen} nu buiten alle gemeenten.",
    schematicParks:
      "De parken uit {file} zijn toegedeeld op schematische grenzen. Bij parken dicht bij een grens is de gemeente onzeker. Laad officiële grenzen; de parken worden dan opnieuw toegedeeld.",
    encodingGuessed:
      "{file} is gelezen als {encoding}: {reason}. Kijk of namen met een accent kloppen.",
    readAs:
      "{file} is gelezen als tabel van {records} {records|regel|regels} en {columns} {columns|kolom|kolommen} (teken tussen de cellen: {delimiter}, tekens: {encoding}).",
    ragged:
      "{file}, rij {row}: {found} cellen in plaats van {expected}. De rij doet niet mee, want cijfers kunnen verschoven zijn.",
    noAreaInRow: "{file}, rij {row}: er staan cijfers, maar geen gemeente. De rij doet niet mee.",
    unknownArea:
      "{file}, rij {row}: “{found}” is geen gemeente in de geladen indeling. Misschien is zij opgeheven. De rij doet niet mee.",
    lapsedBlank:
      "{count} {count|rij|rijen} in {file} zonder cijfers {count|is|zijn} overgeslagen, zoals opgeheven gemeenten en voetnoten.",
    doubtfulName:
      "{file}, rij {row}: “{found}” is niet zeker. Bedoelt u {proposal}? Verbeter de naam of geef de code; de rij doet nu niet mee.",
    codeNameDisagree:
      "{file}, rij {row}: code en naam horen bij verschillende gemeenten ({byCode} en {byName}). De rij doet niet mee.",
    otherLevels:
      "{count} {count|rij|rijen} in {file} {count|gaat|gaan} over andere gebieden dan gemeenten, zoals wijken of regio’s, en {count|is|zijn} overgeslagen.",
    totalRow: "{count} {count|totaalrij|totaalrijen} in {file} {count|is|zijn} overgeslagen.",
    badDate:
      "{file}, rij {row}, kolom “{column}”: “{found}” is geen datum of periode. Schrijf bijvoorbeeld 2025-01-01; de rij doet niet mee.",
    dateFromName: "{file} noemt zelf geen peildatum. Uit de bestandsnaam is {date} genomen.",
    numberNotRead:
      "{file}, rij {row}, kolom “{column}”: “{found}” is geen getal en geen bekend teken. De cel doet niet mee.",
    ambiguousNumber:
      "In {file} kan in kolom “{column}” een punt of komma zowel duizendtallen als decimalen betekenen. Gelezen met “{decimal}” als decimaalteken. Klopt dat niet, schrijf de getallen dan zonder duizendtekens.",
    negativeCount:
      "{file}, rij {row}, kolom “{column}”: een aantal onder nul bestaat niet. De cel doet niet mee.",
    notWhole:
      "{file}, rij {row}, kolom “{column}”: een aantal moet een heel getal zijn. De cel doet niet mee.",
    duplicate:
      "{file}, rij {row}, kolom “{column}”: {area} heeft op {date} twee verschillende cijfers. Geen van beide doet mee.",
    symbols:
      "Het teken “{symbol}” staat {count} keer in {file} en is gelezen als een cijfer dat er niet is of verborgen is, nooit als nul.",
    totalsTaken:
      "{file} is verdeeld naar “{column}”. Alleen de rijen met het totaal zijn gebruikt.",
    columnsLeft:
      "{count} {count|kolom|kolommen} uit {file} {count|is|zijn} niet geladen ({names}). Wilt u er een zien, maak dan een bestand met alleen gemeente, peildatum en die kolom.",
    suppressedSmall:
      "{count} {count|aantal|aantallen} onder de {threshold} in {file} {count|is|zijn} bij het inlezen verborgen en nergens bewaard.",
    suppressedSecond:
      "Het cijfer van {area} op {date} is ook verborgen. Anders was het ene kleine aantal te berekenen uit het totaal.",
    examplesReplaced:
      "{count} {count|voorbeeldcijfer is|voorbeeldcijfers zijn} vervangen door de cijfers uit {file}.",
    seriesBreak:
      "De lijn van {count} {count|gebied|gebieden} in {file} is op {date} gebroken: er wordt geen groei over berekend. {reason} Is de definitie wel overal dezelfde, zet dan een kolom definitie in het bestand met in elke rij hetzelfde woord.",
    more: "En nog {count} opmerkingen van dezelfde soort over {file}.",
    cancelled: "Gestopt. Er is niets veranderd.",
    "format.zip": "een ingepakt bestand (zip)",
    "format.excel": "een werkmap van Excel of LibreOffice",
    "format.pdf": "een PDF",
    "format.image": "een afbeelding",
    "format.geopackage": "een GeoPackage",
    "format.shapefile": "een shapefile",
    "format.xml": "een XML-bestand, zoals KML of GPX",
    "format.binary": "geen tekst",
    "fault.none": "de vorm is leeg",
    "fault.kind": "dit is een lijn of iets anders dan een vlak of punt",
    "fault.numbers": "een coördinaat is geen getal",
    "fault.shortRing": "de rand heeft minder dan drie hoeken",
    "sign.bsn": "er staan nummers in die burgerservicenummers kunnen zijn",
    "sign.birth": "er staan geboortedatums in",
    "sign.names": "er staan namen van personen in",
    "sign.address": "er staat een adres per rij in",
    "reason.empty": "de vorm is leeg",
    "reason.coordinates": "een coördinaat is geen getal of ligt niet op aarde",
    "reason.noArea": "de omtrek omsluit niets",
    "reason.unrepairable": "de omtrek kruist zichzelf en is niet te herstellen",
    "reason.pattern": "om en om staat er een nul",
    "reason.invalid": "het is geen geldige UTF-8",
  },
  ingestEnglish,
);

type Key = keyof (typeof ingestTexts)["nl"];

/** Values that say where in the file something stands. */
const places: ReadonlySet<string> = new Set(["row", "comma", "point"]);

/** The sentence of a remark about a file; `undefined` when the remark is about something else. */
export function ingestIssueText(issue: Issue, language: Language): string | undefined {
  const key = issue.code.replace(/^ingest\./, "");
  if (key === issue.code || !isKey(key)) return undefined;
  const text = translate(ingestTexts, language);
  const { file, row, column } = issue.where;
  const given = { file, row: row ?? "", column: column ?? "", ...issue.values };
  const format = createFormat(language);
  const words = Object.entries(given).map(([name, value]) => {
    const word = `${name}.${value}`;
    if (isKey(word)) return [name, text(word)] as const;
    // A row is called as the spreadsheet calls it, without signs for thousands.
    if (typeof value === "number" && !places.has(name))
      return [name, format.number(value)] as const;
    const day = name === "date" ? parseIsoDate(String(value)) : undefined;
    return [name, day ? format.date(day) : value] as const;
  });
  return text(key, Object.fromEntries(words));
}

/** The words for a step of loading, as `ingest.reading`; `undefined` for other steps. */
export function ingestStepText(step: string, language: Language): string | undefined {
  const key = step.replace(/^ingest\./, "step.");
  return key !== step && isKey(key) ? translate(ingestTexts, language)(key) : undefined;
}

function isKey(text: string): text is Key {
  return Object.hasOwn(ingestTexts.nl, text);
}
