import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { timeOf } from "#scene/trend-axis.ts";
import { trendLayout, trendPosition } from "#scene/trend-layout.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { defaultQuery } from "#views/query.ts";
import { trendView } from "#views/trend-view.ts";

const day = (text: string) => text as IsoDate;

function laid(width = 560, selected = "GM0001") {
  const view = trendView(
    smallDataset(),
    {
      ...defaultQuery,
      indicator: "people",
      selected: selected as AreaCode,
      compared: ["GM0002" as AreaCode],
      date: day("2025-01-01"),
      compareDate: day("2024-01-01"),
    },
    "people",
  );
  const texts = view.lines.map(({ name }) => ({ name, value: "1.000" }));
  return { view, layout: trendLayout(view, texts, { width, height: 220, axisWidth: 40 }) };
}

describe("trendLayout", () => {
  it("keeps the labels of all lines apart and inside the picture", () => {
    const { layout } = laid();

    const places = layout.labels.map(({ y }) => y).sort((a, b) => a - b);
    for (const [index, y] of places.slice(1).entries()) {
      expect(y - (places[index] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-6);
    }
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(220);
  });

  it("puts name and value under each other where the picture is narrow", () => {
    expect(laid(560).layout.labels.every(({ stacked }) => stacked)).toBe(false);
    expect(laid(280).layout.labels.every(({ stacked }) => stacked)).toBe(true);
    expect(laid(280).layout.plot.right).toBeGreaterThan(140);
  });

  it("leads to the end of the line from a label that had to move", () => {
    const { layout } = laid();
    const [first, second] = layout.labels;

    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(16);
    expect(first?.from ?? second?.from).toBeDefined();
  });

  it("gives half a year half the width, and 0 the bottom", () => {
    const { layout } = laid();
    const { x, y } = trendPosition(layout);
    const whole = layout.plot.right - layout.plot.left;

    expect((x(timeOf(day("2024-07-01"))) - layout.plot.left) / whole).toBeCloseTo(182 / 366, 6);
    expect(y(0)).toBe(layout.plot.bottom);
  });

  it("labels a line without a figure at 0", () => {
    const { layout } = laid(560, "GM0003");
    const label = layout.labels[0];

    expect(label?.line.name).toBe("Zuidwest");
    expect(label?.from?.y ?? label?.y).toBeCloseTo(layout.plot.bottom, 0);
  });
});
