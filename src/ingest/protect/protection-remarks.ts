import type { Dataset } from "#domain/dataset/dataset.ts";
import type { HiddenCount, ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";

/**
 * What protecting has to say about each file: how many were hidden and why, what it gave away itself,
 * and which file cannot be shown.
 *
 * @param dataset as it was before protecting, with the sources of all figures
 */
export function protectionRemarks(
  dataset: Dataset,
  { hidden, exposed, refused, threshold }: ProtectionReport,
): readonly Issue[] {
  const fileOf = (each: Pick<HiddenCount, "indicator" | "area" | "date">) => {
    const source = dataset.series.get(each.indicator)?.get(each.area)?.get(each.date)?.source;
    return dataset.sources.get(source ?? "")?.title ?? "";
  };
  const files = new Map<string, { small: number; second: number; given: number }>();
  const at = (file: string) => {
    const found = files.get(file) ?? { small: 0, second: 0, given: 0 };
    files.set(file, found);
    return found;
  };
  for (const each of hidden) {
    if (each.reason.kind === "protects") at(fileOf(each)).second += 1;
    else if (each.reason.kind !== "supplier") at(fileOf(each)).small += 1;
  }
  for (const each of exposed) at(fileOf(each)).given += 1;
  const remarks = [...files].flatMap(([file, { small, second, given }]) => [
    ...(small > 0 ? [ingestIssue("suppressedSmall", { file }, { count: small, threshold })] : []),
    ...(second > 0 ? [ingestIssue("suppressedSecond", { file }, { count: second })] : []),
    ...(given > 0 ? [ingestIssue("suppressedGiven", { file }, { count: given })] : []),
  ]);
  return [...remarks, ...refused.map(({ indicator }) => refusal(dataset, indicator))];
}

/** Names a file of the user that has counts of the indicator. */
function refusal({ series, sources }: Dataset, indicator: string): Issue {
  for (const days of series.get(indicator)?.values() ?? []) {
    for (const { source } of days.values()) {
      const found = sources.get(source);
      if (found?.origin === "file") return ingestIssue("notProtectable", { file: found.title });
    }
  }
  return ingestIssue("notProtectable", { file: indicator });
}
