/** Signs of one repeated row that are kept; more of them are taken for more than can be read. */
const longest = 262_144;
const attribute = "number-rows-repeated";

/**
 * Counts the cells that rows with a number of repeats become in an OpenDocument sheet, in the pieces
 * of its text so far. Rows without anything in them stay nothing, however often they are repeated.
 */
export function repeatedCounter(): (chunk?: Uint8Array) => number {
  const decoder = new TextDecoder("latin1");
  let text = "";
  let found = 0;
  return (chunk = new Uint8Array()) => {
    text += decoder.decode(chunk);
    let start = text.indexOf(attribute);
    while (start >= 0) {
      const end = text.indexOf("table-row", start);
      if (end < 0) {
        text = text.slice(start);
        if (text.length > longest) found = Number.POSITIVE_INFINITY;
        return found;
      }
      found += cellsOf(text.slice(start, end));
      text = text.slice(end);
      start = text.indexOf(attribute);
    }
    text = text.slice(-attribute.length);
    return found;
  };
}

/** Of the text from the number of repeats up to the end of the row. */
function cellsOf(row: string): number {
  const times = Number(/^[^"'<]*["'](\d+)/.exec(row)?.[1] ?? 1);
  if (times <= 1 || !/value|<[\w-]*:?p[\s>/]/.test(row)) return 0;
  const cells = row.split("table-cell").slice(1);
  const wide = cells.map((cell) =>
    Number(/number-columns-repeated=["'](\d+)/.exec(cell)?.[1] ?? 1),
  );
  return times * wide.reduce((sum, each) => sum + Math.min(each, 16_384), 0);
}
