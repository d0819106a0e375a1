import type { Issue } from "#domain/issue.ts";

/** By these the figures are not simply the cells of the table. */
const madeOtherwise: ReadonlySet<string> = new Set(
  [
    "partsSummed",
    "groupsTaken",
    "totalsTaken",
    "scaled",
    "carried",
    "national",
    "dateFromName",
    "columnsLeft",
  ].map((code) => `ingest.${code}`),
);

/** Remarks that somebody should know before a yes: what is wrong, and how figures were made otherwise. */
export const worthKnowing = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({ severity, code }) => severity !== "info" || madeOtherwise.has(code));
