/** English sentences about loading files; the Dutch ones stand in `ingest-texts.ts`, key by key. */
export const ingestEnglish = {
  "step.reading": "Reading files",
  "step.checking": "Checking the contents",
  "step.drawing": "Preparing boundaries",
  "step.assigning": "Assigning parks to municipalities",
  empty: "{file} is empty. Choose a file with data.",
  tooLarge:
    "{file} is {found} MB. We read files of up to {most} MB. Make a smaller file with only the columns you need.",
  unsupported:
    "{file} is {format}. The atlas does not read that. Save a table as CSV (UTF-8), and boundaries or parks as GeoJSON.",
  htmlInstead:
    "{file} is a web page, not a data file. Probably an error or login page was saved while downloading. Download the file again.",
  badJson:
    "{file} is not valid JSON: it goes wrong in line {row}. The file is probably not whole. Download or save it again.",
  tooDeep:
    "{file} has brackets nested more than {depth} deep. That is no ordinary GeoJSON or TopoJSON. Save it again from your mapping program.",
  unknownJson:
    "{file} is JSON, but not GeoJSON or TopoJSON. A FeatureCollection or a Topology is expected.",
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
  twoBoundaryFiles: "{file} and {other} are both municipal boundaries. Choose one.",
  twoParkFiles:
    "{file} and {other} are both parks. Together they would count parks twice. Choose one.",
  personRows:
    "{file} seems to be about people or addresses: {sign}. The atlas does not read such files, and nothing of it was kept. Send numbers per municipality and reference date.",
  tooManyColumns:
    "{file} has {found} columns in row {row}; we read at most {most}. Save only municipality, reference date and the figures you need.",
  noHeader:
    "{file} has no row with column names. Put a row above the data with, for example, gemeentecode, peildatum and aantal.",
  noRows: "{file} has column names, but no rows below them.",
  noAreas:
    "{file} has no column with municipalities. A column with codes (such as GM1680) or names (such as Aa en Hunze) is expected.",
  noFigures:
    "{file} has no column with figures that the atlas can use. Besides the municipality at least one column with numbers is expected.",
  noDate:
    "{file} does not say which day its figures are about. Add a column peildatum (such as 2025-01-01), or put the year in the column name or the file name.",
  category:
    "{file} has several rows per municipality, divided by “{column}”, without a row for the total. Make a file with one row per municipality and reference date.",
  unclosedQuote:
    "In {file} a cell in row {row} begins with a quotation mark that is never closed. Remove the mark or double it.",
  longRecord:
    "In {file} row {row} is longer than a million characters. A cell in it probably begins with a quotation mark that is never closed. Remove the mark or double it.",
  mixedDecimals:
    "In {file} column “{column}” uses both the comma (row {comma}) and the point (row {point}) as decimal sign. Make the column uniform; now it cannot be told which number is meant.",
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
  parkOutside: "{park} (shape {row} in {file}) lies outside every municipality and counts nowhere.",
  parkRepaired: "The outline of {park} (shape {row} in {file}) crossed itself and was repaired.",
  parkRejected: "{park} (shape {row} in {file}) is left out: {reason}.",
  parksCover: "{file} is about {names}. Elsewhere the number of parks is unknown, not zero.",
  parksReassigned:
    "The {count} parks of {file} were assigned again on the new boundaries; {moved} {moved|park is|parks are} now in another municipality, {lost} {lost|is|are} now outside all municipalities.",
  schematicParks:
    "The parks of {file} were assigned on schematic boundaries. Near a border the municipality of a park is uncertain. Load official boundaries; the parks will then be assigned again.",
  encodingGuessed:
    "{file} was read as {encoding}: {reason}. Check that names with accents are right.",
  readAs:
    "{file} was read as a table of {records} {records|line|lines} and {columns} {columns|column|columns} (sign between cells: {delimiter}, encoding: {encoding}).",
  ragged:
    "{file}, row {row}: {found} cells instead of {expected}. The row is left out, because figures may have shifted.",
  noAreaInRow: "{file}, row {row}: there are figures, but no municipality. The row is left out.",
  unknownArea:
    "{file}, row {row}: “{found}” is not a municipality in the loaded division. It may have been dissolved. The row is left out.",
  lapsedBlank:
    "{count} {count|row|rows} in {file} without figures {count|was|were} skipped, such as dissolved municipalities and footnotes.",
  doubtfulName:
    "{file}, row {row}: “{found}” is not certain. Do you mean {proposal}? Correct the name or give the code; the row is left out now.",
  codeNameDisagree:
    "{file}, row {row}: code and name belong to different municipalities ({byCode} and {byName}). The row is left out.",
  otherLevels:
    "{count} {count|row|rows} in {file} {count|is|are} about areas other than municipalities, such as districts or regions, and {count|was|were} skipped.",
  totalRow: "{count} {count|row|rows} with a total in {file} {count|was|were} skipped.",
  badDate:
    "{file}, row {row}, column “{column}”: “{found}” is no date or period. Write for example 2025-01-01; the row is left out.",
  dateFromName: "{file} names no reference date itself. {date} was taken from the file name.",
  numberNotRead:
    "{file}, row {row}, column “{column}”: “{found}” is no number and no known sign. The cell is left out.",
  ambiguousNumber:
    "In {file}, column “{column}”, a point or comma may mean thousands as well as decimals. Read with “{decimal}” as decimal sign. If that is wrong, write the numbers without thousands signs.",
  negativeCount:
    "{file}, row {row}, column “{column}”: a count below zero does not exist. The cell is left out.",
  notWhole:
    "{file}, row {row}, column “{column}”: a count must be a whole number. The cell is left out.",
  duplicate:
    "{file}, row {row}, column “{column}”: {area} has two different figures on {date}. Neither is used.",
  symbols:
    "The sign “{symbol}” is in {file} {count} times and was read as a figure that is not there or is hidden, never as zero.",
  totalsTaken: "{file} is divided by “{column}”. Only the rows with the total were used.",
  columnsLeft:
    "{count} {count|column|columns} of {file} {count|was|were} not loaded ({names}). To see one, make a file with only municipality, reference date and that column.",
  suppressedSmall:
    "{count} {count|count|counts} under {threshold} in {file} {count|was|were} hidden while reading and kept nowhere.",
  suppressedSecond:
    "The figure of {area} on {date} is hidden too. Otherwise the one small count could be computed from the total.",
  examplesReplaced:
    "{count} {count|example figure was|example figures were} replaced by the figures of {file}.",
  seriesBreak:
    "The line of {count} {count|area|areas} in {file} is broken on {date}: no growth is computed across it. {reason} If the definition is the same everywhere, add a column definitie to the file with the same word in every row.",
  more: "And {count} more remarks of the same kind about {file}.",
  cancelled: "Stopped. Nothing has changed.",
  "format.zip": "a packed file (zip)",
  "format.excel": "a workbook of Excel or LibreOffice",
  "format.pdf": "a PDF",
  "format.image": "an image",
  "format.geopackage": "a GeoPackage",
  "format.shapefile": "a shapefile",
  "format.xml": "an XML file, such as KML or GPX",
  "format.binary": "not text",
  "fault.none": "the shape is empty",
  "fault.kind": "this is a line or something else than an area or a point",
  "fault.numbers": "a coordinate is not a number",
  "fault.shortRing": "the ring has fewer than three corners",
  "sign.bsn": "it has numbers that may be citizen service numbers",
  "sign.birth": "it has dates of birth",
  "sign.names": "it has names of people",
  "sign.address": "it has an address in each row",
  "reason.empty": "the shape is empty",
  "reason.coordinates": "a coordinate is not a number or not on earth",
  "reason.noArea": "the outline encloses nothing",
  "reason.unrepairable": "the outline crosses itself and cannot be repaired",
  "reason.pattern": "every other byte is zero",
  "reason.invalid": "it is not valid UTF-8",
} as const;
