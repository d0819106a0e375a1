import { csvText } from "./csv-text.ts";
import { type VerdictInput, verdictRows } from "./verdict-rows.ts";

/** Remarks on loaded files as CSV for their supplier. */
export function verdictCsv(input: VerdictInput): string {
  const { head, rows } = verdictRows(input);
  return csvText(head, rows);
}
