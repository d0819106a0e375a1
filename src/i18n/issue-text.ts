import type { Issue } from "#domain/issue.ts";
import type { Language } from "#lib/language.ts";
import { dataTexts } from "./data-texts.ts";
import { embeddedTexts } from "./embedded-texts.ts";
import { ingestIssueText } from "./ingest-texts.ts";
import { projectIssueText } from "./project-words.ts";
import { remoteIssueText, remoteTexts } from "./remote-texts.ts";
import { translate } from "./texts.ts";

/** The sentence of any remark on the data; one without words of its own shows its code. */
export function issueText(issue: Issue, language: Language): string {
  const text = translate(dataTexts, language);
  if (issue.code === "job.failed") return text("jobFailed", issue.values);
  return (
    ingestIssueText(issue, language) ??
    remoteIssueText(issue, translate(remoteTexts, language)) ??
    embeddedIssueText(issue, language) ??
    projectIssueText(issue, language) ??
    text("unknownIssue", { code: issue.code })
  );
}

function embeddedIssueText({ code, values }: Issue, language: Language): string | undefined {
  const key = code.replace(/^embedded\./, "");
  return key !== code && Object.hasOwn(embeddedTexts.nl, key)
    ? translate(embeddedTexts, language)(key as keyof typeof embeddedTexts.nl, values)
    : undefined;
}
