import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";

/** The remark on columns with figures that were not loaded. */
export function leftOut(file: string, headers: readonly string[]): readonly Issue[] {
  if (headers.length === 0) return [];
  const names = headers
    .slice(0, 3)
    .map((header) => header.slice(0, 80))
    .join("; ");
  return [ingestIssue("columnsLeft", { file }, { count: headers.length, names })];
}
