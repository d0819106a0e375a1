import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { stripLayout } from "#scene/strip-layout.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import type { ComparisonDot } from "#views/comparison-view.ts";

const indicator = smallDataset().indicators.get("pressure") as Indicator;

function dot(code: string, amount: number, selected = false): ComparisonDot {
  const measured = {
    value: { kind: "known", amount, margin: 0, status: "published" },
    date: undefined,
    sources: [],
  } as const;
  return { code, name: code, amount, selected, example: false, measured };
}

const words = ({ name }: ComparisonDot) => name;

function layout(amounts: readonly number[], averages: readonly number[] = [], width = 560) {
  const dots = amounts
    .toSorted((a, b) => a - b)
    .map((amount, index) => dot(`Plaats ${index}`, amount, index === 1));
  const means = averages.map((amount, index) => dot(`Gemiddelde ${index}`, amount));
  return stripLayout({ indicator, dots, averages: means }, words, width);
}

describe("stripLayout", () => {
  it("puts dots along an axis from 0 by their amount", () => {
    const { dots, ticks } = layout([5, 10, 20]);

    expect(ticks[0]?.amount).toBe(0);
    const [a, b, c] = dots.map(({ x }) => x);
    expect((c ?? 0) - (b ?? 0)).toBeCloseTo(2 * ((b ?? 0) - (a ?? 0)));
  });

  it("keeps up to three equal dots apart, in rows", () => {
    const { dots } = layout([7, 7, 7]);

    expect(new Set(dots.map(({ y }) => y)).size).toBe(3);
  });

  it("names the selected dot and the averages before the ends", () => {
    const { labels, averages } = layout([2, 9, 30], [4]);

    expect(labels.map(({ text }) => text)).toEqual(
      ["Plaats 1", "Gemiddelde 0", "Plaats 2", "Plaats 0"].slice(0, labels.length),
    );
    expect([...averages.keys()]).toEqual(["Gemiddelde 0"]);
  });

  it("keeps words apart and inside the picture, whatever the amounts", () => {
    const amount = fc.double({ min: 0, max: 100, noNaN: true });
    const few = fc.array(amount, { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(
        few,
        fc.array(amount, { maxLength: 2 }),
        fc.integer({ min: 240, max: 720 }),
        (a, b, width) => {
          const { labels } = layout(a, b, width);
          for (const [index, label] of labels.entries()) {
            expect(label.x - label.text.length * 3).toBeGreaterThanOrEqual(0);
            expect(label.x + label.text.length * 3).toBeLessThanOrEqual(width);
            for (const other of labels.slice(index + 1)) {
              const apart =
                Math.abs(label.x - other.x) >= (label.text.length + other.text.length) * 3;
              expect(apart || label.y !== other.y).toBe(true);
            }
          }
        },
      ),
    );
  });
});
