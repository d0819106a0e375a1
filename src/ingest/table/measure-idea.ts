import type { Source } from "#domain/dataset/source.ts";
import type { Indicator, Unit } from "#domain/indicator/indicator.ts";
import { denominatorOf, formOf, type HeaderWords, unitOf } from "./measure-unit.ts";
import { type PartOfYear, partWithin } from "./part-of-year.ts";
import { type Period, periodWithin } from "./read-period.ts";

/** What a column with figures is about. */
export type MeasureIdea = {
  /** A series that the atlas knows; `undefined` makes it an indicator of its own. */
  readonly known: KnownSeries | undefined;
  readonly label: string;
  readonly unit: Unit;
  readonly form: Indicator["form"];
  /** The day in its header, for tables with a column per day. */
  readonly period: Period | undefined;
  /** The part of a year in its header, for tables with a column per quarter and a row per year. */
  readonly part: PartOfYear | undefined;
  /** Counts no people, as its user said or as is plain. */
  readonly things?: true;
  /** What a share or a rate is of, as its header says; `undefined` where it does not. */
  readonly denominator?: string;
  /** What a figure is multiplied by: 1,000 under a header with `x 1 000`. */
  readonly factor: number;
};

export const knownSeries = [
  "people",
  "publishedRate",
  "inhabitants",
  "households",
  "waitingTime",
  "holidayHomes",
] as const;
export type KnownSeries = (typeof knownSeries)[number];

type Known = Pick<MeasureIdea, "unit" | "form"> & {
  readonly kind: Source["kind"];
  readonly words: RegExp;
  readonly not?: RegExp;
};

/** Part of the whole is another figure: women, age groups, percentages. */
const shares = /%|percent|aandeel|mannen|vrouwen|jaar of|\bjaar\b|gemiddeld|groei|dichtheid|saldo/;

/** In this order, because "inwoners van vakantieparken" are registrations. */
const known: Readonly<Record<KnownSeries, Known>> = {
  publishedRate: {
    kind: "counts",
    unit: "perThousand",
    form: "intensity",
    words: /(vakantie|recreatie)park|registrati|ingeschreven|inschrijving/,
    not: /^(?!.*(per 1[ .]?000|promille|‰))|per 1[ .]?000 (?!(inwoners?|inhabitants?)\b)/,
  },
  people: {
    kind: "counts",
    unit: "people",
    form: "amount",
    words:
      /(personen|bewoners|inwoners|ingeschrevenen|mensen|people) .*(vakantie|recreatie|holiday ?)park|(vakantie|recreatie)park(en)?.*(bewoners|personen|ingeschreven|inschrijving|registrati)|^(aantal )?(inschrijvingen|ingeschrevenen|ingeschreven personen|registraties|geregistreerden|geregistreerde personen|parkbewoners|registrations|registered people)\b/,
    not: /%|percent|aandeel|per 1[ .]?000|groei|ontwikkeling/,
  },
  inhabitants: {
    kind: "population",
    unit: "people",
    form: "amount",
    words:
      /^(aantal )?(totale? )?(bevolking|inwoners|inwonertal|population|inhabitants)( totaal)?$/,
    not: shares,
  },
  households: {
    kind: "population",
    unit: "households",
    form: "amount",
    words: /^(totaal )?(aantal )?(particuliere )?(huishoudens|households)( totaal)?$/,
    not: shares,
  },
  waitingTime: {
    kind: "facts",
    unit: "months",
    form: "intensity",
    words: /wachttijd|waiting ?time/,
    not: /dagen|jaren|weken/,
  },
  holidayHomes: {
    kind: "facts",
    unit: "homes",
    form: "amount",
    words: /^(aantal )?(recreatiewoning|vakantiewoning|recreatieverblij|holiday home)/,
    not: shares,
  },
};

/** Headers that say only that there are figures; what they are about stands in the title or the file name. */
const sayNothing =
  /^(aantal|aantallen|waarde|value|values|cijfer|count|totaal|total|n|personen|aantal personen|people)?$/;

/** Whether a header says only that there are figures. */
export const saysNothing = (header: string) => sayNothing.test(plain(header));

/** Signs of a header or a title that are searched: a longer text is neither, and takes long. */
const longest = 1000;

/** What a column is about, judged by its header, else by the title above the table or the file name. */
export function measureIdea(header: string, context: string): MeasureIdea {
  const { rest, period, part } = withoutPeriod(withoutNumber(header));
  const written = rest.replace(/(?<=[^_])_(?=[^_])/g, " ").trim();
  const { text: full, factor } = withoutFactor(spaced(written));
  const { label, unit } = labelAndUnit(full);
  const words = plain(label);
  const shape: HeaderWords = { label: words, bracket: unit };
  const about = saysNothing(label) ? plain(context) : words;
  const name = findKnown(`${about} ${unit}`.trim(), about);
  const found = unitOf(shape);
  const form = formOf(found, shape);
  const of = found === "number" && form === "intensity" ? "unnamed" : found;
  const denominator = denominatorOf(shape);
  return {
    known: name,
    label: withUnit(label || context, !name && addsToUnit(of, unit) ? unit : ""),
    unit: name ? known[name].unit : of,
    form: name ? known[name].form : form,
    period,
    part,
    factor,
    ...(!name && denominator !== undefined && { denominator }),
    ...(votes.test(about) && { things: true }),
  };
}

/** The outcome of an election is public by law, per polling station. */
const votes = /\b(stemmen|votes)\b/;

/** A header of a data file without the number that its column has there: `TotaleBevolking_1`. */
const withoutNumber = (header: string) =>
  /(?:^|[_ ])(?:19|20)\d\d_(?:0[1-9]|1[0-2])$/.test(header)
    ? header
    : header.replace(/_\d{1,3}$/, "");

type Dated = Pick<MeasureIdea, "period" | "part"> & { readonly rest: string };

/** A header without the period or the part of a year that it names. */
function withoutPeriod(header: string): Dated {
  const dated = periodWithin(header);
  if (dated) return { ...dated, part: undefined };
  const found = partWithin(header);
  if (!found || found === "unclear") return { period: undefined, part: undefined, rest: header };
  return { period: undefined, ...found };
}

/** Whether the text in brackets says more than the word that the atlas has for the unit. */
const addsToUnit = (unit: Unit, bracket: string) =>
  ["number", "unnamed", "perThousandOther", "perTenThousandOther"].includes(unit) ||
  (unit === "percent" && denominatorOf({ label: "", bracket }) !== undefined);

const withUnit = (label: string, unit: string) =>
  unit === "" || /^(aantal|number|count)$/.test(unit) ? label : `${label} (${unit})`;

const multiplier = /(?:^|(?<=[\s(,/]))(?:x|×|maal)\s*(1[ .\u00a0]?000(?:[ .\u00a0]?000)?)(?!\d)/i;

/** A header without its `x 1 000`, and the number that stands in it. */
function withoutFactor(header: string): { readonly text: string; readonly factor: number } {
  const found = multiplier.exec(header);
  if (!found?.[1]) return { text: header, factor: 1 };
  const text = header
    .replace(multiplier, "")
    .replace(/\(\s+/, "(")
    .replace(/\(\s*\)|(?<![\s,/])[\s,/]+$/g, "")
    .trim();
  return { text, factor: Number(found[1].replace(/\D/g, "")) };
}

/** `TotaleBevolking` as Statistics Netherlands writes it in data files is "Totale bevolking". */
function spaced(header: string): string {
  if (/[\s/(]/.test(header) || !/^(k )?[A-Z0-9]\w*\p{Ll}\p{Lu}/u.test(header)) return header;
  return header
    .replace(/(?<=\p{Ll})(?=[\p{Lu}\d])|(?<=\d)(?=\p{Lu})/gu, " ")
    .replace(/(?<= )\p{Lu}(?=\p{Ll}|$)/gu, (letter) => letter.toLowerCase());
}

/** The kind of source that a series comes from. */
export function sourceKind(series: KnownSeries | undefined): Source["kind"] {
  return series ? known[series].kind : "indicator";
}

function findKnown(withUnit: string, words: string): KnownSeries | undefined {
  return (
    ["publishedRate", "people", "inhabitants", "households", "waitingTime", "holidayHomes"] as const
  ).find((name) => {
    const { words: shape, not } = known[name];
    return shape.test(words) && !(not?.test(withUnit) ?? false);
  });
}

/** `Bevolking/Leeftijd/Jonger dan 5 jaar (%)` is "Jonger dan 5 jaar" in "%". */
function labelAndUnit(header: string): { label: string; unit: string } {
  const bracket = /^(.*\S)\s*\(([^()]{1,40})\)$/s.exec(header);
  const path = bracket?.[1] ?? header;
  const last = /\S\/\S/.test(path) ? path.slice(path.lastIndexOf("/") + 1) : path;
  return { label: last.trim(), unit: (bracket?.[2] ?? "").toLowerCase() };
}

/** `TotaleBevolking` → "totale bevolking". */
function plain(text: string): string {
  return text
    .slice(0, longest)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰.]+/gu, " ")
    .trim();
}
