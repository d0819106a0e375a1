import { defineTexts } from "../texts.ts";

/** Remarks about a file as a whole: what it is, how its bytes were read. */
export const fileRemarks = defineTexts(
  {
    "step.reading": "Bestanden lezen",
    "step.checking": "Inhoud controleren",
    "step.drawing": "Grenzen klaarmaken",
    "step.assigning": "Parken toedelen aan gemeenten",
    "step.protecting": "Kleine aantallen beschermen",
    empty: "{file} is leeg. Kies een bestand met gegevens.",
    tooLarge:
      "{file} is {found} MB. Wij lezen bestanden tot {most} MB. Maak een kleiner bestand met alleen de kolommen die nodig zijn.",
    unsupported:
      "{file} is {format}. Dat leest de atlas niet. Bewaar een tabel als XLSX, ODS of CSV, en grenzen of parken als GeoJSON, GeoPackage of shapefile.",
    htmlInstead:
      "{file} is een webpagina en geen gegevensbestand. Waarschijnlijk is bij het downloaden een fout- of inlogpagina bewaard. Download het bestand opnieuw.",
    badArchive: "{file} is een ingepakt bestand dat niet heel is. Download of pak het opnieuw in.",
    lockedArchive:
      "{file} is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en laad het opnieuw.",
    archiveTooLarge:
      "{file} wordt uitgepakt {found} MB in {count} {count|bestand|bestanden}. Wij pakken hooguit {most} MB en {members} bestanden uit. Stuur alleen wat nodig is.",
    nestedArchive:
      "{file} is een ingepakt bestand in een ingepakt bestand. Pak het eerst uit en laad wat erin zit.",
    emptyArchive: "In {file} zit geen bestand dat de atlas leest.",
    badMember: "{file} is niet heel en doet niet mee. Pak het opnieuw in.",
    memberLeft: "{file} is {format} en doet niet mee.",
    badWorkbook:
      "{file} is een werkmap die niet te lezen is. Open het in Excel of LibreOffice en bewaar het opnieuw als XLSX, ODS of CSV.",
    hiddenSheets:
      "{count} {count|verborgen blad|verborgen bladen} in {file} {count|is|zijn} niet gelezen. Maak {count|het|ze} zichtbaar als {count|het|ze} mee moet doen.",
    sheetLeft:
      "Blad “{sheet}” van {file} is tekst zonder tabel per gemeente, zoals een voorblad of een toelichting. Het doet niet mee.",
    sheetNotRead:
      "Blad “{sheet}” van {file} heeft cijfers, maar geen kolom met gemeenten onder een kop. Het doet niet mee; zet er een kolom gemeentecode in als het mee moet doen.",
    sheetsDisagree:
      "{file}: blad “{other}” heeft dezelfde soort cijfers, en {count} daarvan {count|is|zijn} anders dan op blad “{sheet}”. Die van blad “{sheet}” doen niet mee; laat in het bestand alleen het blad staan dat moet tellen.",
    turned:
      "In {file} staan de gemeenten in de kolommen. De tabel is gekanteld gelezen: een rij in de opmerkingen en in het rooster is in het bestand een kolom.",
    badGeoPackage:
      "{file} is een GeoPackage die niet te lezen is. Bewaar de laag opnieuw uit uw kaartprogramma, of als GeoJSON.",
    badFlatGeobuf:
      "{file} is een FlatGeobuf-bestand dat niet heel is. Bewaar het opnieuw, of als GeoJSON.",
    badXml:
      "{file} is geen geldige KML of GPX. Bewaar het opnieuw uit uw kaartprogramma, of als GeoJSON.",
    badShapefile:
      "{file} is een shapefile die niet te lezen is. Pak het .shp-, .dbf- en .prj-bestand samen in een zip en laad die.",
    withoutTable:
      "Bij {file} zit geen .dbf-bestand: de vormen hebben geen namen en codes. Laad het .shp- en .dbf-bestand samen.",
    badJson:
      "{file} is geen geldige JSON: in regel {row} gaat het mis. Waarschijnlijk is het bestand niet heel. Download of bewaar het opnieuw.",
    tooDeep:
      "{file} heeft haakjes die dieper dan {depth} keer in elkaar zitten. Dat is geen gewoon GeoJSON of TopoJSON. Bewaar het opnieuw uit uw kaartprogramma.",
    tooManyValues:
      "{file} heeft meer dan {most} waarden; zoveel lezen wij er niet. Bewaar alleen de gebieden en velden die nodig zijn.",
    workbookTooLarge:
      "{file} heeft meer dan {most} gevulde cellen; zoveel lezen wij er niet. Bewaar alleen de bladen en kolommen die nodig zijn, of bewaar het blad als CSV.",
    unknownJson:
      "{file} is JSON, maar geen GeoJSON of TopoJSON. Verwacht wordt een FeatureCollection of een Topology.",
    twoBoundaryFiles: "{file} en {other} zijn allebei gemeentegrenzen. Kies er één.",
    twoParkFiles:
      "{file} en {other} zijn allebei parken. Samen zouden parken dubbel tellen. Kies er één.",
    personRows:
      "{file} lijkt over personen of adressen te gaan: {sign}. Zulke bestanden leest de atlas niet, en er is niets van bewaard. Stuur aantallen per gemeente en per peildatum.",
    tooManyColumns:
      "{file} heeft {found} kolommen in rij {row}; wij lezen er hooguit {most}. Bewaar alleen gemeente, peildatum en de cijfers die nodig zijn.",
    tooManySeries:
      "Met {file} zouden er {found} reeksen cijfers zijn; de atlas houdt er hooguit {most} bij. Laad minder kolommen of bestanden, of haal eerst andere weg.",
    tooManyDays:
      "{file} heeft {found} verschillende peildatums; wij lezen er hooguit {most}. Bewaar één peildatum per jaar, kwartaal of maand.",
    unclosedQuote:
      "In {file} begint in rij {row} een cel met een aanhalingsteken dat nergens sluit. Verwijder het aanhalingsteken of verdubbel het.",
    longRecord:
      "In {file} is rij {row} langer dan een miljoen tekens. Waarschijnlijk begint daar een cel met een aanhalingsteken dat nergens sluit. Verwijder het aanhalingsteken of verdubbel het.",
    encodingGuessed:
      "{file} is gelezen als {encoding}: {reason}. Kijk of namen met een accent kloppen.",
    readAs:
      "{file} is gelezen als tabel van {records} {records|regel|regels} en {columns} {columns|kolom|kolommen} (teken tussen de cellen: {delimiter}, tekens: {encoding}).",
    more: "En nog {count} opmerkingen van dezelfde soort over {file}.",
    cancelled: "Gestopt. Er is niets veranderd.",
    "format.excel": "een werkmap van een oude Excel",
    "format.pdf": "een PDF",
    "format.image": "een afbeelding",
    "format.xml": "een XML-bestand",
    "format.binary": "geen tekst",
    "sign.bsn": "er staan nummers in die burgerservicenummers kunnen zijn",
    "sign.birth": "er staan geboortedatums in",
    "sign.names": "er staan namen van personen in",
    "sign.address": "er staat een adres per rij in",
    "reason.pattern": "om en om staat er een nul",
    "reason.invalid": "het is geen geldige UTF-8",
  },
  {
    "step.reading": "Reading files",
    "step.checking": "Checking the contents",
    "step.drawing": "Preparing boundaries",
    "step.assigning": "Assigning parks to municipalities",
    "step.protecting": "Protecting small counts",
    empty: "{file} is empty. Choose a file with data.",
    tooLarge:
      "{file} is {found} MB. We read files of up to {most} MB. Make a smaller file with only the columns you need.",
    unsupported:
      "{file} is {format}. The atlas does not read that. Save a table as XLSX, ODS or CSV, and boundaries or parks as GeoJSON, GeoPackage or shapefile.",
    htmlInstead:
      "{file} is a web page, not a data file. Probably an error or login page was saved while downloading. Download the file again.",
    badArchive: "{file} is a packed file that is not whole. Download it or pack it again.",
    lockedArchive: "{file} is locked with a password. Save it without one and load it again.",
    archiveTooLarge:
      "{file} unpacks to {found} MB in {count} {count|file|files}. We unpack at most {most} MB and {members} files. Send only what is needed.",
    nestedArchive:
      "{file} is a packed file within a packed file. Unpack it first and load what is in it.",
    emptyArchive: "{file} holds no file that the atlas reads.",
    badMember: "{file} is not whole and is left out. Pack it again.",
    memberLeft: "{file} is {format} and is left out.",
    badWorkbook:
      "{file} is a workbook that cannot be read. Open it in Excel or LibreOffice and save it again as XLSX, ODS or CSV.",
    hiddenSheets:
      "{count} hidden {count|sheet|sheets} in {file} {count|was|were} not read. Unhide {count|it|them} if {count|it|they} should be.",
    sheetLeft:
      "Sheet “{sheet}” of {file} is text without a table per municipality, such as a cover or notes. It is left out.",
    sheetNotRead:
      "Sheet “{sheet}” of {file} has figures, but no column of municipalities under a header. It is left out; add a column gemeentecode if it should be read.",
    sheetsDisagree:
      "{file}: sheet “{other}” has the same kind of figures, and {count} of them {count|differs|differ} from those on sheet “{sheet}”. Those of sheet “{sheet}” are left out; keep only the sheet that should count.",
    turned:
      "{file} has the municipalities in its columns. The table was read turned: a row in the remarks and in the grid is a column in the file.",
    badGeoPackage:
      "{file} is a GeoPackage that cannot be read. Save the layer again from your mapping program, or as GeoJSON.",
    badFlatGeobuf: "{file} is a FlatGeobuf file that is not whole. Save it again, or as GeoJSON.",
    badXml:
      "{file} is not valid KML or GPX. Save it again from your mapping program, or as GeoJSON.",
    badShapefile:
      "{file} is a shapefile that cannot be read. Pack the .shp, .dbf and .prj files together in a zip and load that.",
    withoutTable:
      "{file} has no .dbf file: its shapes have no names and codes. Load the .shp and .dbf files together.",
    badJson:
      "{file} is not valid JSON: it goes wrong in line {row}. The file is probably not whole. Download or save it again.",
    tooDeep:
      "{file} has brackets nested more than {depth} deep. That is no ordinary GeoJSON or TopoJSON. Save it again from your mapping program.",
    tooManyValues:
      "{file} has more than {most} values, which is more than we read. Save only the areas and fields you need.",
    workbookTooLarge:
      "{file} has more than {most} filled cells, which is more than we read. Save only the sheets and columns you need, or save the sheet as CSV.",
    unknownJson:
      "{file} is JSON, but not GeoJSON or TopoJSON. A FeatureCollection or a Topology is expected.",
    twoBoundaryFiles: "{file} and {other} are both municipal boundaries. Choose one.",
    twoParkFiles:
      "{file} and {other} are both parks. Together they would count parks twice. Choose one.",
    personRows:
      "{file} seems to be about people or addresses: {sign}. The atlas does not read such files, and nothing of it was kept. Send numbers per municipality and reference date.",
    tooManyColumns:
      "{file} has {found} columns in row {row}; we read at most {most}. Save only municipality, reference date and the figures you need.",
    tooManySeries:
      "With {file} there would be {found} series of figures; the atlas holds at most {most}. Load fewer columns or files, or take others away first.",
    tooManyDays:
      "{file} has {found} different reference dates; we read at most {most}. Save one reference date per year, quarter or month.",
    unclosedQuote:
      "In {file} a cell in row {row} begins with a quotation mark that is never closed. Remove the mark or double it.",
    longRecord:
      "In {file} row {row} is longer than a million characters. A cell in it probably begins with a quotation mark that is never closed. Remove the mark or double it.",
    encodingGuessed:
      "{file} was read as {encoding}: {reason}. Check that names with accents are right.",
    readAs:
      "{file} was read as a table of {records} {records|line|lines} and {columns} {columns|column|columns} (sign between cells: {delimiter}, encoding: {encoding}).",
    more: "And {count} more remarks of the same kind about {file}.",
    cancelled: "Stopped. Nothing has changed.",
    "format.excel": "a workbook of an old Excel",
    "format.pdf": "a PDF",
    "format.image": "an image",
    "format.xml": "an XML file",
    "format.binary": "not text",
    "sign.bsn": "it has numbers that may be citizen service numbers",
    "sign.birth": "it has dates of birth",
    "sign.names": "it has names of people",
    "sign.address": "it has an address in each row",
    "reason.pattern": "every other byte is zero",
    "reason.invalid": "it is not valid UTF-8",
  },
);
