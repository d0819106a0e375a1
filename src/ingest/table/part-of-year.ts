/** The first day of a part of a year that does not say which year: "1 juli", "2e kwartaal". */
export type PartOfYear = { readonly month: number; readonly day: number };

const months: readonly (readonly [dutch: string, ...others: string[]])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "febr"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const monthOf = new Map(
  months.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

const day = String.raw`(?:\d{1,2} )`;
const nth = "(?:[1-4](?:e|ste|de)?|eerste|tweede|derde|vierde)";
const clearMonth = `${day}?(?:${months.map(([dutch]) => dutch).join("|")})`;
const anyMonth = `${day}?(?:${[...monthOf.keys()].toSorted((a, b) => b.length - a.length).join("|")})\\.?`;
const quarter = `${nth}[ -]?(?:kwartaal|quarter)|(?:kwartaal|quarter) [1-4]`;
const half = `${nth}[ -]?(?:half ?jaar|half year)|(?:half ?jaar|half year) [12]`;

/** Expressions that mean a part of the year wherever they stand in a text. */
const clearPart = `(?:${clearMonth}|${quarter}|${half})`;

/** Those, and short ones that mean it only beside a year or alone in a cell: "mrt", "Q3", "1e kw.". */
export const anyPart = `(?:${anyMonth}|${quarter}|${half}|${nth} ?kw\\.?|[qk][1-4]|h[12])`;

const whole = new RegExp(`^(?:(?:stand )?(?:per|op) )?(${anyPart})$`, "i");
const within = new RegExp(`(?<![\\p{L}\\d])(?:(?:per|op) )?(${clearPart})(?![\\p{L}\\d])`, "giu");
const unclear =
  /kwartaal|half ?jaar|tertaal|trimester|semester|quarter|half year|(?<![\p{L}\d])[ivx]+$|^\d$/iu;

/** The part of the year that a whole text names. */
export function readPartOfYear(text: string): PartOfYear | undefined {
  const found = whole.exec(text.trim().toLowerCase())?.[1];
  return found === undefined ? undefined : (monthPart(found) ?? divisionPart(found));
}

/**
 * The one part of the year inside a text, and the text without it. `unclear` when it names several,
 * or a part that cannot be read; `undefined` when it names none.
 */
export function partWithin(
  text: string,
): { readonly part: PartOfYear; readonly rest: string } | "unclear" | undefined {
  const levels = text.split(" / ");
  const own = levels.filter((level) => readPartOfYear(level));
  const others = levels.filter((level) => !own.includes(level)).join(" / ");
  const inside = [...others.matchAll(within)];
  const [first, second] = [...own, ...inside.map((match) => match[1] ?? "")];
  if (second !== undefined) return "unclear";
  if (first === undefined) return unclear.test(others) ? "unclear" : undefined;
  const part = readPartOfYear(first);
  return part && { part, rest: inside[0] ? others.replace(inside[0][0], "").trim() : others };
}

function monthPart(text: string): PartOfYear | undefined {
  const [, date = "1", word = ""] = /^(\d{1,2})? ?([a-z]+)\.?$/.exec(text) ?? [];
  const month = monthOf.get(word);
  return month === undefined ? undefined : { month, day: Number(date) };
}

/** A quarter or a half year. */
function divisionPart(text: string): PartOfYear | undefined {
  const written = /[1-4]/.exec(text)?.[0];
  const nthOf =
    written === undefined
      ? ["eerste", "tweede", "derde", "vierde"].findIndex((word) => text.startsWith(word)) + 1
      : Number(written);
  const months = /half|^h/.test(text) ? 6 : 3;
  const month = months * (nthOf - 1) + 1;
  return month > 12 ? undefined : { month, day: 1 };
}
