import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Issue } from "#domain/issue.ts";

/** Remarks of one code about one file: the first of them, and all. */
export type RemarkGroup = {
  readonly first: Issue;
  /** At least one, in the order they were found. */
  readonly issues: readonly Issue[];
};

/** All remarks about one file, the gravest first. */
export type FileRemarks = {
  /** As in `Issue.where.file`; empty for remarks about the whole. */
  readonly file: string;
  readonly groups: readonly RemarkGroup[];
};

export type QualityView = {
  /** Files in the order in which their first remark came, after the filter. */
  readonly files: readonly FileRemarks[];
  /** Number of remarks by severity, before the filter. */
  readonly counts: Readonly<Record<Issue["severity"], number>>;
};

const gravity: Readonly<Record<Issue["severity"], number>> = { error: 0, warning: 1, info: 2 };

/**
 * Remarks grouped for reading: per file, and within it per code, so that three hundred rows
 * with the same fault are one line. Remarks that are the same in every respect count once.
 * @param shown severities to keep; `undefined` keeps all
 */
export function qualityView(
  issues: readonly Issue[],
  shown?: ReadonlySet<Issue["severity"]>,
): QualityView {
  const unique = [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
  const counts = { error: 0, warning: 0, info: 0 };
  const files = new Map<string, Map<string, Issue[]>>();
  for (const issue of unique) {
    counts[issue.severity] += 1;
    if (shown && !shown.has(issue.severity)) continue;
    const groups = files.get(issue.where.file) ?? new Map<string, Issue[]>();
    files.set(issue.where.file, groups);
    const same = groups.get(issue.code);
    if (same) same.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return { counts, files: [...files].map(([file, groups]) => ({ file, groups: ordered(groups) })) };
}

function ordered(groups: ReadonlyMap<string, readonly Issue[]>): readonly RemarkGroup[] {
  return [...groups.values()]
    .flatMap((issues) => (issues[0] ? [{ first: issues[0], issues }] : []))
    .sort((a, b) => gravity[a.first.severity] - gravity[b.first.severity]);
}

/** Remarks on the data as they are now: one about embedded data that were replaced is left out. */
export function currentRemarks({ issues, sources }: Dataset): readonly Issue[] {
  return issues.filter(
    ({ code, where }) => !code.startsWith("embedded.") || sources.has(where.file),
  );
}
