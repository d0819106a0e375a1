import { type IsoDate, parseIsoDate } from "#domain/iso-date.ts";
import { anyPart, type PartOfYear, partWithin, readPartOfYear } from "./part-of-year.ts";

/** The first day of a period, and whether the period is marked provisional with a star. */
export type Period = {
  readonly date: IsoDate;
  readonly provisional: boolean;
  /** Only a year was named; a header or a column beside it may still say which part of it. */
  readonly wholeYear?: true;
};

/**
 * The day that a cell or a header is about; a year, quarter, half year or month stands for its
 * first day, because that is the reference day of population figures. Days before months, as in
 * Dutch. `undefined` when it is no period between 1900 and 2100.
 */
export function readPeriod(cell: string): Period | undefined {
  const text = cell.trim().toLowerCase();
  const found = parts(text.replace(/(?<!\s)\s*(?<!\*)\*+(?=$| )/, ""));
  return found && periodOf(found, /\*(?=$| )/.test(text));
}

/** A period of which only the year is known, made the part of it that is named elsewhere. */
export function withPartOfYear(
  period: Period | undefined,
  part: PartOfYear | undefined,
): Period | undefined {
  if (!part || !period) return period;
  if (!period.wholeYear) return undefined;
  return periodOf([Number(period.date.slice(0, 4)), part.month, part.day], period.provisional);
}

type Parts = readonly [year: number, month?: number, day?: number];

function periodOf([year, month, day = 1]: Parts, provisional: boolean): Period | undefined {
  if (year < 1900 || year > 2100) return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  const date = parseIsoDate(`${year}-${two(month ?? 1)}-${two(day)}`);
  if (!date) return undefined;
  return month === undefined ? { date, provisional, wholeYear: true } : { date, provisional };
}

function parts(text: string): Parts | undefined {
  for (const [shape, read] of shapes) {
    const match = shape.exec(text);
    if (match) return read(match.slice(1).map((part) => part ?? ""));
  }
  return undefined;
}

const shapes: readonly (readonly [RegExp, (found: readonly string[]) => Parts | undefined])[] = [
  [/^(\d{4})(?:jj00)?$/, ([year]) => [Number(year)]],
  [/^(\d{4})mm(\d\d)$/, ([year, month]) => [Number(year), Number(month)]],
  [/^(\d{4})kw0?([1-4])$/, ([year, quarter]) => [Number(year), 3 * Number(quarter) - 2]],
  [/^(\d{4})hj0?([12])$/, ([year, half]) => [Number(year), 6 * Number(half) - 5]],
  // One digit could be a quarter or a half year as well.
  [/^(\d{4})[-/](\d\d)$/, ([year, month]) => [Number(year), Number(month)]],
  [
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ][\d:.]+z?)?$/,
    ([year, month, day]) => [Number(year), Number(month), Number(day)],
  ],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: [\d:.]+)?$/,
    ([day, month, year]) => [Number(year), Number(month), Number(day)],
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, ([year, month, day]) => [Number(year), Number(month), Number(day)]],
  [/^(\p{L}+)\.?(?:-| ?')(\d\d)$/u, ([part, year]) => partOf(part, 2000 + Number(year))],
  [/^(.*\S)[ -]{1,2}(\d{4})$/, ([part, year]) => partOf(part, Number(year))],
  [/^(\d{4})[ -]{0,2}([^\s-].*)$/, ([year, part]) => partOf(part, Number(year))],
];

function partOf(text = "", year = 0): Parts | undefined {
  const part = readPartOfYear(text.replace(/,$/, ""));
  return part && [year, part.month, part.day];
}

const year = String.raw`(?:19|20)\d\d(?!\d)`;
const exact = [
  /(?<!\d)(?:19|20)\d\d(?:jj00|kw0[1-4]|mm\d\d|hj0[12])(?!\d)/i,
  /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)/,
  /(?<!\d)(?:19|20)\d\d(?:-\d\d(?:-\d\d)?|_(?:0[1-9]|1[0-2]))(?![\d-])/,
  /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/,
  new RegExp(`(?<![\\p{L}\\d])${anyPart},?[ -]{1,2}${year}`, "iu"),
  new RegExp(`(?<!\\d)${year}\\*{0,2}[ -]{1,2}${anyPart}(?![\\p{L}\\d])`, "iu"),
  new RegExp(`(?<!\\d)${year}[ -]?[qkh][1-4](?![\\p{L}\\d])`, "iu"),
  /(?<![\p{L}\d])(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|sept|okt|nov|dec)(?:-| ?')\d\d(?!\d)/iu,
];
const bareYear = new RegExp(`(?<!\\d)${year}\\*{0,2}`);
const yearRange = new RegExp(
  `(?<!\\d)${year}(?:(?: ?[-–/] ?|_| t/m | tot (?:en met )?| t\\.?o\\.?v\\.? | naar )${year}|[-–/]\\d\\d?(?!\\d))`,
  "i",
);

type Found = { readonly period: Period; readonly rest: string };

/**
 * The first period inside a longer text, and the text without it; for headers, titles and file
 * names. A year and a part of it may stand in different levels of a header, such as
 * `2017 / 1 juli`. `undefined` when no period is clear, as in `2017-2021`, which names two.
 */
export function periodWithin(text: string): Found | undefined {
  for (const shape of exact) {
    const match = shape.exec(text);
    const period = match && readPeriod(match[0].replaceAll("_", "-"));
    if (period) return { period, rest: tidy(without(text, match)) };
  }
  return yearWithin(text);
}

/** A year, with the part of it that stands elsewhere in the text. */
function yearWithin(text: string): Found | undefined {
  const match = bareYear.exec(text);
  if (!match || yearRange.test(text)) return undefined;
  const period = readPeriod(match[0]);
  const rest = tidy(without(text, match));
  const found = partWithin(rest);
  if (found === "unclear") return undefined;
  const dated = withPartOfYear(period, found?.part);
  return dated && { period: dated, rest: found ? tidy(found.rest) : rest };
}

function without(text: string, { index, 0: { length } }: RegExpExecArray): string {
  return text.slice(0, index) + text.slice(index + length);
}

/** A word that led to the period: nothing comes after it now. */
const before = /(^|[\s(])(?:peildatum +)?(?:per|op|d\.d\.)\s*(?=\)|$)/gi;

/** A text without what stood around the period that was taken out of it. */
function tidy(text: string): string {
  return text
    .split(" / ")
    .map((level) =>
      level
        .replace(before, "$1")
        .replace(/\(\s*\)/g, "")
        .replace(/ {2,}/g, " "),
    )
    .map((level) => level.replace(/^[\s_/|:-]+|(?<![\s_/|:-])[\s_/|:-]+$/g, ""))
    .filter(Boolean)
    .join(" / ");
}
