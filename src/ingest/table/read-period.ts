import { type IsoDate, parseIsoDate } from "#domain/iso-date.ts";

/** The first day of a period, and whether the period is marked provisional with a star. */
export type Period = { readonly date: IsoDate; readonly provisional: boolean };

const months: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  january: 1,
  februari: 2,
  feb: 2,
  february: 2,
  maart: 3,
  mrt: 3,
  mar: 3,
  march: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  jun: 6,
  june: 6,
  juli: 7,
  jul: 7,
  july: 7,
  augustus: 8,
  aug: 8,
  august: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  oct: 10,
  october: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/**
 * The day that a cell or a header is about; a year, quarter, half year or month stands for its
 * first day, because that is the reference day of population figures. Days before months, as in
 * Dutch. `undefined` when it is no period between 1900 and 2100.
 */
export function readPeriod(cell: string): Period | undefined {
  const text = cell.trim().toLowerCase();
  const provisional = /\*+$/.test(text);
  const found = parts(text.replace(/\s*\*+$/, ""));
  if (!found) return undefined;
  const [year, month = 1, day = 1] = found;
  if (year < 1900 || year > 2100) return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  const date = parseIsoDate(`${year}-${two(month)}-${two(day)}`);
  return date && { date, provisional };
}

type Parts = readonly [year: number, month?: number, day?: number];

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
  [/^(\d{4})-?q([1-4])$/, ([year, quarter]) => [Number(year), 3 * Number(quarter) - 2]],
  [/^(\d{4}) ([1-4])e kwartaal$/, ([year, quarter]) => [Number(year), 3 * Number(quarter) - 2]],
  [/^([1-4])e kwartaal (\d{4})$/, ([quarter, year]) => [Number(year), 3 * Number(quarter) - 2]],
  [/^([12])e halfjaar (\d{4})$/, ([half, year]) => [Number(year), 6 * Number(half) - 5]],
  [/^(\d{4})[-/](\d{1,2})$/, ([year, month]) => [Number(year), Number(month)]],
  [
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[t ][\d:.]+z?)?$/,
    ([year, month, day]) => [Number(year), Number(month), Number(day)],
  ],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: [\d:.]+)?$/,
    ([day, month, year]) => [Number(year), Number(month), Number(day)],
  ],
  [/^(\d{4})(\d\d)(\d\d)$/, ([year, month, day]) => [Number(year), Number(month), Number(day)]],
  [/^(?:(\d{1,2}) )?([a-z]+)\.? (\d{4})$/, ([day, month, year]) => named(year, month, day || "1")],
  [/^(\d{4}) ([a-z]+)$/, ([year, month]) => named(year, month, "1")],
];

function named(year = "", word = "", day = "1"): Parts | undefined {
  const month = Object.hasOwn(months, word) ? months[word] : undefined;
  return month === undefined ? undefined : [Number(year), month, Number(day)];
}

const within = [
  /(?<!\d)(?:19|20)\d\d(?:jj00|kw0[1-4]|mm\d\d|hj0[12])(?!\d)/i,
  /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d(?!\d)/,
  /(?<!\d)(?:19|20)\d\d-\d\d(?:-\d\d)?(?!\d)/,
  /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/,
  /(?<!\d)(?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) (?:19|20)\d\d(?!\d)/i,
  /(?<!\d)[1-4]e kwartaal (?:19|20)\d\d|(?<!\d)[12]e halfjaar (?:19|20)\d\d/i,
  /(?<!\d)(?:19|20)\d\d\*{0,2}(?!\d)/,
];

/** The first period inside a longer text, and the text without it; for headers, titles and file names. */
export function periodWithin(
  text: string,
): { readonly period: Period; readonly rest: string } | undefined {
  for (const shape of within) {
    const match = shape.exec(text);
    const period = match && readPeriod(match[0]);
    if (!period) continue;
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    return { period, rest: rest.replace(/\(\s*\)/g, "").replace(/^[\s_/|:-]+|[\s_/|:-]+$/g, "") };
  }
  return undefined;
}
