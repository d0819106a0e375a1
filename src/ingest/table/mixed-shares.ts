import { cellAt, type RawTable } from "./raw-table.ts";
import { isShare } from "./read-number.ts";

/**
 * Places among records of which one has a percent sign and the other is a fraction without it: 12%
 * beside 0.12, of which nobody can say whether it is twelve percent or an eighth of one.
 */
export function mixedShares(
  { columns }: RawTable,
  column: number,
  records: Uint32Array,
): { readonly share: number; readonly fraction: number } | undefined {
  const cells = columns[column];
  if (!cells?.words.some(isShare)) return undefined;
  let [share, fraction]: (number | undefined)[] = [];
  for (const [at, record] of records.entries()) {
    const text = cellAt(cells, record).trim();
    if (isShare(text)) share ??= at;
    else if (/^[-+]?0?[.,]0*[1-9]\d*\**$/.test(text)) fraction ??= at;
    // Any other number of one or more shows that the column has no fractions.
    else if (/^[-+]?[1-9]/.test(text)) return undefined;
  }
  return share !== undefined && fraction !== undefined ? { share, fraction } : undefined;
}
