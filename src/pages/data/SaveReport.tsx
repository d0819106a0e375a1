import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import { useLanguage } from "#i18n/LanguageContext.tsx";
import { SaveRemarks } from "./SaveRemarks.tsx";

type SaveReportProps = {
  readonly issues: readonly Issue[];
  readonly verdicts: readonly FileVerdict[];
};

const noTitles: ReadonlyMap<string, string> = new Map();

/** The report on files that were refused or wait for a yes, for who supplied them. */
export function SaveReport({ issues, verdicts }: SaveReportProps) {
  const language = useLanguage();
  if (issues.length === 0) return null;
  const input = { issues, verdicts, language, titles: noTitles, protection: undefined };
  return <SaveRemarks input={input} />;
}
