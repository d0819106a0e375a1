import type { ClassMethod } from "#domain/classify/method.ts";
import type { Page, Query } from "#views/query.ts";

/** The Dutch words of a link; what is not here is written as it is. */
export const pageWords: Readonly<Record<Page, string>> = {
  map: "kaart",
  area: "gemeente",
  priority: "prioriteit",
  data: "gegevens",
  method: "verantwoording",
  privacy: "privacy",
};

export const levelWords: Readonly<Record<Query["level"], string>> = {
  municipality: "gemeente",
  province: "provincie",
};

export const methodWords: Readonly<Record<ClassMethod, string>> = {
  round: "rond",
  quantile: "kwantiel",
  natural: "natuurlijk",
  equal: "gelijk",
};

export const indicatorWords: Readonly<Record<string, string>> = {
  people: "personen",
  pressure: "druk",
  smoothed: "afgevlakt",
  change: "verandering",
  parkCount: "parken",
  parkDensity: "parkdichtheid",
  parkShare: "parkaandeel",
  waitingTime: "wachttijd",
  inhabitants: "inwoners",
  households: "huishoudens",
  holidayHomes: "panden",
};

export const normalisationWords: Readonly<Record<Query["recipe"]["normalisation"], string>> = {
  minMax: "minmax",
  rank: "rang",
};

export const meanWords: Readonly<Record<Query["recipe"]["mean"], string>> = {
  arithmetic: "rekenkundig",
  geometric: "meetkundig",
};

/** The key whose word this is. */
export function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string,
): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}
