import { defineTexts } from "../texts.ts";

/** Remarks about boundaries, parks and their shapes. */
export const shapeRemarks = defineTexts(
  {
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
    "fault.none": "de vorm is leeg",
    "fault.kind": "dit is een lijn of iets anders dan een vlak of punt",
    "fault.numbers": "een coördinaat is geen getal",
    "fault.shortRing": "de rand heeft minder dan drie hoeken",
    "reason.empty": "de vorm is leeg",
    "reason.coordinates": "een coördinaat is geen getal of ligt niet op aarde",
    "reason.noArea": "de omtrek omsluit niets",
    "reason.unrepairable": "de omtrek kruist zichzelf en is niet te herstellen",
  },
  {
    noFeatures: "{file} has no shapes at all. Check the selection it was made with.",
    unknownShapes:
      "The shapes in {file} have no municipal code and do not look like parks. Give each shape a column with the municipal code (such as GM1680), or a tag tourism or leisure for parks.",
    unknownCrs:
      "{file} uses the coordinate system {found}. The atlas reads WGS84 (longitude and latitude in degrees) and Rijksdriehoek (EPSG:28992). Save the file in one of those.",
    outsideNetherlands:
      "The coordinates in {file} (such as {found}) are not in the Netherlands, neither in degrees nor in Rijksdriehoek. Check the coordinate system.",
    swappedCoordinates:
      "In {file} latitude and longitude are swapped. GeoJSON wants longitude first (3 to 7), then latitude (50 to 54). Save the file again in the right order.",
    mixedYears:
      "{file} has municipalities of different years ({found}). Choose one year; at PDOK with jaarcode.",
    notMunicipalities:
      "{file} does not hold municipalities but other areas (such as {found}). The atlas works with municipalities and makes provinces of them itself.",
    badGeometry: "{file}, shape {row}: {fault}. This shape is left out.",
    repairedRing: "{file}, shape {row}: a ring that was not closed or too small was repaired.",
    crossingRing:
      "The border of {area} in {file} crosses itself. Inside and outside are uncertain there by a few metres.",
    duplicateArea:
      "{area} is in {file} more than once (shape {row}). The shapes were joined into one municipality.",
    notAMunicipality: "{area} (shape {row} in {file}) is not a municipality and is left out.",
    nameUnknown:
      "The municipality with code {area} has no name in {file}. The code stands in for it.",
    nameNotKnown:
      "“{area}” (shape {row} in {file}) is not surely a municipality of the loaded edition and is left out. Give each shape a municipal code (such as GM1680).",
    codesByName:
      "{file} has no municipal codes. {count} {count|municipality was|municipalities were} recognised by name and place.",
    provinceByPosition:
      "The province of {names} was taken from their place on the map, because these municipalities belong to another division.",
    areasChanged:
      "The division of {file} differs from the one before: {added} {added|municipality|municipalities} added ({addedNames}), {lost} gone ({lostNames}).",
    reprojected:
      "{file} was converted from Rijksdriehoek to WGS84, right to about a quarter of a metre.",
    parkSplit: "{park} lies on a border: {parts}; outside every municipality {outside}.",
    parkOutside:
      "{park} (shape {row} in {file}) lies outside every municipality and counts nowhere.",
    parkRepaired: "The outline of {park} (shape {row} in {file}) crossed itself and was repaired.",
    parkRejected: "{park} (shape {row} in {file}) is left out: {reason}.",
    parksCover: "{file} is about {names}. Elsewhere the number of parks is unknown, not zero.",
    parksReassigned:
      "The {count} parks of {file} were assigned again on the new boundaries; {moved} {moved|park is|parks are} now in another municipality, {lost} {lost|is|are} now outside all municipalities.",
    schematicParks:
      "The parks of {file} were assigned on schematic boundaries. Near a border the municipality of a park is uncertain. Load official boundaries; the parks will then be assigned again.",
    "fault.none": "the shape is empty",
    "fault.kind": "this is a line or something else than an area or a point",
    "fault.numbers": "a coordinate is not a number",
    "fault.shortRing": "the ring has fewer than three corners",
    "reason.empty": "the shape is empty",
    "reason.coordinates": "a coordinate is not a number or not on earth",
    "reason.noArea": "the outline encloses nothing",
    "reason.unrepairable": "the outline crosses itself and cannot be repaired",
  },
);
