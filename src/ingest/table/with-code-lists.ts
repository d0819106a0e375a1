import type { NamedTable } from "../formats/format-reader.ts";
import { type Column, cellAt, type RawTable } from "./raw-table.ts";
import { withAttributes } from "./with-attributes.ts";

/**
 * A list of codes and what they mean, as OData delivers beside its figures: `MeasureCodes` for the
 * column `Measure`, `DataProperties` for the headers.
 */
type CodeList = {
  /** Name of the column in which its codes stand; `undefined` for the headers. */
  readonly column: string | undefined;
  readonly titles: ReadonlyMap<string, string>;
};

/**
 * Tables with the words of a code list in place of its codes, where a file of figures and its lists
 * were given together. The lists are no tables of figures and are left out. Areas and days keep their
 * codes, which say more than their words.
 */
export function withCodeLists(tables: readonly NamedTable[]): readonly NamedTable[] {
  const lists = new Map<NamedTable, CodeList>();
  for (const each of tables) {
    const list = codeListOf(each);
    if (list) lists.set(each, list);
  }
  const rest = tables.filter((each) => !lists.has(each));
  if (rest.length === 0) return tables;
  return rest.map((each) => ({
    ...each,
    table: withAttributes(translated(each.table, [...lists.values()])),
  }));
}

function codeListOf({ name, table }: NamedTable): CodeList | undefined {
  const column = /(?<![A-Za-z])([A-Za-z]+)Codes\.(csv|json)$/i.exec(name)?.[1];
  const headers = /DataProperties\.(csv|json)$/i.test(name);
  const of = (header: string) =>
    table.columns.find((cells) => cellAt(cells, 0).trim().toLowerCase() === header);
  const [codes, words, units] = [of(headers ? "key" : "identifier"), of("title"), of("unit")];
  if (!(column || headers) || !codes || !words) return undefined;
  const titles = new Map<string, string>();
  for (let record = 1; record < table.widths.length; record += 1) {
    const unit = cellAt(units, record).trim();
    const title = cellAt(words, record).trim();
    titles.set(cellAt(codes, record).trim(), unit === "" ? title : `${title} (${unit})`);
  }
  return { column: column?.toLowerCase(), titles };
}

const keptAsCodes = /^(regio|wijkenenbuurten|gemeente|provincie|periode)/;

function translated({ columns, widths }: RawTable, lists: readonly CodeList[]): RawTable {
  const headers = lists.find((each) => each.column === undefined);
  const translate = (column: Column): Column => {
    const header = cellAt(column, 0).trim().toLowerCase();
    const title = headers?.titles.get(cellAt(column, 0).trim());
    if (title && !keptAsCodes.test(header)) return withHeader(column, title);
    const list = lists.find((each) => each.column === header);
    if (!list || keptAsCodes.test(header)) return column;
    return { ...column, words: column.words.map((word) => list.titles.get(word.trim()) ?? word) };
  };
  return { columns: columns.map(translate), widths };
}

function withHeader({ words, ids }: Column, header: string): Column {
  const own = ids.slice();
  own[0] = words.length;
  return { words: [...words, header], ids: own };
}
