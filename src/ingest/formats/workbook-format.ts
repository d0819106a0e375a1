import { type CellValue, readOds, readXlsx, type Sheet } from "hucre";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import type { NamedBytes } from "../named-bytes.ts";
import type { RawTable } from "../table/raw-table.ts";
import { textTable } from "../table/table-builder.ts";
import type { Content, NamedTable, ReadPorts } from "./format-reader.ts";

/** The sheets of a workbook that hold anything, each as a table of text; hidden sheets are named and left out. */
export async function readWorkbook(
  kind: "xlsx" | "ods",
  { name, bytes }: NamedBytes,
  { limits, onProgress }: ReadPorts,
): Promise<Result<Content, Issue>> {
  const sheets = await sheetsOf(kind, bytes);
  if (!sheets) return refuse(ingestIssue("badWorkbook", { file: name }));
  onProgress(1);
  const filled = sheets.filter((sheet) => sheet.rows.some((row) => row.some(isFilled)));
  const shown = filled.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const left = filled.length - shown.length;
  const remarks = left > 0 ? [ingestIssue("hiddenSheets", { file: name }, { count: left })] : [];
  if (shown.length === 0)
    return { ok: false, remarks: [ingestIssue("empty", { file: name }), ...remarks] };
  const wide = shown.find(({ rows }) => rows.some(({ length }) => length > limits.columns));
  if (wide) {
    const found = Math.max(...wide.rows.map(({ length }) => length));
    const values = { row: 1, found, most: limits.columns };
    return refuse(ingestIssue("tooManyColumns", { file: name, row: 1 }, values));
  }
  if (shown.some((sheet) => mergedCells(sheet) > limits.elements)) {
    const values = { most: limits.elements / 2 };
    return refuse(ingestIssue("workbookTooLarge", { file: name }, values));
  }
  const tables = shown.map((sheet): NamedTable => {
    // Numbers in cells have no signs for thousands and a point for decimals.
    const read = { table: tableOf(sheet), dutch: false };
    if (shown.length === 1) return { name, ...read };
    const of = { workbook: name, name: sheet.name };
    return { name: `${name} › ${sheet.name}`, sheet: of, ...read };
  });
  return { ok: true, value: { kind: "tables", tables }, remarks };
}

async function sheetsOf(
  kind: "xlsx" | "ods",
  bytes: ArrayBuffer,
): Promise<readonly Sheet[] | undefined> {
  try {
    const read = kind === "xlsx" ? readXlsx : readOds;
    return (await read(new Uint8Array(bytes), { readStyles: true })).sheets;
  } catch {
    return undefined;
  }
}

const isFilled = (cell: CellValue | undefined) =>
  cell !== null && cell !== undefined && String(cell).trim() !== "";

/** How many cells get the text of another, a cell once for each of those. */
function mergedCells({ rows, merges = [] }: Sheet): number {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return merges.reduce(
    (sum, { startRow, endRow, startCol, endCol }) =>
      sum +
      Math.max(0, Math.min(endRow, rows.length - 1) - startRow + 1) *
        Math.max(0, Math.min(endCol, width - 1) - startCol + 1),
    0,
  );
}

function tableOf({ rows, merges = [], cells }: Sheet): RawTable {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const percent = (row: number, column: number) =>
    /%/.test(cells?.get(`${row},${column}`)?.style?.numFmt ?? "");
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row, record) => textOf(row[column], () => percent(record, column))),
  );
  for (const { startRow, endRow, startCol, endCol } of merges) {
    // A title over the whole sheet is written once; a header over some columns belongs to each.
    if (endCol - startCol + 1 >= width && startCol === 0) continue;
    const text = columns[startCol]?.[startRow] ?? "";
    for (let column = startCol; column <= Math.min(endCol, width - 1); column += 1) {
      for (let record = startRow; record <= Math.min(endRow, rows.length - 1); record += 1) {
        const cellsOf = columns[column];
        if (cellsOf) cellsOf[record] = text;
      }
    }
  }
  const widths = rows.map((row) => {
    const last = row.findLastIndex(isFilled);
    return last <= 0 ? last + 1 : width;
  });
  return textTable(columns, widths);
}

function textOf(cell: CellValue | undefined, isPercent: () => boolean): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "number") return isPercent() ? `${plain(cell * 100)}%` : plain(cell);
  return String(cell).replaceAll("\u00a0", " ");
}

/** Whole numbers as they are; else twelve digits: what a sum in floating point adds behind them means nothing. */
function plain(number: number): string {
  if (Number.isSafeInteger(number)) return String(number);
  const digits = Math.abs(Math.trunc(number)).toString().length;
  return String(Number(number.toPrecision(digits > 10 ? 15 : 12)));
}
