import type { Dataset } from "#domain/dataset/dataset.ts";
import type { HiddenCount, ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";

/** What protecting has to say about each file: how many were hidden and why, and what it gave away itself. */
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
  const names = refused.map(
    ({ indicator }) => dataset.indicators.get(indicator)?.label ?? indicator,
  );
  return names.length === 0
    ? remarks
    : [...remarks, ingestIssue("notProtectable", { file: "" }, { names: names.join("; ") })];
}
