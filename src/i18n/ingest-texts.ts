import { parseIsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import type { Language } from "#lib/language.ts";
import { createFormat } from "./format.ts";
import { areaRemarks } from "./ingest/area-remarks.ts";
import { fileRemarks } from "./ingest/file-remarks.ts";
import { protectionRemarks } from "./ingest/protection-remarks.ts";
import { shapeRemarks } from "./ingest/shape-remarks.ts";
import { tableRemarks } from "./ingest/table-remarks.ts";
import { defineTexts, translate } from "./texts.ts";

/** Words about loading files: what is being done, and every remark that can be made. */
export const ingestTexts = defineTexts(
  {
    ...fileRemarks.nl,
    ...shapeRemarks.nl,
    ...areaRemarks.nl,
    ...protectionRemarks.nl,
    ...tableRemarks.nl,
  },
  {
    ...fileRemarks.en,
    ...shapeRemarks.en,
    ...areaRemarks.en,
    ...protectionRemarks.en,
    ...tableRemarks.en,
  },
);

type Key = keyof (typeof ingestTexts)["nl"];

/** Values that say where in the file something stands. */
const places: ReadonlySet<string> = new Set(["row", "comma", "point"]);

/** The sentence of a remark about a file; `undefined` when the remark is about something else. */
export function ingestIssueText(issue: Issue, language: Language): string | undefined {
  const key = issue.code.replace(/^ingest\./, "");
  if (key === issue.code || !isKey(key)) return undefined;
  const text = translate(ingestTexts, language);
  const { file, row, column } = issue.where;
  const given = { file, row: row ?? "", column: column ?? "", ...issue.values };
  const format = createFormat(language);
  const words = Object.entries(given).map(([name, value]) => {
    const word = `${name}.${value}`;
    if (isKey(word)) return [name, text(word)] as const;
    // A row is called as the spreadsheet calls it, without signs for thousands.
    if (typeof value === "number" && !places.has(name))
      return [name, format.number(value)] as const;
    const day = name === "date" ? parseIsoDate(String(value)) : undefined;
    return [name, day ? format.date(day) : value] as const;
  });
  return text(key, Object.fromEntries(words));
}

/** The words for a step of loading, as `ingest.reading`; `undefined` for other steps. */
export function ingestStepText(step: string, language: Language): string | undefined {
  const key = step.replace(/^ingest\./, "step.");
  return key !== step && isKey(key) ? translate(ingestTexts, language)(key) : undefined;
}

function isKey(text: string): text is Key {
  return Object.hasOwn(ingestTexts.nl, text);
}
