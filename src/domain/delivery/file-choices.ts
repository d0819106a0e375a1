import type { AreaCode } from "../area/area.ts";
import type { DefinitionChoice } from "../definition/definition.ts";
import type { ColumnRole, SymbolMeaning } from "./file-verdict.ts";

/** Roles that a reader of a table may give a column. */
export const choosableRoles = [
  "areaCode",
  "areaName",
  "period",
  "measure",
  "things",
  "category",
  "topic",
  "status",
  "ignored",
] as const satisfies readonly ColumnRole[];

export type ChoosableRole = (typeof choosableRoles)[number];

/**
 * What a user decided about how a table is read, where we could only guess. Holds no count, except
 * in `cells`, where it is what the user typed.
 */
export type FileChoices = {
  /** The table as its verdict names it: the file, with the sheet or file within it where there are several. */
  readonly table: string;
  /** A label of the Encoding Standard. */
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: "," | ".";
  /** By column, counted from 0. */
  readonly roles?: readonly (readonly [column: number, role: ChoosableRole])[];
  /** By sign as written. */
  readonly symbols?: readonly (readonly [sign: string, meaning: SymbolMeaning])[];
  /** By what is written in a row; `null` when it is none of the areas. */
  readonly areas?: readonly (readonly [written: string, area: AreaCode | null])[];
  /** Text in place of what stands in a cell: row counted from 1 as in a spreadsheet, column from 0. */
  readonly cells?: readonly (readonly [row: number, column: number, text: string])[];
  /** What its registrations count; nobody said so when left out. */
  readonly definition?: DefinitionChoice;
};

/** The choices about one table of a file; none when nothing was chosen. */
export function choicesFor(
  choices: readonly FileChoices[] | undefined,
  table: string,
): FileChoices | undefined {
  return choices?.find((each) => each.table === table);
}
