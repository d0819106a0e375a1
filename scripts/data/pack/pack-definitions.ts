import { parseAreaCode } from "#domain/area/parse-area-code.ts";
import { type Definition, lodgings, yearRules } from "#domain/definition/definition.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { numberOf, type Row, textOf } from "../read/parse-table.ts";

/** The definition register; @throws Error when a row names no area, or a word that is not one of ours. */
export function packDefinitions(rows: readonly Row[]): readonly Definition[] {
  return rows.map((row) => {
    const area = parseAreaCode(textOf(row, "gebied"));
    const lodging = lodgings.find((word) => word === textOf(row, "logies"));
    const yearRule = yearRules.find((word) => word === textOf(row, "jaarregel"));
    if (!area || !lodging || !yearRule || !textOf(row, "bron"))
      throw new Error(`not a definition: ${JSON.stringify(row)}`);
    return {
      edition: textOf(row, "reeks"),
      area,
      first: parseIsoDate(textOf(row, "van")),
      last: parseIsoDate(textOf(row, "tot")),
      supplier: textOf(row, "leverancier"),
      parks: textOf(row, "afbakening"),
      lodging,
      yearRule,
      referenceDays: textOf(row, "peilmaanden"),
      coverage: textOf(row, "dekking"),
      rounding: textOf(row, "afronding") === "" ? undefined : numberOf(row, "afronding"),
      knownErrors: textOf(row, "fouten"),
      source: textOf(row, "bron"),
      url: textOf(row, "url"),
    };
  });
}
