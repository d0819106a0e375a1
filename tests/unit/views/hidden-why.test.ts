import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { HiddenReason, ProtectionReport } from "#domain/delivery/protection-report.ts";
import { indicators } from "#domain/indicator/indicators.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { hiddenWords, listWords } from "#i18n/hidden-words.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { hiddenWhy } from "#views/hidden-why.ts";

const dataset = smallDataset();
const area = "GM0003" as AreaCode;
const last = "2025-01-01" as IsoDate;
const none = {
  mode: "suppress",
  base: 1,
  threshold: 10,
  counts: 4,
  refused: [],
  exposed: [],
} as const;

/** A report in which the hidden count of Zuidwest has this reason. */
const because = (reason: HiddenReason, indicator = "people", date = last): ProtectionReport => ({
  ...none,
  hidden: [{ indicator, area, date, reason, low: 1, high: 9 }],
});
const whyOf = (id: string, report: ProtectionReport | undefined, code = area) => {
  const indicator = indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(id);
  const compareDate = "2024-01-01" as IsoDate;
  const measured = measure(dataset, { indicator: id, area: code, date: last, compareDate });
  return hiddenWhy({ report, areas: dataset.areas }, { indicator, area: code, measured });
};
const protects = { kind: "protects", areas: ["GM0001", "NL01"] as AreaCode[] } as const;

describe("hiddenWhy", () => {
  it("gives the reason of the count, of the number, its rate and its growth alike", () => {
    for (const id of ["people", "pressure", "smoothed", "change"]) {
      expect(whyOf(id, because({ kind: "threshold" }))).toEqual({
        kind: "threshold",
        threshold: 10,
      });
      expect(whyOf(id, because(protects))).toEqual({
        kind: "protects",
        names: ["Noordwest", "Nederland"],
      });
    }
  });

  it("gives growth the reason of the earlier day when only that is told", () => {
    const report = because({ kind: "supplier" }, "people", "2024-01-01" as IsoDate);

    expect(whyOf("change", report)?.kind).toBe("supplier");
    expect(whyOf("people", report)?.kind).toBe("small");
  });

  it("falls back on what the figure itself tells, where no report knows it", () => {
    expect(whyOf("people", undefined)).toEqual({ kind: "small" });
    expect(whyOf("people", because({ kind: "zero" }, "households"))).toEqual({ kind: "small" });
    expect(whyOf("people", because({ kind: "protects", areas: [] }))).toEqual({ kind: "other" });
  });

  it("says nothing of a figure that is shown", () => {
    expect(whyOf("people", because(protects), "GM0001" as AreaCode)).toBeUndefined();
  });
});

describe("hiddenWords", () => {
  it("names what is protected, and who hid it", () => {
    const why = whyOf("pressure", because(protects));

    expect(why && hiddenWords(why, "nl")).toBe(
      "anders is Noordwest en Nederland eruit te berekenen",
    );
    expect(why && hiddenWords(why, "en")).toBe(
      "otherwise Noordwest and the Netherlands could be computed from it",
    );
    expect(hiddenWords({ kind: "supplier", threshold: 10 }, "nl")).toBe(
      "verborgen door wie het aanleverde",
    );
    expect(hiddenWords({ kind: "threshold", threshold: 10 }, "nl")).toBe("kleiner dan 10 mensen");
  });

  it("counts what is too much to name", () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);

    expect(listWords(names(1), "nl")).toBe("0");
    expect(listWords(names(7), "nl")).toBe("0, 1, 2, 3, 4, 5 en 6");
    expect(listWords(names(8), "nl")).toBe("0, 1, 2, 3, 4, 5 en 2 andere");
  });
});
