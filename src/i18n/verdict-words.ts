import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { Language } from "#lib/language.ts";
import { createFormat } from "./format.ts";
import { translate } from "./texts.ts";
import { verdictTexts } from "./verdict-texts.ts";

/** Municipalities that are named; the remarks name them all. */
const named = 3;

/** How many municipalities a table knows, what waits for an answer, and how it was read. */
export function verdictSentence(verdict: FileVerdict, language: Language): string {
  const text = translate(verdictTexts, language);
  const { number } = createFormat(language);
  const { file, areas, rows, statuses, encoding } = verdict;
  const count = (amount: number) => (amount === 1 ? 1 : number(amount));
  const counted = {
    proposed: areas.proposed,
    unmatched: areas.unmatched,
    lapsed: areas.lapsed,
    duplicates: areas.duplicates,
    suppressed: statuses.suppressed,
    missing: statuses.missing,
    unread: statuses.unread,
  };
  const parts = (Object.keys(counted) as (keyof typeof counted)[]).flatMap((key) =>
    counted[key] > 0 ? [text(key, { count: count(counted[key]) })] : [],
  );
  const { carried, divisions, methods } = areas;
  const how = methods.map((each) => text(`method.${each.method}`, { count: count(each.areas) }));
  const replaced = [
    ...(how.length > 0 ? [how.join(", ")] : []),
    ...carried
      .slice(0, named)
      .map(({ name, from }) => text("replaces", { name, count: from.length })),
    ...(carried.length > named ? [text("replacesMore", { count: carried.length - named })] : []),
    ...(divisions.length > 0 ? [text("division", { years: divisions.join(", ") })] : []),
  ];
  const start = text("summary", {
    file,
    rows: count(rows),
    matched: number(areas.matched),
    expected: number(areas.expected),
  });
  return `${[start, ...replaced, ...parts].join("; ")}${encoding ? ` (${encoding})` : ""}.`;
}
