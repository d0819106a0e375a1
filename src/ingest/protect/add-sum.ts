import type { DimensionSum } from "#domain/audit/published-table.ts";
import type { DayCell } from "./day-cell.ts";

type Sum = DimensionSum & {
  /** Whether there are no other parts than these. */
  readonly whole: boolean;
};

/**
 * A sum that holds: with a cell for the rest where a total is not the sum of the parts that we have,
 * known when all others are. Cells are added to, and a total smaller than its parts is mended, in
 * place.
 */
export function addSum(cells: DayCell[], { total, parts, whole }: Sum): DimensionSum {
  const given = cells[total];
  const low = parts.reduce((sum, part) => sum + least(cells[part]), 0);
  const high = parts.reduce((sum, part) => sum + most(cells[part]), 0);
  if (given && most(given) < low) cells[total] = raised(given, { low, high });
  const [from, to] = [least(cells[total]), most(cells[total])];
  const exact = low === high && from === to;
  if (exact && from === low) return { total, parts };
  if (whole && !exact && high >= from && low <= to) return { total, parts };
  const rest: DayCell = exact
    ? { area: undefined, loaded: false, count: from - low, bounds: undefined }
    : { area: undefined, loaded: false, count: undefined, bounds: anything };
  cells.push(rest);
  return { total, parts: [...parts, cells.length - 1] };
}

const anything = { low: 0, high: Number.POSITIVE_INFINITY };

/** A total that cannot be: taken for the sum of its parts as far as that is known. */
function raised(given: DayCell, { low, high }: { readonly low: number; readonly high: number }) {
  return low === high && given.count !== undefined
    ? { ...given, count: low }
    : { ...given, count: undefined, bounds: { low: least(given), high } };
}

const least = (cell: DayCell | undefined) => cell?.count ?? cell?.bounds?.low ?? 0;
const most = (cell: DayCell | undefined) =>
  cell?.count ?? cell?.bounds?.high ?? Number.POSITIVE_INFINITY;
