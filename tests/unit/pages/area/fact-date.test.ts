import { expect, it } from "vitest";
import { factDate } from "#pages/area/fact-date.ts";

it.each([
  { date: "2023-12-01", nl: "1 december 2023", en: "1 December 2023" },
  { date: "2023-12", nl: "december 2023", en: "December 2023" },
  { date: "2020", nl: "2020", en: "2020" },
  { date: "eind 2021", nl: "eind 2021", en: "eind 2021" },
])("writes $date as far as it is known", ({ date, nl, en }) => {
  expect(factDate(date, "nl")).toBe(nl);
  expect(factDate(date, "en")).toBe(en);
});
