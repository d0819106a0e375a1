import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Place } from "#domain/area/place.ts";
import { searchView } from "#views/search-view.ts";

const area = (code: string, name: string, level: Area["level"] = "municipality"): Area => ({
  code: code as AreaCode,
  name,
  level,
  parent: undefined,
  centre: [6, 52],
});
const place = (name: string, municipality: string): Place => ({
  name,
  municipality: municipality as AreaCode,
  kind: "village",
});
const areas = new Map(
  [
    area("NL01", "Nederland", "country"),
    area("PV22", "Drenthe", "province"),
    area("GM0114", "Emmen"),
    area("GM1701", "Westerveld"),
    area("GM1900", "Súdwest-Fryslân"),
    area("GM0518", "'s-Gravenhage"),
    area("GM0119", "Meppel"),
    area("GM1731", "Midden-Drenthe"),
  ].map((each) => [each.code, each]),
);
const places = [
  place("Emmer-Compascuum", "GM0114"),
  place("Emmen", "GM0114"),
  place("Dwingeloo", "GM1701"),
];
const names = (text: string, limit = 8) =>
  searchView({ areas }, places, { text, limit }).map(({ name }) => name);

describe("searchView", () => {
  it("puts the beginning of a name before its middle, and municipalities before places", () => {
    expect(names("em")).toEqual(["Emmen", "Emmer-Compascuum"]);
    expect(names("drenthe")).toEqual(["Drenthe", "Midden-Drenthe"]);
  });

  it("finds names whatever their accents, hyphens and apostrophes", () => {
    expect(names("sudwest fry")).toEqual(["Súdwest-Fryslân"]);
    expect(names("GRAVENHAGE")).toEqual(["'s-Gravenhage"]);
  });

  it("leads from a place to its municipality", () => {
    expect(searchView({ areas }, places, { text: "dwing", limit: 8 })).toEqual([
      { kind: "place", name: "Dwingeloo", area: "GM1701", areaName: "Westerveld" },
    ]);
  });

  it("gives a place once that has the name of its municipality, and never the country", () => {
    expect(names("emmen")).toEqual(["Emmen"]);
    expect(names("nederland")).toEqual([]);
  });

  it("gives no more than asked, and nothing for a text without letters", () => {
    expect(names("e", 2)).toHaveLength(2);
    expect(names(" -'")).toEqual([]);
  });

  it("takes any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => names(text).length <= 8));
  });
});
