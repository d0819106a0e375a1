import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { missing } from "#domain/value/value.ts";
import { areaSentences, countWords, durationWords, questionWords } from "#i18n/area-words.ts";
import { embeddedDataset, known, smallDataset } from "#tests/builders/dataset.ts";
import { type AreaView, areaView } from "#views/area-view.ts";
import { defaultQuery } from "#views/query.ts";

const dates = { date: "2025-01-01" as IsoDate, compareDate: "2024-01-01" as IsoDate };

function view(code: string, dataset = smallDataset()): AreaView {
  const found = areaView(dataset, { ...defaultQuery, ...dates }, code as AreaCode);
  if (!found) throw new Error(`${code} has no page`);
  return found;
}

describe("areaSentences", () => {
  it("tells the figure, what it is held against, and what is not counted", () => {
    expect(areaSentences(view("GM0002"), "nl")).toEqual([
      "Voorbeeld: in Noordoost staat ongeveer 1 op de 130 inwoners op een vakantiepark ingeschreven.",
      "Dat is ongeveer een vijfde minder dan gemiddeld in Drenthe, en ongeveer een kwart minder dan op 1 januari 2024.",
      "Wie er woont zonder inschrijving, telt hier niet mee.",
    ]);
  });

  it("does the same in English", () => {
    expect(areaSentences(view("GM0002"), "en").slice(0, 2)).toEqual([
      "Example: in Noordoost, about 1 in 130 inhabitants is registered at a holiday park.",
      "That is about a fifth less than the average in Drenthe, and about a quarter less than on 1 January 2024.",
    ]);
  });

  it("compares nothing when the number is suppressed or not published", () => {
    expect(areaSentences(view("GM0003"), "nl")).toHaveLength(2);
    const empty = { ...smallDataset(), series: new Map() };
    expect(areaSentences(view("GM0001", empty), "nl")[0]).toBe(
      "Voor Noordwest is geen cijfer gepubliceerd over 1 januari 2025 of kort daarvoor.",
    );
  });
});

describe("durationWords", () => {
  it.each([
    { months: 79, nl: "6 jaar en 7 maanden", en: "6 years and 7 months" },
    { months: 61, nl: "5 jaar en 1 maand", en: "5 years and 1 month" },
    { months: 96, nl: "8 jaar", en: "8 years" },
    { months: 7, nl: "7 maanden", en: "7 months" },
  ])("writes $months months as $nl", ({ months, nl, en }) => {
    expect(durationWords(known(months), "nl")).toBe(nl);
    expect(durationWords(known(months), "en")).toBe(en);
  });

  it("says what any other value is", () => {
    expect(durationWords(missing("notPublished"), "nl")).toBe("niet gepubliceerd");
  });
});

describe("questionWords", () => {
  it("fills every question, in both languages", () => {
    const dataset = embeddedDataset();
    const drenthe = [...dataset.areas.values()].filter(({ parent }) => parent === "PV22");
    for (const code of [...drenthe.map((area) => area.code), "GM0363", "GM0744", "GM0175"]) {
      const page = view(code, dataset);
      for (const question of page.questions) {
        expect(questionWords(question, page, "nl")).toMatch(/^[A-Z][^{}|]*\?$/);
        expect(questionWords(question, page, "en")).toMatch(/^[A-Z0-9][^{}|]*\?$/);
      }
    }
  });

  it("has the numbers in it", () => {
    const page = view("GM0002");
    const [first] = page.questions;
    expect(first && questionWords(first, page, "nl")).toBe(
      "Waar zijn de ongeveer 50 mensen gebleven die sinds 1 januari 2024 niet meer op een park staan ingeschreven?",
    );
  });
});

it("writes small numbers in letters", () => {
  expect(countWords(10, "nl")).toBe("tien");
  expect(countWords(2, "en")).toBe("two");
  expect(countWords(11, "nl")).toBe("11");
});
