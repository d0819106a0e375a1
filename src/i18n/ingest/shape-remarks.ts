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
      "In {file} staan breedte en lengte omgewisseld; ze zijn teruggewisseld. GeoJSON wil eerst de lengte (3 tot 7), dan de breedte (50 tot 54). Bewaar het bestand opnieuw met de juiste volgorde.",
    mixedYears:
      "{file} bevat gemeenten van verschillende jaren ({found}). Kies één jaar, bij PDOK met jaarcode.",
    notMunicipalities:
      "{file} bevat geen gemeenten maar andere gebieden (zoals {found}). De atlas rekent met gemeenten en maakt daar zelf provincies van.",
    badGeometry: "{file}, vorm {row}: {fault}. Deze vorm doet niet mee.",
    geoJsonRule:
      "{file} houdt zich niet aan GeoJSON (RFC 7946): {rule}, {count} keer, het eerst bij {path}. Laat de leverancier dit herstellen; wat er niet uit te lezen was, staat hierbij apart genoemd.",
    geoJsonAdvice:
      "{file} volgt een advies van GeoJSON (RFC 7946) niet: {rule}, {count} keer, het eerst bij {path}. Het bestand is wel gelezen zoals bedoeld.",
    repairedRing: "{file}: {repair}. Dit gold voor {count} {count|vorm|vormen} ({rows}).",
    ringFault:
      "In de grens van {area} in {file} {ring}. Binnen en buiten zijn daar onzeker, vaak niet meer dan een paar meter.",
    "ring.crossing": "kruist een rand zichzelf",
    "ring.ringsCross": "kruisen twee randen elkaar",
    "ring.holeTouches": "raakt een gat de buitenrand op meer dan één plaats",
    "ring.holeOutside": "ligt een gat buiten de buitenrand",
    "ring.partsOverlap": "liggen twee delen over elkaar",
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
    parkRepaired: "In de omtrek van {park} (vorm {row} in {file}) {ring}; dat is hersteld.",
    parkRejected: "{park} (vorm {row} in {file}) doet niet mee: {reason}.",
    parksCover: "{file} gaat over {names}. Elders is het aantal parken onbekend, niet nul.",
    parksReassigned:
      "De {count} parken uit {file} zijn opnieuw toegedeeld op de nieuwe grenzen; {moved} {moved|park ligt|parken liggen} nu in een andere gemeente, {lost} {lost|ligt|liggen} nu buiten alle gemeenten.",
    simplifiedBoundaries:
      "De grenzen in {file} zijn vereenvoudigd voor een overzicht: hoeken springen ongeveer {depth} meter. Bij ongeveer 1 op de 40 parken wordt daarmee de verkeerde gemeente gevonden. Laad voor het tellen nauwkeuriger grenzen, zoals die van PDOK.",
    schematicParks:
      "De parken uit {file} zijn toegedeeld op schematische grenzen. Bij parken dicht bij een grens is de gemeente onzeker. Laad officiële grenzen; de parken worden dan opnieuw toegedeeld.",
    "fault.none": "de vorm is leeg",
    "fault.kind": "dit is een lijn of iets anders dan een vlak of punt",
    "fault.numbers": "een coördinaat is geen getal",
    "fault.shortRing": "de rand heeft minder dan drie hoeken",
    "rule.noCoordinates": "de coördinaten ontbreken",
    "rule.position": "een positie is geen rij van ten minste twee getallen",
    "rule.positionLong": "een positie heeft meer dan drie getallen",
    "rule.shortLine": "een lijn heeft te weinig posities",
    "rule.shortRing": "een rand heeft minder dan vier posities",
    "rule.openRing": "een rand eindigt niet waar hij begint",
    "rule.winding":
      "een rand loopt de verkeerde kant op (buitenranden horen linksom, gaten rechtsom)",
    "rule.antimeridian": "een rand gaat over de datumgrens en hoort daar geknipt te zijn",
    "rule.unknownType": "dit type kent GeoJSON niet",
    "rule.noFeatures": "de lijst met vormen (features) ontbreekt",
    "rule.notAFeature": "een onderdeel is geen Feature",
    "rule.noProperties": "een vorm heeft geen properties",
    "rule.propertiesKind": "de properties zijn geen object",
    "rule.idKind": "een id is geen tekst of getal",
    "rule.sameId": "een id komt meer dan eens voor",
    "rule.noGeometry": "een vorm heeft geen geometry",
    "rule.noGeometries": "een verzameling heeft geen geometries",
    "rule.emptyCollection": "een verzameling is leeg",
    "rule.nestedCollection": "een verzameling zit in een andere verzameling",
    "rule.singleCollection": "een verzameling bevat maar één geometrie",
    "rule.misplaced": "dit veld hoort hier niet en heeft elders een andere betekenis",
    "rule.bboxNumbers": "de bbox bestaat niet uit vier of zes getallen",
    "rule.bboxWrong": "de bbox omsluit de coördinaten niet",
    "repair.closed": "de rand sloot niet en is gesloten",
    "repair.shortRing": "een rand die te klein was om iets te omsluiten, is weggelaten",
    "repair.duplicates": "posities die twee keer achter elkaar stonden, zijn samengevoegd",
    "repair.spike": "een uitstulping zonder oppervlak is weggehaald",
    "repair.collection":
      "van een verzameling doen alleen de vlakken mee, of anders het eerste punt",
    "repair.firstPoint": "van meer punten telt het eerste",
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
      "In {file} latitude and longitude are swapped; they were swapped back. GeoJSON wants longitude first (3 to 7), then latitude (50 to 54). Save the file again in the right order.",
    mixedYears:
      "{file} has municipalities of different years ({found}). Choose one year; at PDOK with jaarcode.",
    notMunicipalities:
      "{file} does not hold municipalities but other areas (such as {found}). The atlas works with municipalities and makes provinces of them itself.",
    badGeometry: "{file}, shape {row}: {fault}. This shape is left out.",
    geoJsonRule:
      "{file} does not follow GeoJSON (RFC 7946): {rule}, {count} {count|time|times}, first at {path}. Ask the supplier to mend this; what could not be read is listed by itself.",
    geoJsonAdvice:
      "{file} does not follow an advice of GeoJSON (RFC 7946): {rule}, {count} {count|time|times}, first at {path}. The file was read as it was meant.",
    repairedRing: "{file}: {repair}. This concerned {count} {count|shape|shapes} ({rows}).",
    ringFault:
      "In the border of {area} in {file} {ring}. Inside and outside are uncertain there, often by no more than a few metres.",
    "ring.crossing": "a ring crosses itself",
    "ring.ringsCross": "two rings cross each other",
    "ring.holeTouches": "a hole touches the outer ring in more than one place",
    "ring.holeOutside": "a hole lies outside the outer ring",
    "ring.partsOverlap": "two parts cover the same ground",
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
    parkRepaired: "In the outline of {park} (shape {row} in {file}) {ring}; that was repaired.",
    parkRejected: "{park} (shape {row} in {file}) is left out: {reason}.",
    parksCover: "{file} is about {names}. Elsewhere the number of parks is unknown, not zero.",
    parksReassigned:
      "The {count} parks of {file} were assigned again on the new boundaries; {moved} {moved|park is|parks are} now in another municipality, {lost} {lost|is|are} now outside all municipalities.",
    simplifiedBoundaries:
      "The boundaries in {file} are simplified for an overview: corners jump about {depth} metres. They put about 1 in 40 parks into the wrong municipality. For counting, load more accurate boundaries, such as those of PDOK.",
    schematicParks:
      "The parks of {file} were assigned on schematic boundaries. Near a border the municipality of a park is uncertain. Load official boundaries; the parks will then be assigned again.",
    "fault.none": "the shape is empty",
    "fault.kind": "this is a line or something else than an area or a point",
    "fault.numbers": "a coordinate is not a number",
    "fault.shortRing": "the ring has fewer than three corners",
    "rule.noCoordinates": "the coordinates are missing",
    "rule.position": "a position is not a list of at least two numbers",
    "rule.positionLong": "a position has more than three numbers",
    "rule.shortLine": "a line has too few positions",
    "rule.shortRing": "a ring has fewer than four positions",
    "rule.openRing": "a ring does not end where it begins",
    "rule.winding":
      "a ring runs the wrong way (outer rings should run counter-clockwise, holes clockwise)",
    "rule.antimeridian": "a ring crosses the antimeridian and should be cut there",
    "rule.unknownType": "GeoJSON does not know this type",
    "rule.noFeatures": "the list of shapes (features) is missing",
    "rule.notAFeature": "a member is not a Feature",
    "rule.noProperties": "a shape has no properties",
    "rule.propertiesKind": "the properties are not an object",
    "rule.idKind": "an id is not a text or a number",
    "rule.sameId": "an id occurs more than once",
    "rule.noGeometry": "a shape has no geometry",
    "rule.noGeometries": "a collection has no geometries",
    "rule.emptyCollection": "a collection is empty",
    "rule.nestedCollection": "a collection lies within another collection",
    "rule.singleCollection": "a collection holds only one geometry",
    "rule.misplaced": "this member does not belong here and means something else elsewhere",
    "rule.bboxNumbers": "the bbox does not consist of four or six numbers",
    "rule.bboxWrong": "the bbox does not enclose the coordinates",
    "repair.closed": "the ring was not closed and has been closed",
    "repair.shortRing": "a ring too small to enclose anything was left out",
    "repair.duplicates": "positions that stood twice in a row were joined",
    "repair.spike": "a spike without any ground was removed",
    "repair.collection": "of a collection only the areas count, or else its first point",
    "repair.firstPoint": "of several points the first one counts",
    "reason.empty": "the shape is empty",
    "reason.coordinates": "a coordinate is not a number or not on earth",
    "reason.noArea": "the outline encloses nothing",
    "reason.unrepairable": "the outline crosses itself and cannot be repaired",
  },
);
