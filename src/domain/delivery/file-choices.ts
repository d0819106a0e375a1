import type { AreaCode } from "../area/area.ts";

/** What a column of a table is for. */
export const columnRoles = [
  "areaCode",
  "areaName",
  "province",
  "period",
  "measure",
  "category",
  "status",
  "definition",
  "ignored",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What a sign that stands for a figure means; `nil` is a true 0. */
export const symbolMeanings = ["suppressed", "unknown", "nil", "impossible"] as const;
export type SymbolMeaning = (typeof symbolMeanings)[number];

/** How a column must be read, where the reader of the file says otherwise than we proposed. */
export type ColumnChoice = {
  readonly role: ColumnRole;
  /** The series it is about (`Indicator.id`), or `own` for an indicator of its own. */
  readonly measure?: string;
};

/**
 * What the user decided about one file, where its content left a question or was read wrongly. All
 * of it may be left out. Names of columns, signs and areas are as written in the file, trimmed.
 */
export type FileChoices = {
  /** A label of the Encoding Standard, such as `windows-1252`. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: "," | ".";
  readonly columns?: ReadonlyMap<string, ColumnChoice>;
  readonly symbols?: ReadonlyMap<string, SymbolMeaning>;
  /** The area that a doubtful name stands for; `none` leaves its rows out. */
  readonly areas?: ReadonlyMap<string, AreaCode | "none">;
  /** Per lapsed area that was split: the share each successor gets, adding up to 1. */
  readonly splits?: ReadonlyMap<string, ReadonlyMap<AreaCode, number>>;
};

export const noChoices: FileChoices = {};
