import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";

/**
 * Everything that can be said about a loaded file, by how serious it is; `ingest.<code>` is the key
 * of its text. An error refuses the file, a warning leaves something out, an info explains a reading.
 */
export const ingestCodes = {
  empty: "error",
  tooLarge: "error",
  unsupported: "error",
  htmlInstead: "error",
  badArchive: "error",
  lockedArchive: "error",
  archiveTooLarge: "error",
  nestedArchive: "error",
  emptyArchive: "error",
  badMember: "warning",
  memberLeft: "info",
  badWorkbook: "error",
  hiddenSheets: "info",
  badShapefile: "error",
  withoutTable: "warning",
  badGeoPackage: "error",
  badFlatGeobuf: "error",
  badXml: "error",
  badJson: "error",
  tooDeep: "error",
  tooManyValues: "error",
  workbookTooLarge: "error",
  unknownJson: "error",
  noFeatures: "error",
  unknownShapes: "error",
  unknownCrs: "error",
  outsideNetherlands: "error",
  swappedCoordinates: "error",
  mixedYears: "error",
  notMunicipalities: "error",
  twoBoundaryFiles: "error",
  twoParkFiles: "error",
  personRows: "error",
  tooManyColumns: "error",
  noHeader: "error",
  noRows: "error",
  noAreas: "error",
  noFigures: "error",
  noDate: "error",
  category: "error",
  unclosedQuote: "error",
  longRecord: "error",
  mixedDecimals: "error",
  badGeometry: "warning",
  geoJsonRule: "warning",
  geoJsonAdvice: "info",
  repairedRing: "info",
  crossingRing: "warning",
  duplicateArea: "warning",
  notAMunicipality: "info",
  nameUnknown: "warning",
  nameNotKnown: "warning",
  codesByName: "info",
  provinceByPosition: "info",
  areasChanged: "info",
  reprojected: "info",
  parkSplit: "info",
  parkOutside: "info",
  parkRepaired: "info",
  parkRejected: "warning",
  parksCover: "info",
  parksReassigned: "info",
  schematicParks: "warning",
  simplifiedBoundaries: "warning",
  encodingGuessed: "info",
  readAs: "info",
  ragged: "warning",
  noAreaInRow: "warning",
  unknownArea: "warning",
  lapsedBlank: "info",
  doubtfulName: "warning",
  codeNameDisagree: "warning",
  otherLevels: "info",
  totalRow: "info",
  badDate: "warning",
  dateFromName: "info",
  numberNotRead: "warning",
  ambiguousNumber: "warning",
  negativeCount: "warning",
  notWhole: "warning",
  duplicate: "warning",
  symbols: "info",
  totalsTaken: "info",
  groupsTaken: "info",
  national: "info",
  areaList: "info",
  scaled: "info",
  mendedLines: "warning",
  columnsLeft: "info",
  suppressedSmall: "info",
  suppressedSecond: "info",
  suppressedGiven: "warning",
  notProtectable: "error",
  examplesReplaced: "info",
  seriesBreak: "warning",
  more: "info",
  cancelled: "info",
} as const satisfies Readonly<Record<string, Issue["severity"]>>;

export type IngestCode = keyof typeof ingestCodes;

type Place = { readonly file: string; readonly row?: number; readonly column?: string };

/** A remark about a file, with the place in it and the values its sentence needs. */
export function ingestIssue(
  code: IngestCode,
  where: Place,
  values: Readonly<Record<string, string | number>> = {},
): Issue {
  return { code: `ingest.${code}`, severity: ingestCodes[code], where, values };
}

/** No value, because of one remark. */
export function refuse(issue: Issue): Result<never, Issue> {
  return { ok: false, remarks: [issue] };
}
