/** One row of a table, by the name of its column. */
export type Row = Readonly<Record<string, string>>;

/**
 * Rows of one of our own tables: semicolons, a heading row, no quotes, so a text may hold any sign
 * but a semicolon or a line end.
 *
 * @throws Error naming the row that has more or fewer cells than the heading
 */
export function parseTable(text: string): readonly Row[] {
  const [heading = "", ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = heading.split(";");
  return lines.map((line, index) => {
    const cells = line.split(";");
    if (cells.length !== columns.length) {
      throw new Error(`row ${index + 2} has ${cells.length} cells, not ${columns.length}: ${line}`);
    }
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
}

/** The cell as text. @throws Error when the column is not there */
export function textOf(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

/** The cell as a number with a decimal point. @throws Error when it is not one */
export function numberOf(row: Row, column: string): number {
  const text = textOf(row, column);
  const number = Number(text);
  if (text === "" || !Number.isFinite(number)) throw new Error(`${column} is no number: "${text}"`);
  return number;
}
