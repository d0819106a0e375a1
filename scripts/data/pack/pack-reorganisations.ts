import { parseAreaCode } from "#domain/area/parse-area-code.ts";
import type { Reorganisation, ReorganisationKind } from "#domain/area/reorganisation.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { type Row, textOf } from "../read/parse-table.ts";

const kinds: Readonly<Record<string, ReorganisationKind>> = {
  samenvoeging: "merger",
  splitsing: "split",
  naamswijziging: "renaming",
};

/** Which municipality became which, by date. @throws Error when a row is not complete or out of order */
export function packReorganisations(rows: readonly Row[]): readonly Reorganisation[] {
  const all = rows.map((row): Reorganisation => {
    const date = parseIsoDate(textOf(row, "datum"));
    const kind = kinds[textOf(row, "soort")];
    const from = parseAreaCode(textOf(row, "van_code"));
    const to = parseAreaCode(textOf(row, "naar_code"));
    const publication = textOf(row, "publicatie");
    if (!date || !kind || !from || !to || !publication)
      throw new Error(`not a reorganisation: ${JSON.stringify(row)}`);
    return {
      date,
      kind,
      from,
      fromName: textOf(row, "van_naam"),
      to,
      toName: textOf(row, "naar_naam"),
      begins: textOf(row, "nieuw") === "ja",
      publication,
    };
  });
  const later = all.findIndex(({ date }, i) => date < (all[i - 1]?.date ?? date));
  if (later >= 0) throw new Error(`row ${later + 2} of the reorganisations is out of order`);
  return all;
}
