import type { Indicator } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import type { Language } from "#lib/language.ts";
import { never } from "#lib/never.ts";
import { translate } from "./texts.ts";
import { valueTexts } from "./value-texts.ts";

/** How an indicator's figures are written. */
export type NumberShape = Pick<Indicator, "decimals" | "unit" | "signed">;

export type Format = {
  /** `1.234,5` in Dutch, `1,234.5` in English. */
  readonly number: (amount: number, decimals?: number) => string;
  /** The only way to print a `Value`: the figure without unit, or the word for why there is none. */
  readonly value: (value: Value, shape: NumberShape) => string;
  /** As `value`, with its unit in words. */
  readonly valueWithUnit: (value: Value, shape: NumberShape) => string;
  /** `1 juli 2025`. */
  readonly date: (date: IsoDate) => string;
  /** `1 jul 2025`. */
  readonly shortDate: (date: IsoDate) => string;
  readonly unit: (unit: Indicator["unit"]) => string;
  /** The name of an indicator: its own from a file, else ours. */
  readonly indicator: (indicator: Indicator) => string;
};

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

export function createFormat(language: Language): Format {
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
  const value = (given: Value, shape: NumberShape): string => {
    switch (given.kind) {
      case "known":
        return signed(given.amount, shape);
      case "range":
        return text("range", outward(given, shape));
      case "suppressed":
        return text("suppressedBelow", { below: number(given.below) });
      case "missing":
        return text(`missing.${given.reason}`);
      case "notApplicable":
        return text("notApplicable");
      default:
        return never(given);
    }
  };
  const unit = (name: Indicator["unit"]) => text(`unit.${name}`);
  return {
    number,
    value,
    valueWithUnit: (given, shape) => {
      const words = value(given, shape);
      return given.kind === "known" || given.kind === "range"
        ? `${words} ${unit(shape.unit)}`
        : words;
    },
    date: (date) => long.format(new Date(`${date}T00:00:00Z`)),
    shortDate: (date) => short.format(new Date(`${date}T00:00:00Z`)).replace(".", ""),
    unit,
    indicator: (indicator) => {
      const key = `indicator.${indicator.id}`;
      return (
        indicator.label ??
        (Object.hasOwn(valueTexts.nl, key) ? text(key as "indicator.people") : indicator.id)
      );
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
