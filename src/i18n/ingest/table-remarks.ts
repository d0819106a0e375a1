import { defineTexts } from "../texts.ts";

/** Remarks about columns, dates and figures of a table. */
export const tableRemarks = defineTexts(
  {
    noHeader:
      "{file} heeft geen rij met kolomnamen. Zet boven de gegevens een rij met bijvoorbeeld gemeentecode, peildatum en aantal.",
    noRows: "{file} heeft wel kolomnamen, maar geen rijen daaronder.",
    noFigures:
      "{file} heeft geen kolom met cijfers waar de atlas iets mee kan. Verwacht wordt naast de gemeente minstens één kolom met getallen.",
    noDate:
      "{file} zegt niet van welke dag de cijfers zijn. Voeg een kolom peildatum toe (zoals 2025-01-01), of zet het jaar in de kolomnaam of de bestandsnaam.",
    undatedColumn:
      "{file}: van kolom “{column}” is niet te zeggen van welke dag de cijfers zijn, omdat er geen jaar bij hoort of twee verschillende. Er {count|doet|doen} {count} {count|cijfer|cijfers} niet mee; zet het jaar in de kolomnaam of in een kolom jaar.",
    category:
      "{file} heeft per gemeente meerdere rijen zonder een met het totaal, verdeeld naar “{column}” en misschien nog iets. Maak een bestand met één rij per gemeente en peildatum, of met één kolom van ten hoogste 40 groepen.",
    mixedDecimals:
      "In {file} wordt in kolom “{column}” zowel de komma (rij {comma}) als de punt (rij {point}) als decimaalteken gebruikt. Maak de kolom gelijk; nu is niet te zeggen welk getal bedoeld is.",
    mixedShares:
      "In {file} staan in kolom “{column}” percentages (rij {share}) en breuken zonder procentteken (rij {fraction}). Maak de kolom gelijk; nu is niet te zeggen of 0,12 twaalf procent is of 0,12 procent.",
    ragged:
      "{file}, rij {row}: {found} cellen in plaats van {expected}. De rij doet niet mee, want cijfers kunnen verschoven zijn; zet er evenveel cellen in als in de kop.",
    badDate:
      "{file}, rij {row}, kolom “{column}”: “{found}” is geen datum of periode. Schrijf bijvoorbeeld 2025-01-01; de rij doet niet mee.",
    dateFromName: "{file} noemt zelf geen peildatum. Uit de bestandsnaam is {date} genomen.",
    numberNotRead:
      "{file}, rij {row}, kolom “{column}”: “{found}” is geen getal en geen bekend teken. De cel doet niet mee; schrijf een getal, of x voor geheim en een punt voor onbekend.",
    ambiguousNumber:
      "In {file} kan in kolom “{column}” een punt of komma zowel duizendtallen als decimalen betekenen. Gelezen met “{decimal}” als decimaalteken. Klopt dat niet, schrijf de getallen dan zonder duizendtekens.",
    negativeCount:
      "{file}, rij {row}, kolom “{column}”: een aantal onder nul bestaat niet. De cel doet niet mee; schrijf een heel getal van 0 of hoger.",
    notWhole:
      "{file}, rij {row}, kolom “{column}”: een aantal moet een heel getal zijn. De cel doet niet mee; schrijf een heel getal van 0 of hoger.",
    duplicate:
      "{file}, rij {row}, kolom “{column}”: {area} heeft op {date} twee verschillende cijfers. Geen van beide doet mee; laat één rij staan.",
    symbols:
      "Het teken “{symbol}” staat {count} keer in {file} en is gelezen als een cijfer dat er niet is of verborgen is, nooit als nul.",
    totalsTaken:
      "{file} is verdeeld naar “{column}”. Alleen de rijen met het totaal zijn gebruikt. Wilt u de groepen zien, noem die kolom dan bij de kolommen een onderwerp.",
    groupsTaken:
      "{file} is verdeeld naar “{column}”, zonder een rij met het totaal. Elk van de {count} groepen is geladen als een eigen cijfer; opgeteld is er niets.",
    partsSummed:
      "{file} telt per “{column}”, en elk van de {count} ligt in één gemeente. De cijfers zijn opgeteld tot die van de gemeente; of alle er zijn, zegt het bestand niet. Wilt u ze apart zien, noem die kolom dan bij de kolommen een onderwerp.",
    national:
      "{file} heeft geen kolom met gebieden en komt van het CBS: de cijfers gaan over heel Nederland. Op de kaart is er daarom niets van te zien.",
    areaList:
      "{file} is een lijst van {count} {count|gebied|gebieden} zonder cijfers. De codes en namen zijn nagekeken; er is niets toegevoegd.",
    scaled:
      "In {file} staan de cijfers van kolom “{column}” in {unit}. Ze zijn met {factor} vermenigvuldigd.",
    mendedLines:
      "{file} is beschadigd bij het opslaan: in {count} {count|regel|regels} stond alles in één cel (de eerste is rij {row}). De cellen zijn weer uit elkaar gehaald; controleer een paar rijen.",
    columnsLeft:
      "{count} {count|kolom|kolommen} uit {file} {count|is|zijn} niet geladen ({names}). Wilt u er een zien, kies dan boven die kolom “cijfer”, of maak een bestand met alleen gemeente, peildatum en die kolom.",
    examplesReplaced:
      "{count} {count|voorbeeldcijfer is|voorbeeldcijfers zijn} vervangen door de cijfers uit {file}.",
    seriesBreak:
      "De lijn van {count} {count|gebied|gebieden} in {file} is op {date} gebroken: er wordt geen groei over berekend. {reason} Is de definitie wel overal dezelfde, zet dan een kolom definitie in het bestand met in elke rij hetzelfde woord.",
  },
  {
    noHeader:
      "{file} has no row with column names. Put a row above the data with, for example, gemeentecode, peildatum and aantal.",
    noRows: "{file} has column names, but no rows below them.",
    noFigures:
      "{file} has no column with figures that the atlas can use. Besides the municipality at least one column with numbers is expected.",
    noDate:
      "{file} does not say which day its figures are about. Add a column peildatum (such as 2025-01-01), or put the year in the column name or the file name.",
    undatedColumn:
      "{file}: for column “{column}” it cannot be told which day the figures are about, because it has no year or two different ones. {count} {count|figure is|figures are} left out; put the year in the column name or in a column jaar.",
    category:
      "{file} has several rows per municipality and none for the total, divided by “{column}” and perhaps by more. Make a file with one row per municipality and reference date, or with one column of 40 groups at most.",
    mixedDecimals:
      "In {file} column “{column}” uses both the comma (row {comma}) and the point (row {point}) as decimal sign. Make the column uniform; now it cannot be told which number is meant.",
    mixedShares:
      "In {file} column “{column}” holds percentages (row {share}) and fractions without a percent sign (row {fraction}). Make the column uniform; now it cannot be told whether 0.12 is twelve percent or 0.12 percent.",
    ragged:
      "{file}, row {row}: {found} cells instead of {expected}. The row is left out, because figures may have shifted; give it as many cells as the header.",
    badDate:
      "{file}, row {row}, column “{column}”: “{found}” is no date or period. Write for example 2025-01-01; the row is left out.",
    dateFromName: "{file} names no reference date itself. {date} was taken from the file name.",
    numberNotRead:
      "{file}, row {row}, column “{column}”: “{found}” is no number and no known sign. The cell is left out; write a number, or x for confidential and a point for unknown.",
    ambiguousNumber:
      "In {file}, column “{column}”, a point or comma may mean thousands as well as decimals. Read with “{decimal}” as decimal sign. If that is wrong, write the numbers without thousands signs.",
    negativeCount:
      "{file}, row {row}, column “{column}”: a count below zero does not exist. The cell is left out; write a whole number of 0 or more.",
    notWhole:
      "{file}, row {row}, column “{column}”: a count must be a whole number. The cell is left out; write a whole number of 0 or more.",
    duplicate:
      "{file}, row {row}, column “{column}”: {area} has two different figures on {date}. Neither is used; keep one row.",
    symbols:
      "The sign “{symbol}” is in {file} {count} times and was read as a figure that is not there or is hidden, never as zero.",
    totalsTaken:
      "{file} is divided by “{column}”. Only the rows with the total were used. To see the groups, call that column a topic among the columns.",
    groupsTaken:
      "{file} is divided by “{column}”, without a row for the total. Each of the {count} groups was loaded as a figure of its own; nothing was added up.",
    partsSummed:
      "{file} counts by “{column}”, and each of the {count} lies in one municipality. The figures were added up to those of the municipality; whether all are there, the file does not say. To see them apart, call that column a topic among the columns.",
    national:
      "{file} has no column with areas and comes from Statistics Netherlands: its figures are about the Netherlands as a whole. The map shows nothing of it.",
    areaList:
      "{file} is a list of {count} {count|area|areas} without figures. Codes and names were checked; nothing was added.",
    scaled:
      "In {file} the figures of column “{column}” are in {unit}. They were multiplied by {factor}.",
    mendedLines:
      "{file} was damaged when it was saved: in {count} {count|line|lines} everything stood in one cell (the first is row {row}). The cells were taken apart again; check a few rows.",
    columnsLeft:
      "{count} {count|column|columns} of {file} {count|was|were} not loaded ({names}). To see one, choose “figure” above that column, or make a file with only municipality, reference date and that column.",
    examplesReplaced:
      "{count} {count|example figure was|example figures were} replaced by the figures of {file}.",
    seriesBreak:
      "The line of {count} {count|area|areas} in {file} is broken on {date}: no growth is computed across it. {reason} If the definition is the same everywhere, add a column definitie to the file with the same word in every row.",
  },
);
