import type { Block, Equation } from "./hidden-system.ts";

/**
 * The equations of a block solved for some unknowns, the basis: each of them is a constant minus
 * `rows[i]` times the other unknowns. Unknowns outside the basis stand on one of their bounds.
 */
export type Tableau = {
  readonly rows: Float64Array[];
  /** Unknown of row i, and of column k. */
  readonly basis: number[];
  readonly columns: number[];
  /** Present value of every unknown. */
  readonly values: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
};

/** Fractions as good as 0. */
export const tiny = 1e-9;

/** The tableau of a block, or nothing when its equations contradict each other. */
export function createTableau(
  { cells, equations }: Block,
  { low, high }: { readonly low: Float64Array; readonly high: Float64Array },
): Tableau | undefined {
  const size = cells.length;
  const reduced: Float64Array[] = [];
  const basis: number[] = [];
  for (const equation of equations) {
    const row = denseRow(equation, size);
    for (const [i, other] of reduced.entries()) take(row, other, basis[i] ?? 0);
    const pivot = row.findIndex((value, at) => at < size && Math.abs(value) > tiny);
    if (pivot < 0 && Math.abs(row[size] ?? 0) > 1e-6) return undefined;
    if (pivot < 0) continue;
    divide(row, row[pivot] ?? 1);
    for (const other of reduced) take(other, row, pivot);
    reduced.push(row);
    basis.push(pivot);
  }
  const columns = [...cells.keys()].filter((unknown) => !basis.includes(unknown));
  const rows = reduced.map((row) => Float64Array.from(columns, (unknown) => row[unknown] ?? 0));
  const values = low.slice();
  for (const [i, unknown] of basis.entries()) {
    const taken = columns.reduce((sum, column, k) => sum + at(rows[i], k) * at(low, column), 0);
    values[unknown] = at(reduced[i], size) - taken;
  }
  return { rows, basis, columns, values, low, high };
}

const at = (row: Float64Array | undefined, place: number) => row?.[place] ?? 0;

/** A sum as a row of all unknowns, with what is left of it at the end. */
function denseRow({ unknowns, signs, rest }: Equation, size: number): Float64Array {
  const row = new Float64Array(size + 1);
  for (const [i, unknown] of unknowns.entries()) row[unknown] = signs[i] ?? 0;
  row[size] = rest;
  return row;
}

function divide(row: Float64Array, by: number): void {
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) / by;
}

/** Takes the pivot of one row out of another. */
function take(from: Float64Array, row: Float64Array, pivot: number): void {
  const factor = from[pivot] ?? 0;
  if (factor === 0) return;
  for (let at = 0; at < row.length; at += 1) from[at] = (from[at] ?? 0) - factor * (row[at] ?? 0);
}

/** Moves a column by an amount, and the basis along with it. */
export function moveColumn(tableau: Tableau, column: number, by: number): void {
  const { rows, basis, values, columns } = tableau;
  const own = columns[column] ?? 0;
  values[own] = (values[own] ?? 0) + by;
  for (const [i, row] of rows.entries()) {
    const unknown = basis[i] ?? 0;
    values[unknown] = (values[unknown] ?? 0) - (row[column] ?? 0) * by;
  }
}

/** Lets the unknown of a column and that of a row change places. */
export function swap(tableau: Tableau, row: number, column: number): void {
  const { rows, basis, columns } = tableau;
  const pivotRow = rows[row];
  if (!pivotRow) return;
  const pivot = pivotRow[column] ?? 1;
  const filled = divideRow(pivotRow, column, pivot);
  for (const [i, other] of rows.entries()) {
    const factor = other[column] ?? 0;
    if (i === row || factor === 0) continue;
    for (const k of filled) other[k] = (other[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    other[column] = -factor / pivot;
  }
  const leaving = basis[row] ?? 0;
  basis[row] = columns[column] ?? 0;
  columns[column] = leaving;
}

/** Divides a row by its pivot; gives the other columns that it is filled in. */
function divideRow(row: Float64Array, column: number, pivot: number): readonly number[] {
  const filled: number[] = [];
  for (let k = 0; k < row.length; k += 1) {
    const value = (row[k] ?? 0) / pivot;
    // Most of a row is 0; what is as good as 0 is made so, that it stays so.
    row[k] = Math.abs(value) < tiny ? 0 : value;
    if (k !== column && row[k] !== 0) filled.push(k);
  }
  row[column] = 1 / pivot;
  return filled;
}
