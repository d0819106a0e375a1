import { describe, expect, it } from "vitest";
import { areaIndex } from "#ingest/areas/area-index.ts";
import { editsBetween } from "#ingest/areas/edits-between.ts";
import { matchCode, matchName } from "#ingest/areas/match-area.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const { areas } = embeddedDataset();
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
    expect(matchName(index, text)).toEqual({ kind: "area", code });
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
    expect(matchCode(index, text, false)).toEqual({ kind: "area", code });
  });

  it("without letters is a code only where codes are expected", () => {
    expect(matchCode(index, "106", true)).toEqual({ kind: "area", code: "GM0106" });
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
