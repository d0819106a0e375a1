import { describe, expect, it } from "vitest";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectionNote, roundingNote } from "#i18n/protection-words.ts";
import { hiddenReport } from "#tests/builders/protection-report.ts";

const report = hiddenReport();

describe("protectionNote", () => {
  it("says nothing when no counts were loaded", () => {
    expect(protectionNote({ rules: defaultRules, report: undefined }, "nl")).toBeUndefined();
    const none = { ...report, counts: 0, hidden: [] };
    expect(protectionNote({ rules: defaultRules, report: none }, "nl")).toBeUndefined();
  });

  it("names the rule, how many counts are hidden and why, and what share that is", () => {
    expect(protectionNote({ rules: defaultRules, report }, "nl")).toBe(
      "Bescherming van geladen aantallen: van 1 tot onder 10 verborgen, met wat die zou verraden. " +
        "Van 40 geladen aantallen zijn er 3 verborgen (7,5%): 1 omdat ze te klein zijn, 1 om die te beschermen en 1 door wie het bestand maakte.",
    );
    expect(protectionNote({ rules: defaultRules, report }, "en")).toBe(
      "Protection of loaded counts: hidden from 1 to under 10, with what would give those away. " +
        "Of 40 loaded counts, 3 are hidden (7.5%): 1 for being too small, 1 to protect those and 1 by whoever made the file.",
    );
  });

  it("names every rule that was made stricter", () => {
    const rules = { ...defaultRules, zeros: "protect", groups: true, singletons: true } as const;
    expect(protectionNote({ rules, report }, "nl")).toContain(
      "verraden, ook een 0, ook als iedereen van een totaal in één gebied zit, ook voor wie als enige in een cel zit.",
    );
  });

  it("says that nothing is hidden where nothing is", () => {
    expect(
      protectionNote({ rules: defaultRules, report: { ...report, hidden: [] } }, "nl"),
    ).toMatch(/Van 40 geladen aantallen is er geen verborgen\.$/);
  });
});

describe("roundingNote", () => {
  it("speaks only where counts are rounded", () => {
    const rounded = { ...report, mode: "round", base: 5, hidden: [] } as const;
    expect(roundingNote({ rules: defaultRules, report }, "nl")).toBeUndefined();
    expect(roundingNote({ rules: defaultRules, report: rounded }, "nl")).toBe(
      "Bescherming van geladen aantallen: alle 40 zijn gecontroleerd afgerond op een veelvoud van 5; geen ervan is precies.",
    );
  });
});
