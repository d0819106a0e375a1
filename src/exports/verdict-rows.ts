import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import { issueText } from "#i18n/issue-text.ts";
import { remarkFileTexts } from "#i18n/remark-file-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import type { Cell } from "./csv-text.ts";

/** What a report for a supplier is made of. */
export type VerdictInput = {
  readonly issues: readonly Issue[];
  /** Names of sources that remarks refer to by their key; a file is called by its own name. */
  readonly titles: ReadonlyMap<string, string>;
  readonly language: Language;
  /** On the tables that the remarks are about, as far as they were read. */
  readonly verdicts: readonly FileVerdict[];
  /** By which rules loaded counts were protected; `undefined` when none were loaded. */
  readonly protection: string | undefined;
};

/**
 * Remarks as a table, in the order given: where each is, what stands there, and what to do; and a last
 * row with the rules by which loaded counts were protected.
 */
export function verdictRows({
  issues,
  titles,
  language,
  protection,
}: Omit<VerdictInput, "verdicts">): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
} {
  const text = translate(remarkFileTexts, language);
  const columns = ["file", "severity", "row", "column", "value", "remark", "code"] as const;
  return {
    head: columns.map((column) => text(column)),
    rows: [
      ...issues.map((issue) => [
        titles.get(issue.where.file) ?? issue.where.file,
        text(issue.severity),
        issue.where.row,
        issue.where.column,
        issue.values?.["found"],
        issueText(issue, language),
        issue.code,
      ]),
      ...(protection ? [protectionRow(protection, text("info"))] : []),
    ],
  };
}

const protectionRow = (protection: string, severity: string): readonly Cell[] => [
  undefined,
  severity,
  undefined,
  undefined,
  undefined,
  protection,
  "protection.rules",
];
