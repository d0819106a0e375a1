import { eliminate, prime, type Row, type Solved, settleBy, takeOut } from "./eliminate.ts";
import type { TableSums } from "./guard.ts";
import { type Hiding, shown } from "./hiding.ts";

/**
 * The sums of a table, solved for hidden cells: each settled cell in others that are settled later, or
 * not at all. What is idle says only that shown cells add up.
 */
export type Formulas = Solved & { readonly status: Hiding["status"] };

export function formulasOf({ start, cells }: TableSums, { status }: Hiding): Formulas {
  const rows: Row[] = [];
  for (let s = 0; s + 1 < start.length; s += 1) {
    const [total = 0, ...parts] = cells.subarray(start[s], start[s + 1]);
    rows.push(new Map([[total, 1], ...parts.map((part) => [part, prime - 1] as const)]));
  }
  return { status, ...eliminate(rows, (cell) => status[cell] !== shown) };
}

/**
 * By which shown cells a hidden cell can be worked out; `undefined` when it cannot.
 */
export function formulaOf(
  { status, settled }: Formulas,
  cell: number,
): readonly number[] | undefined {
  const own = settled.get(cell);
  if (!own) return undefined;
  const row = new Map(own);
  // A row holds no cell that was settled before it, so once through is enough.
  for (const [later, by] of settled)
    if (later !== cell && row.has(later)) takeOut({ from: row, by, cell: later });
  row.delete(cell);
  const used = [...row.keys()];
  return used.every((each) => status[each] === shown) ? used : undefined;
}

/** Takes in that a cell is hidden from now on; its status must say so. */
export function hideInFormulas(formulas: Formulas, cell: number): void {
  const { idle } = formulas;
  const at = idle.findIndex((row) => row.has(cell));
  if (at < 0) return;
  const [row = new Map()] = idle.splice(at, 1);
  settleBy(formulas, row, cell);
  for (const other of idle) if (other.has(cell)) takeOut({ from: other, by: row, cell });
}
