import { type PartOfYear, readPartOfYear } from "./part-of-year.ts";
import { type Period, periodWithin, readPeriod, withPartOfYear } from "./read-period.ts";

/** A sheet of a workbook that has several. */
export type SheetOf = { readonly workbook: string; readonly name: string };

type SheetPeriod = { readonly period?: Period; readonly part?: PartOfYear };

/** The period that the name of a sheet is, such as `2019` or `1 juli`; none when it says more. */
export function sheetPeriod({ name }: SheetOf): SheetPeriod | undefined {
  const period = readPeriod(name);
  if (period) return { period };
  const part = readPartOfYear(name);
  return part && { part };
}

/**
 * The day of a table that names none in its columns: by its title, its sheet and the name of its
 * file. A sheet that is a year goes before a title about another one, because a title is often the
 * same on every sheet.
 */
export function tableDay(
  title: string,
  sheet: SheetOf | undefined,
  file: string,
): { readonly titled?: Period | undefined; readonly named?: Period | undefined } {
  const titled = periodWithin(title)?.period;
  const own = sheet && sheetPeriod(sheet);
  const outside = sheet
    ? (periodWithin(sheet.name)?.period ?? fileDay(sheet.workbook))
    : fileDay(file);
  if (own?.period) return sameYear(titled, own.period) ? { titled } : { named: own.period };
  if (own?.part) {
    const year = titled ?? outside;
    return year?.wholeYear ? { named: withPartOfYear(year, own.part) } : { titled, named: outside };
  }
  return { titled, named: outside };
}

const sameYear = (one: Period | undefined, other: Period) =>
  one?.date.slice(0, 4) === other.date.slice(0, 4);

/** Also a day without signs between letters, as in `TK20251029`. */
function fileDay(file: string): Period | undefined {
  const compact = /((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))/.exec(file)?.[1];
  return periodWithin(file)?.period ?? (compact === undefined ? undefined : readPeriod(compact));
}
