import type { AreaCode } from "../area/area.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { Issue } from "../issue.ts";

/** What a column of a table is for. */
export type ColumnRole =
  | "areaCode"
  | "areaName"
  | "province"
  | "period"
  | "measure"
  | "things"
  | "category"
  | "topic"
  | "status"
  | "definition"
  | "ignored";

/** What a sign that stands for a figure means; `nil` is a true 0. */
export const symbolMeanings = ["suppressed", "unknown", "nil", "impossible"] as const;
export type SymbolMeaning = (typeof symbolMeanings)[number];

/** What was made of one table or one collection of shapes, for its supplier and for its reader. */
export type FileVerdict = {
  /** The file, with the sheet or the file within an archive behind it where there are several. */
  readonly file: string;
  /** `csv`, `xlsx`, `ods`, `geojson`, `topojson`, `shapefile` and so on. */
  readonly format: string;
  /** Only of text: how its bytes were read. */
  readonly encoding: string | undefined;
  /** Why that encoding: `mark`, `pattern`, `strict` or `invalid`. */
  readonly encodingReason: string | undefined;
  readonly delimiter: string | undefined;
  readonly decimal: "," | "." | undefined;
  /** Rows above the first record. */
  readonly headerRows: number;
  /** Records below them, those left out included; shapes in a file of shapes. */
  readonly rows: number;
  readonly columns: readonly ColumnVerdict[];
  readonly areas: AreasVerdict;
  /** Reference dates that the figures are about, as written by `iso-date`, ascending. */
  readonly periods: readonly string[];
  /** How many cells were read as each kind of value. */
  readonly statuses: Readonly<Record<CellStatus, number>>;
  readonly symbols: readonly SymbolVerdict[];
  readonly issues: readonly Issue[];
  /** Whether it holds registrations, of which suppliers count different things. */
  readonly registrations?: true;
  /** Some rows as they were read, to judge the reading by; counts of people are masked. */
  readonly sample: readonly SampleRow[];
};

export type SampleRow = {
  /** Counted from 1, as in a spreadsheet. */
  readonly row: number;
  /** By column; `…` for what may be a count of people. */
  readonly cells: readonly string[];
};

export type CellStatus = "known" | "provisional" | "nil" | "suppressed" | "missing" | "unread";

export type ColumnVerdict = {
  /** As written in the header; `kolom N` where it has none. */
  readonly name: string;
  readonly role: ColumnRole;
  /** 0 to 1: how sure we are. */
  readonly confidence: number;
  /** As written in the file. */
  readonly unit: string | undefined;
  /** Of a measure: in what it was taken to be, and of what it is a share as its header says. */
  readonly expressed?: Pick<Indicator, "unit" | "denominator">;
  /** The series that a measure is about (`Indicator.id`), or `own`. */
  readonly measure: string | undefined;
};

export type AreaProposal = {
  readonly written: string;
  readonly code: AreaCode;
  readonly name: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Rows in which it is written so. */
  readonly rows: number;
};

export type CarriedArea = {
  readonly code: AreaCode;
  readonly name: string;
  /** Names of the municipalities it replaces. */
  readonly from: readonly string[];
};

/**
 * How an area was found: by its code, by its name as it stands, by that name in another spelling,
 * by another name it is known by, or by what the reader answered.
 */
export const matchMethods = ["code", "name", "spelling", "otherName", "answer"] as const;
export type MatchMethod = (typeof matchMethods)[number];

export type MethodVerdict = {
  readonly method: MatchMethod;
  /** Different areas that were found so. */
  readonly areas: number;
  /** 0 to 1. */
  readonly confidence: number;
};

export type AreasVerdict = {
  /** Different areas that were found with certainty. */
  readonly matched: number;
  /** Different names that look like an area and wait for an answer. */
  readonly proposed: number;
  readonly unmatched: number;
  /** Rows without figures that were left out, such as those of areas that no longer exist. */
  readonly lapsed: number;
  /** Rows about an area and day that another row is about as well. */
  readonly duplicates: number;
  /** Municipalities that there are in the year of the boundaries. */
  readonly expected: number;
  readonly proposals: readonly AreaProposal[];
  /** How those that were found were found; the methods that occur. */
  readonly methods: readonly MethodVerdict[];
  /** Municipalities of which the figures were added up from those of before a reorganisation. */
  readonly carried: readonly CarriedArea[];
  /** Years of the divisions in which figures of before were counted, ascending; none when there are none. */
  readonly divisions: readonly number[];
  /** Municipalities without a row. */
  readonly absent: readonly AreaCode[];
};

export type SymbolVerdict = {
  readonly symbol: string;
  readonly count: number;
  readonly meaning: SymbolMeaning;
  /** Whether the sign means different things at different suppliers. */
  readonly ambiguous: boolean;
};
