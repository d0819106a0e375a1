import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery, type Query } from "#views/query.ts";

const dataset = smallDataset();
const repaired = (change: Partial<Query>) =>
  normaliseQuery(dataset, { ...defaultQuery, ...change });
const parameters = (change: Partial<Query>) =>
  repaired(change).issues.map(({ values }) => values?.["parameter"]);

describe("normaliseQuery", () => {
  it("fills in the last and the first day, without a remark", () => {
    expect(repaired({})).toMatchObject({
      query: { date: "2025-01-01", compareDate: "2024-01-01", scope: "PV22" },
      issues: [],
    });
  });

  it.each([
    ["bereik", { scope: "PV99" as AreaCode }],
    ["bereik", { scope: "GM0001" as AreaCode }],
    ["gebied", { selected: "GM9999" as AreaCode }],
    ["indicator", { indicator: "toString" }],
    ["peildatum", { date: "2024-02-01" as IsoDate }],
    ["vanaf", { compareDate: "2025-01-01" as IsoDate }],
    ["vergelijk", { compared: ["GM9999" as AreaCode] }],
    [
      "recept",
      {
        recipe: {
          ...defaultQuery.recipe,
          parts: [{ indicator: "nothing", weight: 1, direction: "higher" as const }],
        },
      },
    ],
  ] satisfies [string, Partial<Query>][])("repairs %s and says so", (parameter, change) => {
    expect(parameters(change)).toEqual([parameter]);
  });

  it("asks a question that needs no second repair", () => {
    const { query } = repaired({ scope: "PV99" as AreaCode, date: "2024-02-01" as IsoDate });

    expect(normaliseQuery(dataset, query)).toEqual({ query, issues: [] });
  });

  it("shows provinces only for the whole country", () => {
    expect(repaired({ level: "province" }).query.level).toBe("municipality");
    expect(repaired({ level: "province", scope: "NL01" as AreaCode }).query.level).toBe("province");
  });
});
