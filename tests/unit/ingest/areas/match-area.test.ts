import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import aliases from "#ingest/areas/aliases.json" with { type: "json" };
import { areaIndex } from "#ingest/areas/area-index.ts";
import { editsBetween } from "#ingest/areas/edits-between.ts";
import { formerAreas } from "#ingest/areas/former-areas.ts";
import { matchCode, matchName } from "#ingest/areas/match-area.ts";
import { nameParts } from "#ingest/areas/name-parts.ts";
import type { PackedPlaces } from "#ingest/embedded/packed-atlas.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const { areas, reorganisations } = embeddedDataset();
const index = areaIndex(areas);

describe("a name", () => {
  it.each([
    ["Aa en Hunze", "GM1680"],
    ["AA EN HUNZE", "GM1680"],
    ["Den Haag", "GM0518"],
    ["'s-Gravenhage (gemeente)", "GM0518"],
    ["’s-Gravenhage", "GM0518"],
    ["s Gravenhage", "GM0518"],
    ["Den Bosch", "GM0796"],
    ["Sudwest Fryslan", "GM1900"],
    ["Súdwest-Fryslân", "GM1900"],
    ["SÃºdwest-FryslÃ¢n", "GM1900"],
    ["Beek (L.)", "GM0888"],
    ["Beek", "GM0888"],
    ["Bergen (NH)", "GM0373"],
    ["Bergen (L.)", "GM0893"],
    ["Hengelo (O.)", "GM0164"],
    ["Nuenen c.a.", "GM0820"],
    ["Nuenen, Gerwen en Nederwetten", "GM0820"],
    ["Gemeente Westerveld", "GM1701"],
    ["Groningen (gemeente)", "GM0014"],
    ["Groningen (PV)", "PV20"],
    ["Provincie Utrecht", "PV26"],
    ["Friesland", "PV21"],
    ["Fryslân", "PV21"],
    ["Nederland", "NL01"],
  ])("%s is %s", (text, code) => {
    expect(matchName(index, text)).toMatchObject({ kind: "area", code });
  });

  it.each([
    ["Hengelo (Gld.)", "doubtful"],
    ["Bergen", "doubtful"],
    ["Westerveldt", "doubtful"],
    ["Almeer", "doubtful"],
    ["Groningen", "twoLevels"],
    ["Oost-Groningen (CR)", "otherLevel"],
    ["Valkenburg (ZH.)", "unknown"],
    ["Totaal", "total"],
    ["Ter Aar", "unknown"],
    ["", "unknown"],
    ["__proto__", "unknown"],
    ["constructor", "unknown"],
  ])("%s is never taken: %s", (text, kind) => {
    expect(matchName(index, text).kind).toBe(kind);
  });

  it("finds every municipality by its own name or asks", () => {
    for (const { code, name, level } of areas.values()) {
      const match = matchName(index, name);
      if (match.kind === "area") expect(match.code).toBe(code);
      else expect([level === "country" ? "" : "twoLevels", match.kind]).toContain(match.kind);
    }
  });
});

it.each([
  ["Assen", "name"],
  ["ASSEN", "spelling"],
  ["Sudwest Fryslan", "spelling"],
  ["Assen (gemeente)", "spelling"],
  ["Den Haag", "otherName"],
])("%s was found by %s", (text, method) => {
  expect(matchName(index, text)).toMatchObject({ kind: "area", method });
});

const withFormer = areaIndex(areas, formerAreas(areas, reorganisations));
const bare = (name: string) => nameParts(name).base;

describe("no false match", () => {
  it("is made with any of 5,000 places that are no municipality", () => {
    const packed = JSON.parse(readFileSync("public/data/places.json", "utf8")) as PackedPlaces;
    const places = new Set(packed.names.flat().map((name) => name.replace(/^[*-]/, "")));
    const names = new Set([...withFormer.areas.values()].map(({ name }) => bare(name)));
    const known = new Set([...names, ...Object.keys(aliases)]);
    const taken = [...places].filter(
      (place) => !known.has(bare(place)) && matchName(withFormer, place).kind === "area",
    );

    expect(places.size).toBeGreaterThan(5000);
    expect(taken).toEqual([]);
  });

  it("is made with a name that was typed wrongly once or twice", () => {
    const all = [...withFormer.areas.values()];
    const names = new Map(all.map(({ code, name }) => [bare(name), code]));
    const letters = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz -'");
    const error = fc.tuple(fc.nat(), fc.constantFrom("put", "drop", "swap", "change"), letters);
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(error, { minLength: 1, maxLength: 2 }),
        (area, errors) => {
          const typed = errors.reduce((name, each) => mistyped(name, each), area.name);
          const match = matchName(withFormer, typed);
          if (match.kind !== "area") return;
          // Another spelling of its own name, or truly the name of the other.
          expect([area.code, names.get(bare(typed)), aliasOf(bare(typed))]).toContain(match.code);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const aliasOf = (words: string) => (aliases as Readonly<Record<string, string>>)[words];

type Mistake = readonly [at: number, kind: string, letter: string];

function mistyped(name: string, [at, kind, letter]: Mistake): string {
  const i = at % name.length;
  const [before, here, after] = [name.slice(0, i), name[i] ?? "", name.slice(i + 1)];
  if (kind === "put") return before + letter + here + after;
  if (kind === "drop") return before + after;
  if (kind === "change") return before + letter + after;
  return before + after.slice(0, 1) + here + after.slice(1);
}

describe("a code", () => {
  it.each([
    ["GM1680", "GM1680"],
    ["gm1680", "GM1680"],
    ["G1680", "GM1680"],
    ["  GM0106    ", "GM0106"],
    ["GM106", "GM0106"],
    ["PV22", "PV22"],
    ["NL00", "NL01"],
    ["NL01", "NL01"],
  ])("%s is %s", (text, code) => {
    expect(matchCode(index, text, false)).toEqual({ kind: "area", code, method: "code" });
  });

  it("without letters is a code only where codes are expected", () => {
    expect(matchCode(index, "106", true)).toMatchObject({ kind: "area", code: "GM0106" });
    expect(matchCode(index, "106", false)).toBeUndefined();
    expect(matchCode(index, "GM9999", false)).toEqual({ kind: "unknown" });
    expect(matchCode(index, "WK168000", false)).toEqual({ kind: "otherLevel" });
    expect(matchCode(index, "Assen", true)).toBeUndefined();
  });
});

it("counts typing errors, neighbours exchanged as one", () => {
  expect(editsBetween("westerveld", "westreveld", 2)).toBe(1);
  expect(editsBetween("assen", "essen", 2)).toBe(1);
  expect(editsBetween("assen", "assen", 2)).toBe(0);
  expect(editsBetween("assen", "emmen", 2)).toBe(3);
  expect(editsBetween("aa", "aaaaaa", 2)).toBe(3);
});
