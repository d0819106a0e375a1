import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { areaChoices } from "#views/area-choices.ts";

const drenthe = "PV22" as AreaCode;

describe("areaChoices", () => {
  it("puts the province asked first and the rest by name", () => {
    const groups = areaChoices(embeddedDataset(), drenthe, "");

    expect(groups.slice(0, 3).map(({ province }) => province?.name)).toEqual([
      "Drenthe",
      "Flevoland",
      "Fryslân",
    ]);
    expect(groups.flatMap(({ municipalities }) => municipalities)).toHaveLength(342);
  });

  it("finds names whatever their capitals and accents", () => {
    const found = areaChoices(embeddedDataset(), drenthe, " sudwest");

    expect(found.flatMap(({ municipalities }) => municipalities.map(({ name }) => name))).toEqual([
      "Súdwest-Fryslân",
    ]);
  });

  it("drops groups left empty, and keeps municipalities without a province", () => {
    expect(areaChoices(smallDataset(), drenthe, "niets")).toEqual([]);
    const areas = new Map(
      [...smallDataset().areas].map(([code, area]) => [code, { ...area, parent: undefined }]),
    );
    expect(areaChoices({ areas }, drenthe, "").map(({ province }) => province)).toEqual([
      undefined,
    ]);
  });
});
