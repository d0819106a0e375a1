import type { Indicator } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { hasFigure, type Value } from "#domain/value/value.ts";
import type { Language } from "#lib/language.ts";
import { never } from "#lib/never.ts";
import { type Translate, translate } from "./texts.ts";
import { valueTexts } from "./value-texts.ts";

/** How an indicator's figures are written. */
export type NumberShape = Pick<Indicator, "decimals" | "unit" | "signed">;

export type Format = {
  /** `1.234,5` in Dutch, `1,234.5` in English. */
  readonly number: (amount: number, decimals?: number) => string;
  /** Two whole numbers and what lies between, `3–5`; one where they are the same. */
  readonly span: (low: number, high: number) => string;
  /** The only way to print a `Value`: the figure without unit, or the word for why there is none. */
  readonly value: (value: Value, shape: NumberShape) => string;
  /** As `value`, as short as a label on the map must be. */
  readonly briefValue: (value: Value, shape: NumberShape) => string;
  /** As `value`, with its unit in words. */
  readonly valueWithUnit: (value: Value, shape: NumberShape) => string;
  /** `1 juli 2025`. */
  readonly date: (date: IsoDate) => string;
  /** `1 jul 2025`. */
  readonly shortDate: (date: IsoDate) => string;
  readonly unit: (unit: Indicator["unit"]) => string;
  /** The name of an indicator: its own from a file, else ours. */
  readonly indicator: (indicator: Indicator) => string;
  /** As `indicator`, with its unit in words unless the name says it. */
  readonly named: (indicator: Indicator) => string;
};

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

const remembered = new Map<Language, Format>();

/** The way of writing of a language; made once, for that takes milliseconds. */
export function createFormat(language: Language): Format {
  const format = remembered.get(language) ?? formatOf(language);
  remembered.set(language, format);
  return format;
}

function formatOf(language: Language): Format {
  const locale = locales[language];
  const text = translate(valueTexts, language);
  const numbers = new Map<number, Intl.NumberFormat>();
  const long = dateFormat(locale, "long");
  const short = dateFormat(locale, "short");
  const number = (amount: number, decimals = 0) => {
    let format = numbers.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      numbers.set(decimals, format);
    }
    // A rounded −0 would print as "-0".
    const rounded = Math.abs(amount) < 0.5 / 10 ** decimals ? 0 : amount;
    return format.format(rounded).replace("-", "\u2212");
  };
  const { value, briefValue } = valueWords(text, number);
  const unit = (name: Indicator["unit"]) => text(`unit.${name}`);
  const indicator = ({ id, label, formula }: Indicator) => {
    if (label !== undefined)
      return formula === "perInhabitants" ? text("perInhabitants", { label }) : label;
    const key = `indicator.${id}`;
    return Object.hasOwn(valueTexts.nl, key) ? text(key as "indicator.people") : id;
  };
  return {
    number,
    span: (low, high) => (low === high ? number(low) : `${number(low)}–${number(high)}`),
    value,
    briefValue,
    valueWithUnit: (given, shape) => {
      if (given.kind === "known" && given.atLeast && given.amount === 0)
        return text("noneKnownInList");
      const words = value(given, shape);
      if (!hasFigure(given) || shape.unit === "unnamed") return words;
      return shape.unit === "percent" ? `${words}%` : `${words} ${unit(shape.unit)}`;
    },
    date: (date) => long.format(new Date(`${date}T00:00:00Z`)),
    shortDate: (date) => short.format(new Date(`${date}T00:00:00Z`)).replace(".", ""),
    unit,
    indicator,
    named: (given) => {
      const [name, words] = [indicator(given), unit(given.unit)];
      const said = given.unit === "unnamed" || name.toLowerCase().includes(words.toLowerCase());
      return said ? name : `${name}, ${words}`;
    },
  };
}

/** The words for values, from the words and the way of writing numbers of a language. */
function valueWords(
  text: Translate<keyof (typeof valueTexts)["nl"]>,
  number: Format["number"],
): Pick<Format, "value" | "briefValue"> {
  const signed = (amount: number, { decimals, signed: sign }: NumberShape) =>
    (sign && amount >= 0.5 / 10 ** decimals ? "+" : "") + number(amount, decimals);
  /** Rounded away from the middle, so that the words still contain the truth. */
  const outward = ({ low, high }: { low: number; high: number }, { decimals }: NumberShape) => {
    const step = 10 ** decimals;
    return {
      low: number(Math.floor(low * step) / step, decimals),
      high: number(Math.ceil(high * step) / step, decimals),
    };
  };
  /** Of an incomplete list: a 0 in it says nothing about what there is. */
  const least = (amount: number, shape: NumberShape, words: "atLeast" | "atLeastBrief") =>
    amount === 0 ? text("noneKnown") : text(words, { value: signed(amount, shape) });
  const value = (given: Value, shape: NumberShape): string => {
    switch (given.kind) {
      case "known":
        return given.atLeast ? least(given.amount, shape, "atLeast") : signed(given.amount, shape);
      case "range":
        return text("range", outward(given, shape));
      case "suppressed":
        // The threshold is in people: beside another unit it would be read as a rate or a percentage.
        if (given.cause === "secondary") return text("suppressedSecond");
        return shape.unit === "people" && given.high !== undefined
          ? text("suppressedBelow", { below: number(given.high + 1) })
          : text("suppressed");
      case "nil":
        return number(0);
      case "missing":
        return text(
          `missing.${given.reason}`,
          given.reason === "smallBase" ? { least: number(given.least) } : {},
        );
      case "notApplicable":
        return text("notApplicable");
      default:
        return never(given);
    }
  };
  return {
    value,
    briefValue: (given, shape) => {
      if (given.kind === "range") return text("rangeBrief", outward(given, shape));
      return given.kind === "known" && given.atLeast
        ? least(given.amount, shape, "atLeastBrief")
        : value(given, shape);
    },
  };
}

function dateFormat(locale: string, month: "long" | "short"): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month,
    year: "numeric",
    timeZone: "UTC",
  });
}
