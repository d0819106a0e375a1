/**
 * Rows as CSV for a Dutch spreadsheet: byte order mark, semicolons, CRLF. A cell that a
 * spreadsheet would read as a formula gets an apostrophe in front.
 */
export function csvLines(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
