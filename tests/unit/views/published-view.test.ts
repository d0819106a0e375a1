import { describe, expect, it } from "vitest";
import type { Status } from "#domain/value/value.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { publishedView } from "#views/published-view.ts";

describe("publishedView", () => {
  it("gives the newest published figure, and no example", () => {
    expect(publishedView(smallDataset())).toMatchObject([
      { area: { name: "Nederland" }, date: "2025-01-01", value: { amount: 60_000 } },
    ]);
  });

  it("begins with the country, and has neither Drenthe nor any example in what ships", () => {
    const found = publishedView(embeddedDataset());

    expect(found[0]).toMatchObject({
      area: { name: "Nederland" },
      date: "2025-04-01",
      value: { amount: 60_000 },
    });
    expect(found.map(({ area }) => area.name)).toContain("Gelderland");
    expect(found.map(({ area }) => area.name)).not.toContain("Drenthe");
    const allowed: Status[] = ["published", "provisional"];
    for (const { value } of found) {
      expect("status" in value && allowed.includes(value.status)).toBe(true);
    }
  });
});
