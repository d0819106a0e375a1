import { describe, expect, it } from "vitest";
import { fewAtMost, fewCounted } from "#domain/indicator/few-counted.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { rate } from "#domain/indicator/rate.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import { figureNoteTexts } from "#i18n/figure-note-texts.ts";
import { glossaryTexts } from "#i18n/glossary-texts.ts";
import { mapTipTexts } from "#i18n/map-tip-texts.ts";
import { markTexts } from "#i18n/mark-texts.ts";

const date = "2025-01-01" as IsoDate;
const dated = (value: Value) => ({ value, date, sources: [] });
const count = (amount: number, margin = 0): Value => ({
  kind: "known",
  amount,
  margin,
  status: "supplied",
});
const rateOf = (people: Value): Measured => ({
  value: rate(people, count(30_000), 1000),
  date,
  numerator: dated(people),
  denominator: dated(count(30_000)),
  sources: [],
});

describe("fewCounted", () => {
  it("calls a rate uncertain on at most 20 people, where its relative standard error is 22 % or more", () => {
    expect(1 / Math.sqrt(fewAtMost)).toBeCloseTo(0.2236, 4);
    expect(fewCounted(rateOf(count(20)))).toBe(true);
    expect(fewCounted(rateOf(count(21)))).toBe(false);
  });

  it("heeds the margin of a rounded count and the least of a range", () => {
    expect(fewCounted(rateOf(count(25, 5)))).toBe(true);
    expect(fewCounted(rateOf(count(30, 5)))).toBe(false);
    const range = (low: number): Value => ({ kind: "range", low, high: 60, status: "supplied" });
    expect(fewCounted(rateOf(range(20)))).toBe(true);
    expect(fewCounted(rateOf(range(21)))).toBe(false);
  });

  it("says nothing of a true 0, of what is hidden, of a bare count and of growth", () => {
    expect(fewCounted(rateOf({ kind: "nil", status: "supplied" }))).toBe(false);
    const hidden: Value = {
      kind: "suppressed",
      cause: "primary",
      low: 1,
      high: 9,
      status: "supplied",
    };
    expect(fewCounted(rateOf(hidden))).toBe(false);
    expect(
      fewCounted({ ...rateOf(count(5)), value: count(5), numerator: undefined } as never),
    ).toBe(false);
    expect(fewCounted({ ...rateOf(count(5)), from: date })).toBe(false);
  });

  it("is told with its bound wherever it is told", () => {
    for (const language of ["nl", "en"] as const) {
      const sentences = [
        figureNoteTexts[language].few,
        mapTipTexts[language].few,
        markTexts[language].fewCounted,
        glossaryTexts[language]["fewCounted.meaning"],
      ];
      for (const sentence of sentences) expect(sentence).toContain(` ${fewAtMost} `);
    }
  });
});
