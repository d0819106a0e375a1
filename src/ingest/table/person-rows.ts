import { addressRows } from "./address-rows.ts";
import { type Column, firstCells, type RawTable } from "./raw-table.ts";

/** Why a table seems to be about single people or addresses; a key of the texts, `person.<sign>`. */
export const personSigns = ["bsn", "birth", "names", "address"] as const;
export type PersonSign = (typeof personSigns)[number];

const bsnHeader = /\b(bsn|burger ?service ?nummer|sofi ?nummer|citizen service number)\b/i;
const birthHeader = /geboorte ?(datum|dag)|geb ?datum|date ?of ?birth|birth ?date|\bdob\b/i;
const personName =
  /^(achter ?naam|voor ?na(a)?m(en)?|roep ?naam|voor ?letters?|geslachts ?naam|last ?name|first ?name|surname|naam (bewoner|persoon))$/i;
const houseNumber = /^(huis ?(nummer|nr)|house ?number|huisnummer en toevoeging)$/i;
const street = /^(straat|straat ?naam|street|adres|address|woonadres|postcode|postal ?code)$/i;

/** Records that are enough to see what the rows are about. */
const sample = 2_000;

/**
 * The sign by which a table shows that its rows are people or addresses, or `undefined`: a header
 * that says so, or a column of numbers that pass the eleven-test of citizen service numbers.
 * No cell is kept or returned.
 */
export function personSign(table: RawTable): PersonSign | undefined {
  const headers = table.columns.flatMap((cells) =>
    firstCells(cells, 10).map((cell) => cell.replace(/[_.-]/g, " ").trim()),
  );
  if (headers.some((cell) => bsnHeader.test(cell))) return "bsn";
  if (table.columns.some(looksLikeBsn)) return "bsn";
  if (headers.some((cell) => birthHeader.test(cell))) return "birth";
  if (headers.some((cell) => personName.test(cell))) return "names";
  const postcodes = table.columns.some(mostlyPostcodes);
  const numbered = headers.some((cell) => houseNumber.test(cell));
  if (numbered && (postcodes || headers.some((cell) => street.test(cell)))) return "address";
  return addressRows(table) ? "address" : undefined;
}

/** Whether property names of shapes are about people; parks rightly have addresses. */
export function personKey(keys: Iterable<string>): PersonSign | undefined {
  for (const key of keys) {
    const words = key.replace(/[_.-]/g, " ").trim();
    if (bsnHeader.test(words)) return "bsn";
    if (birthHeader.test(words)) return "birth";
    if (personName.test(words)) return "names";
  }
  return undefined;
}

/** Chance gives 1 in 11; three or more of which four fifths pass is no chance. */
function looksLikeBsn(cells: Column): boolean {
  const numbers = new Set<string>();
  for (const cell of firstCells(cells, sample)) {
    const text = cell.trim();
    if (/^\d{9}$/.test(text) || /^\d{4}\.\d{2}\.\d{3}$/.test(text)) numbers.add(text);
  }
  if (numbers.size < 3) return false;
  const passing = [...numbers].filter((text) => elevenTest(text.replaceAll(".", ""))).length;
  return passing >= 0.8 * numbers.size;
}

function elevenTest(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits[i]) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0 && Number(digits) > 0;
}

function mostlyPostcodes(cells: Column): boolean {
  const filled = firstCells(cells, sample).filter((cell) => cell.trim() !== "");
  const postcodes = filled.filter((cell) => /^\s*[1-9]\d{3}\s?[A-Z]{2}\s*$/i.test(cell));
  return postcodes.length >= 3 && postcodes.length * 2 > filled.length;
}
