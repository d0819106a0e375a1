import { plainText } from "./plain-text.ts";

/** A cell: text, a number, or nothing. A number is written as one, so a minus at its front is not a formula. */
export type Cell = string | number | undefined;

/** Signs with which a spreadsheet takes a cell for a formula, also after spaces and quotation marks; wide forms too. */
const formula = /^[\s"'\u201c\u201d]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;
const needsQuotes = /[;,"\t\r\n]/;
const mostDecimals = 6;

/**
 * A table as CSV for a Dutch Excel: UTF-8 with its mark, semicolons, decimal commas, CRLF.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvText(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map(writeCell).join(";"));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return writeNumber(cell);
  const text = plainText(cell);
  const safe = formula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Without thousands, without exponent; a number that is none is left empty. */
function writeNumber(number: number): string {
  if (!Number.isFinite(number)) return "";
  // From here on toFixed would write an exponent.
  if (Math.abs(number) >= 1e21) return BigInt(number).toString();
  const digits = number.toFixed(mostDecimals).replace(/\.?0+$/, "");
  return (digits === "-0" ? "0" : digits).replace(".", ",");
}
