import type { Issue } from "#domain/issue.ts";
import type { Language } from "#lib/language.ts";
import { dataTexts } from "./data-texts.ts";
import { remoteIssueText, remoteTexts } from "./remote-texts.ts";
import { translate } from "./texts.ts";

/** The sentence of any remark on the data; one without words of its own shows its code. */
export function issueText(issue: Issue, language: Language): string {
  const remote = remoteIssueText(issue, translate(remoteTexts, language));
  if (remote !== undefined) return remote;
  const text = translate(dataTexts, language);
  return issue.code === "job.failed"
    ? text("jobFailed", issue.values)
    : text("unknownIssue", { code: issue.code });
}
