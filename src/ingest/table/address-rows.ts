import { firstCells, type RawTable } from "./raw-table.ts";

/** Records that are enough to see what the rows are about. */
const sample = 2_000;
/** Signs at the end of a cell that are looked at: an address is shorter, and longer texts take long. */
const longest = 200;

/** A street with a number, as an address is written; a number alone after a word may be a week or a group. */
const streetWithNumber =
  /(\p{L}{2,}(straat|laan|weg|plein|dreef|hof|pad|kade|singel|gracht|dijk|steeg|allee|plantsoen|brink|esch?|kamp|wijk|vaart|drift|zijde|sloot|dam|veld|akker|horst|bos|heide?|zand)|\b(laan|weg|plein|dreef|hof|kade|singel|dijk|brink|allee)) \d{1,4}( ?[a-z]{1,2})?( ?[-/] ?\w{1,4})?(,.*|\s+[1-9]\d{3} ?[a-z]{2}.*)?$/iu;
/** Anything with a number behind it, under a header that says address. */
const anyWithNumber =
  /^\D{3,}\s\d{1,4}( ?[a-z]{1,2})?( ?[-/] ?\w{1,4})?(,.*|\s+[1-9]\d{3} ?[a-z]{2}.*)?$/i;
const addressHeader = /^(woon|verblijfs|bezoek)?(adres|address)$/i;
/** One home of a park; its number or its name. */
const homeHeader =
  /^(huisje|chalet|kavel|bungalow|recreatie ?woning|vakantie ?woning|stacaravan|woning|standplaats|verblijfs ?object|vbo|nummer ?aanduiding|bag|wooneenheid|unit)s? ?(nummer|nr|id|code)$/i;
const homeWithNumber =
  /^(huisje|chalet|kavel|bungalow|recreatie ?woning|vakantie ?woning|stacaravan|woning|standplaats|unit)s? ?(nr\.?|nummer)? ?\d{1,4} ?[a-z]?$/i;
/** Identification of a home, a berth, a pitch, a building or an address in the register of addresses. */
const registerId = /^\d{4}(01|02|03|10|20)\d{10}$/;
/** What has one address and holds many homes. */
const parkHeader =
  /park|camping|terrein|complex|instelling|organisatie|stembureau|school|gebouw|^(naam|name|object)$/i;

/**
 * Whether the rows of a table seem to be about single addresses or homes: a column of streets with
 * numbers, of identifications of addresses, or of homes by their number. A park has one address, so
 * a column of addresses beside as many parks is none of these.
 */
export function addressRows(table: RawTable): boolean {
  const columns = table.columns.map((column) => {
    const cells = firstCells(column, sample).map((cell) => cell.trim().slice(-longest));
    return { headers: cells.slice(0, 10).map(plain), different: new Set(cells.filter(Boolean)) };
  });
  const named = (each: Part, header: RegExp) => each.headers.some((cell) => header.test(cell));
  return columns.some((each) => {
    if (mostly(each, registerId) || mostly(each, homeWithNumber)) return true;
    if (named(each, homeHeader) && each.different.size >= fewest) return true;
    const addresses =
      mostly(each, streetWithNumber) || (named(each, addressHeader) && mostly(each, anyWithNumber));
    return addresses && !columns.some((other) => ofAsMany(other, each) && named(other, parkHeader));
  });
}

type Part = { readonly headers: readonly string[]; readonly different: ReadonlySet<string> };

const plain = (cell: string) => cell.replace(/[_.-]/g, " ");

const fewest = 4;

/** Most different texts of a column, its header and a note not counted. */
function mostly({ different }: Part, kind: RegExp): boolean {
  let found = 0;
  for (const cell of different) if (kind.test(cell)) found += 1;
  return found >= 3 && found >= 0.7 * (different.size - 1);
}

const ofAsMany = (other: Part, each: Part) =>
  other !== each && other.different.size >= 0.9 * each.different.size;
