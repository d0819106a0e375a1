import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import { createFormat } from "#i18n/format.ts";

const format = createFormat("nl");

/** A verdict with exactly the fields that were promised to suppliers; what is not known is `null`. */
export function verdictJson(verdict: FileVerdict) {
  const { file, headerRows, rows, periods, statuses, areas } = verdict;
  const { matched, proposed, unmatched, duplicates, expected } = areas;
  // Those without figures, and those whose figures were carried over.
  const lapsed = areas.lapsed + new Set(areas.carried.flatMap(({ from }) => from)).size;
  return {
    file,
    encoding: verdict.encoding ?? null,
    delimiter: verdict.delimiter ?? null,
    decimal: verdict.decimal ?? null,
    headerRows,
    rows,
    columns: verdict.columns.map(({ name, role, confidence, unit, expressed }) => ({
      name,
      role,
      confidence,
      unit: unit ?? (expressed ? format.unit(expressed.unit) : null),
    })),
    areas: { matched, proposed, unmatched, lapsed, duplicates, expected },
    periods,
    statuses,
    issues: verdict.issues.map(issueJson),
  };
}

function issueJson({ code, severity, where, values }: Issue) {
  return {
    code,
    severity,
    row: where.row ?? null,
    column: where.column ?? null,
    value: values?.["found"] ?? null,
  };
}
