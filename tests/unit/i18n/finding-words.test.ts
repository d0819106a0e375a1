import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import { missing } from "#domain/value/value.ts";
import { findingTitle } from "#i18n/finding-words.ts";
import { known, smallDataset } from "#tests/builders/dataset.ts";
import { findingView } from "#views/finding-view.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { defaultQuery } from "#views/query.ts";

const area = (text: string) => text as AreaCode;
const question: Answerable = {
  ...defaultQuery,
  date: "2025-01-01" as IsoDate,
  compareDate: "2024-01-01" as IsoDate,
};

type Change = Partial<Answerable> & { readonly dataset?: Dataset };

function title({ dataset = smallDataset(), ...change }: Change = {}, language: "nl" | "en" = "nl") {
  return findingTitle(findingView(dataset, { ...question, ...change }), language);
}

/** The small dataset with other people on one or more days (2024-01-01, 2025-01-01). */
function withPeople(changes: Readonly<Record<string, readonly Value[]>>, status?: "published") {
  const dataset = smallDataset();
  const people = new Map(dataset.series.get("people"));
  for (const [code, own] of people) {
    const values = changes[code];
    people.set(
      code,
      new Map(
        [...own].map(([date, observation]) => {
          const value = values?.[date === "2025-01-01" ? 1 : 0] ?? observation.value;
          const named = status && "status" in value ? { ...value, status } : value;
          return [date, { ...observation, value: named }];
        }),
      ),
    );
  }
  return { ...dataset, series: new Map(dataset.series).set("people", people) };
}

const exact = (amount: number) => known(amount, "published", 0);

describe("findingTitle", () => {
  it("tells one in so many of the selected area against the average of the scope", () => {
    expect(title({ selected: area("GM0001") })).toBe(
      "Voorbeeld: in Noordwest staat ongeveer 1 op de 83 inwoners op een vakantiepark ingeschreven, ongeveer een kwart meer dan gemiddeld in Drenthe",
    );
    expect(title({ selected: area("GM0001") }, "en")).toBe(
      "Example: in Noordwest, about 1 in 83 inhabitants is registered at a holiday park, about a quarter more than the average in Drenthe",
    );
  });

  it("tells of the highest area when none is selected", () => {
    expect(title()).toMatch(/^Voorbeeld: in Noordwest staat ongeveer 1 op de 83/);
  });

  it("begins with a capital, without Voorbeeld, when every figure is published", () => {
    expect(title({ dataset: withPeople({}, "published"), selected: area("GM0001") })).toMatch(
      /^In Noordwest staat /,
    );
  });

  it("is precise when the figures are", () => {
    const dataset = withPeople({
      GM0001: [exact(100), exact(205)],
      PV22: [exact(610), exact(445)],
    });
    expect(title({ dataset, selected: area("GM0001") })).toBe(
      "In Noordwest staat 1 op de 49 inwoners op een vakantiepark ingeschreven, driemaal het gemiddelde in Drenthe",
    );
  });

  it.each([
    { own: 185, words: "bijna driemaal het gemiddelde in Drenthe" },
    { own: 1476, words: "ruim 22 keer het gemiddelde in Drenthe" },
    { own: 13_000, words: "meer dan honderdmaal het gemiddelde in Drenthe" },
    { own: 100, words: "anderhalf keer het gemiddelde in Drenthe" },
    { own: 65, words: "even veel als gemiddeld in Drenthe" },
    { own: 66, words: "ongeveer even veel als gemiddeld in Drenthe" },
    { own: 69, words: "iets meer dan gemiddeld in Drenthe" },
    { own: 43, words: "een derde minder dan gemiddeld in Drenthe" },
    { own: 45, words: "bijna een derde minder dan gemiddeld in Drenthe" },
    { own: 41, words: "ruim een derde minder dan gemiddeld in Drenthe" },
    { own: 33, words: "de helft van het gemiddelde in Drenthe" },
    { own: 2, words: "minder dan een tiende van het gemiddelde in Drenthe" },
  ])("says $words of $own against 65", ({ own, words }) => {
    const dataset = withPeople({ GM0001: [exact(1), exact(own)], PV22: [exact(1), exact(422.5)] });
    expect(
      title({ dataset, selected: area("GM0001") })
        .split(", ")
        .at(-1),
    ).toBe(words);
  });

  it("writes large odds with two figures", () => {
    const dataset = withPeople({ GM0001: [exact(1), exact(6)] });
    expect(title({ dataset, selected: area("GM0001") })).toContain("1 op de 1.700 inwoners");
  });

  it("has a sentence for nobody", () => {
    const nobody = withPeople({ GM0001: [exact(0), exact(0)] });
    expect(title({ dataset: nobody, selected: area("GM0001") })).toContain("staat niemand op een");
    const rounded = withPeople({ GM0001: [known(0), known(0)] });
    expect(title({ dataset: rounded, selected: area("GM0001") })).toContain(
      "staat bijna niemand op een",
    );
  });

  it("tells the amount with its share of the scope", () => {
    expect(title({ indicator: "people", selected: area("GM0002") })).toBe(
      "Voorbeeld: in Noordoost staan 150 mensen op een vakantiepark ingeschreven, ongeveer 25 procent van heel Drenthe",
    );
    const one = withPeople({ GM0002: [exact(1), exact(1)] });
    expect(title({ dataset: one, indicator: "people", selected: area("GM0002") })).toContain(
      "staat 1 persoon op een vakantiepark ingeschreven",
    );
  });

  it("tells growth and decline against the scope", () => {
    expect(title({ indicator: "change", selected: area("GM0002") })).toBe(
      "Voorbeeld: in Noordoost staan ongeveer een kwart minder mensen op een vakantiepark ingeschreven dan op 1 januari 2024, in heel Drenthe bleef het aantal ongeveer gelijk",
    );
    expect(title({ indicator: "change", selected: area("GM0002") }, "en")).toContain(
      "in Noordoost, about a quarter fewer people are registered at a holiday park than on 1 January 2024",
    );
  });

  it("refuses growth on a small number and across another definition", () => {
    const small = withPeople({ GM0001: [exact(50), exact(80)] });
    expect(title({ dataset: small, indicator: "change", selected: area("GM0001") })).toBe(
      "In Noordwest stonden op 1 januari 2024 minder dan 100 mensen ingeschreven: te weinig voor een percentage",
    );
    const broken: Dataset = {
      ...smallDataset(),
      breaks: [
        {
          indicator: "people",
          date: "2024-07-01" as IsoDate,
          areas: undefined,
          reason: "Anders geteld.",
        },
      ],
    };
    expect(title({ dataset: broken, indicator: "change", selected: area("GM0002") })).toBe(
      "Voorbeeld: voor Noordoost is geen groei te berekenen: de definitie is na 1 januari 2024 veranderd",
    );
  });

  it("says suppressed and missing in words", () => {
    expect(title({ selected: area("GM0003") })).toBe(
      "Voorbeeld: in Zuidwest staan te weinig mensen op een vakantiepark ingeschreven om het aantal te tonen (minder dan 10)",
    );
    const gone = withPeople({ GM0004: [missing("notSupplied"), missing("notSupplied")] });
    expect(title({ dataset: gone, selected: area("GM0004") })).toBe(
      "Voor Zuidoost is geen cijfer aangeleverd",
    );
  });

  it("tells another indicator with its place when there is no average", () => {
    expect(title({ indicator: "waitingTime" })).toMatch(
      /^In Zuidwest is de inschrijfduur voor sociale huur 88 maanden, plaats 1 van de 3 gemeenten met een cijfer in Drenthe$/,
    );
    expect(title({ indicator: "parkCount", selected: area("GM0002") })).toBe(
      "In Noordoost is geen vakantiepark bekend",
    );
  });

  it("says so when no area has a figure", () => {
    const dataset = { ...smallDataset(), series: new Map() };
    expect(title({ dataset })).toBe("Voor geen enkele gemeente in Drenthe is dit cijfer bekend");
  });

  it("tells of the scope when only the whole has a figure", () => {
    const full = smallDataset();
    const people = full.series.get("people") ?? new Map();
    const whole = new Map([...people].filter(([code]) => code === "PV22"));
    const dataset = { ...full, series: new Map(full.series).set("people", whole) };
    expect(title({ dataset })).toBe(
      "Voorbeeld: in Drenthe staat ongeveer 1 op de 110 inwoners op een vakantiepark ingeschreven; per gemeente is dit cijfer niet gepubliceerd",
    );
  });

  it("compares a province with the country, and the country with nothing", () => {
    const dataset = withPeople({}, "published");
    const inhabitants = new Map(dataset.series.get("inhabitants"));
    inhabitants.set(
      area("NL01"),
      new Map([["2025-01-01" as IsoDate, { value: exact(18_000_000), source: "population" }]]),
    );
    const whole = { ...dataset, series: new Map(dataset.series).set("inhabitants", inhabitants) };
    expect(title({ dataset: whole, selected: area("PV22") })).toContain(
      "bijna driemaal het gemiddelde in Nederland",
    );
    // Examples are not held against what was counted.
    const made = { ...smallDataset(), series: new Map(smallDataset().series) };
    made.series.set("inhabitants", inhabitants);
    expect(title({ dataset: made, selected: area("PV22") })).not.toContain("Nederland");
    expect(title({ dataset: whole, selected: area("NL01") })).toBe(
      "In Nederland staat 1 op de 300 inwoners op een vakantiepark ingeschreven",
    );
    expect(title({ dataset: whole, selected: area("NL01") }, "en")).toMatch(
      /^In the Netherlands, 1 in 300/,
    );
  });
});
