import { describe, expect, it } from "vitest";
import type { Area, AreaCode } from "#domain/area/area.ts";
import { amountOf } from "#domain/value/value.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { methodArea, methodAreas, methodView } from "#views/method-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery, type Query } from "#views/query.ts";

const dataset = smallDataset();
const ask = (change: Partial<Query> = {}, data = dataset) =>
  normaliseQuery(data, { ...defaultQuery, ...change }).query;
const gm = (code: string) => dataset.areas.get(code as AreaCode) as Area;
const sum = (id: string, code: string) =>
  methodView(dataset, ask(), gm(code)).find(({ indicator }) => indicator.id === id);

describe("methodArea", () => {
  it("is the selected area, else the first municipality of the scope by name", () => {
    expect(methodArea(dataset, ask())?.name).toBe("Noordoost");
    expect(methodArea(dataset, ask({ selected: "GM0003" as AreaCode }))?.name).toBe("Zuidwest");
    expect(methodAreas(dataset, ask({ scope: "NL01" as AreaCode }))).toHaveLength(4);
  });
});

describe("methodView", () => {
  it("gives the numerator and denominator of a rate, each with its own day and source", () => {
    expect(sum("pressure", "GM0001")).toMatchObject({
      formula: "pressure",
      per: 1000,
      parts: [
        {
          role: "registered",
          value: { amount: 120 },
          date: "2025-01-01",
          sources: [{ id: "counts" }],
        },
        { role: "inhabitants", value: { amount: 10_000 }, sources: [{ id: "population" }] },
      ],
    });
  });

  it("gives both days of a change", () => {
    expect(sum("change", "GM0002")?.parts).toMatchObject([
      { role: "now", value: { amount: 150 }, date: "2025-01-01" },
      { role: "before", value: { amount: 200 }, date: "2024-01-01" },
    ]);
  });

  it("keeps a suppressed part suppressed", () => {
    expect(sum("pressure", "GM0003")?.parts[0]?.value).toMatchObject({ kind: "suppressed" });
  });

  it("says that a published rate is not our sum", () => {
    const embedded = embeddedDataset();
    const ermelo = embedded.areas.get("GM0233" as AreaCode) as Area;

    const [pressure] = methodView(embedded, ask({}, embedded), ermelo);

    expect(pressure).toMatchObject({ formula: "publishedRate", parts: [], per: undefined });
    expect(pressure?.sources).toHaveLength(1);
  });

  it("fills in sums that give the figure shown, for every municipality of Drenthe", () => {
    const embedded = embeddedDataset();
    const question = ask({}, embedded);
    let checked = 0;

    for (const area of methodAreas(embedded, question)) {
      for (const { measured, formula, parts, per } of methodView(embedded, question, area)) {
        const outcome = amountOf(measured.value);
        const [first, second] = parts.map(({ value }) => amountOf(value));
        if (outcome === undefined || first === undefined || !second || !per) continue;
        const shown = formula === "change" ? first - second : first;
        expect((shown / second) * per).toBeCloseTo(outcome, 9);
        checked += 1;
      }
    }

    expect(checked).toBeGreaterThan(25);
  });
});
