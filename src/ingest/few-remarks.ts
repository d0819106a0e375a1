import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "./ingest-issue.ts";

/** At most `most` remarks of each code, in order; what is left out is counted in a remark of its own. */
export function fewRemarks(issues: readonly Issue[], most: number): readonly Issue[] {
  const counts = new Map<string, number>();
  const kept = issues.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= most;
  });
  const file = issues[0]?.where.file ?? "";
  for (const [code, count] of counts) {
    if (count > most) kept.push(ingestIssue("more", { file }, { of: code, count: count - most }));
  }
  return kept;
}
