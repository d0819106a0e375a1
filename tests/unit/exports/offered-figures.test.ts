import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { taken } from "#tests/builders/taken.ts";
import type { Query } from "#views/query.ts";

describe("the figures that a page offers", () => {
  it("are those that fit the page", () => {
    const kinds = (page: Query["page"]) =>
      taken(smallDataset(), { page, selected: "GM0001" as AreaCode }).figures.map(
        ({ kind }) => kind,
      );

    expect(kinds("map")).toEqual(["map", "ranking", "trend"]);
    expect(kinds("area")).toEqual(["trend"]);
    expect(kinds("priority")).toEqual(["priority"]);
    expect(kinds("data")).toEqual([]);
    expect(kinds("method")).toEqual([]);
  });

  it("have each the title that it is drawn with, and a table where there is one", () => {
    for (const page of ["map", "area", "priority", "data"] as const) {
      const { figures, offered } = taken(embeddedDataset(), {
        page,
        selected: "GM1701" as AreaCode,
      });
      expect(offered).toEqual(
        figures.map(({ kind, frame: { title }, csv }) => ({
          kind,
          title,
          table: csv !== undefined,
        })),
      );
    }
  });
});
