import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { taken } from "#tests/builders/taken.ts";
import type { Query } from "#views/query.ts";

const dataset = embeddedDataset();
const code = (text: string) => text as AreaCode;
const day = (text: string) => text as IsoDate;
const cite = (change: Partial<Query>) =>
  taken(dataset, { page: "map", scope: country, ...change }).sentence ?? "";

/** Mistakes that newspapers made with these figures; each must be impossible to make from here. */
describe("errors of the press", () => {
  it("a rate is never turned into people: where no count is published there is none", () => {
    const sentence = cite({ selected: code("GM0744"), date: day("2024-01-01") });
    const people = measure(dataset, {
      indicator: "people",
      area: code("GM0744"),
      date: day("2024-01-01"),
      compareDate: day("2019-04-01"),
    });

    expect(sentence).toContain("66,4 per 1.000 inwoners");
    expect(sentence).not.toMatch(/personen|mensen/);
    expect(people.value).toEqual({ kind: "missing", reason: "notPublished" });
  });

  it("9.170 is never 92.000: a count is cited in digits with its unit, its rounding and its day", () => {
    const sentence = cite({
      selected: code("PV30"),
      level: "province",
      indicator: "people",
      date: day("2025-04-01"),
    });

    expect(sentence).toContain("op 1 april 2025 9.170 personen");
    expect(sentence).toContain("afgerond op tientallen");
    expect(sentence).toContain("Omroep Brabant");
  });

  it("growth over five years is never growth over one: both days stand beside the percentage", () => {
    const growth = { indicator: "change", date: day("2025-01-01"), compareDate: day("2019-01-01") };
    const sentence = cite({ ...growth, scope: code("PV22"), selected: code("GM1701") });
    const { figures } = taken(dataset, { page: "map", scope: code("PV22"), ...growth });

    expect(sentence).toMatch(/1 januari 2019.*1 januari 2025/);
    expect(sentence).toContain("%");
    expect(figures.length).toBeGreaterThan(0);
    const drawn = figures.filter(({ kind }) => kind === "map" || kind === "ranking");
    expect(drawn.length).toBeGreaterThan(0);
    for (const figure of drawn) expect(JSON.stringify(figure)).toMatch(/2019/);
  });

  it("a figure of the country is never one of the people on parks: each says whom it counts and where", () => {
    const whole = cite({ scope: country, indicator: "inhabitants", selected: code("GM1701") });

    expect(whole).toMatch(/^Inwoners in Westerveld/);
    expect(cite({ scope: code("PV22"), selected: code("GM1701") })).toMatch(
      /^In Westerveld stonden .* personen ingeschreven op een vakantiepark/,
    );
    // What people on parks are like is not known per area, so there is no such indicator to misread.
    for (const { label, id } of dataset.indicators.values())
      expect(`${id} ${label ?? ""}`).not.toMatch(/65|leeftijd|uitkering|schuld/i);
  });
});
