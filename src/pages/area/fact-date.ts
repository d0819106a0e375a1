import { parseIsoDate } from "#domain/iso-date.ts";
import { createFormat } from "#i18n/format.ts";
import type { Language } from "#lib/language.ts";

/** The date of a fact as far as it is known: a day, a month (`2023-12`) or a year, in words; else as it is. */
export function factDate(date: string, language: Language): string {
  const day = parseIsoDate(date);
  if (day) return createFormat(language).date(day);
  const first = parseIsoDate(`${date}-01`);
  // A month is the date of its first day without the day.
  return first ? createFormat(language).date(first).replace(/^1 /, "") : date;
}
