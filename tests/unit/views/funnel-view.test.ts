import { describe, expect, it } from "vitest";
import { funnelLimits } from "#domain/indicator/funnel-limits.ts";
import { funnelLayout } from "#scene/funnel-layout.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { type FunnelView, funnelView } from "#views/funnel-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery, type Query } from "#views/query.ts";

const dataset = embeddedDataset();
const answer = (change: Partial<Query> = {}) =>
  choroplethView(dataset, normaliseQuery(dataset, { ...defaultQuery, ...change }).query);

function drenthe(change: Partial<Query> = {}): FunnelView {
  const view = funnelView(answer({ indicator: "pressure", ...change }));
  if (!view) throw new Error("no funnel");
  return view;
}

describe("the funnel of a rate", () => {
  it("holds every municipality with a count that is told, and counts the others", () => {
    const view = drenthe();

    expect(view.points.length + view.left).toBe(12);
    expect(view.left).toBeGreaterThan(0);
    const shown = new Map(answer().figures.map((figure) => [figure.area.code, figure]));
    for (const { code } of view.points)
      expect(shown.get(code)?.measured.value.kind, code).not.toBe("suppressed");
  });

  it("draws the rate of the municipalities together, and places each by the limits of its size", () => {
    const { points, common } = drenthe();

    const people = points.reduce((all, { rate, base }) => all + (rate * base) / 1000, 0);
    const inhabitants = points.reduce((all, { base }) => all + base, 0);
    expect(common).toBeCloseTo((1000 * people) / inhabitants, 9);
    for (const { rate, base, place } of points) {
      const { usual, widest } = funnelLimits(common / 1000, base);
      const within = (limits: typeof usual) =>
        rate / 1000 >= limits.low && rate / 1000 <= limits.high;
      expect(place === "inside").toBe(within(usual));
      expect(place === "above" || place === "below").toBe(!within(widest));
    }
  });

  it("is the same for the smoothed rate: what is asked of chance is asked of the counts", () => {
    expect(drenthe({ indicator: "smoothed" })).toEqual(drenthe());
  });

  it("is not there for an amount, for provinces, and with too few municipalities", () => {
    expect(funnelView(answer({ indicator: "people" }))).toBeUndefined();
    expect(
      funnelView(answer({ indicator: "pressure", scope: "NL01" as never, level: "province" })),
    ).toBeUndefined();
    const view = answer({ indicator: "pressure" });
    expect(funnelView({ ...view, figures: view.figures.slice(0, 4) })).toBeUndefined();
  });
});

describe("the drawing of a funnel", () => {
  it.each([340, 560, 900])("keeps names apart and within %i pixels", (width) => {
    const view = drenthe({ selected: "GM1701" as never });
    const layout = funnelLayout(view, { width, height: 280 });

    expect(layout.points).toHaveLength(view.points.length);
    for (const { x, y } of layout.points) {
      expect(x).toBeGreaterThan(layout.plot.left);
      expect(x).toBeLessThan(layout.plot.right);
      expect(y).toBeLessThanOrEqual(layout.plot.bottom);
      expect(y).toBeGreaterThanOrEqual(layout.plot.top);
    }
    const boxes = layout.labels.map(({ point: { name }, x, y, anchor }) => {
      const wide = 6.5 * name.length;
      const from = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
      return { name, from, to: from + wide, y };
    });
    expect(boxes.map(({ name }) => name)).toContain("Westerveld");
    for (const [i, a] of boxes.entries()) {
      expect(a.from).toBeGreaterThanOrEqual(0);
      expect(a.to).toBeLessThanOrEqual(width);
      for (const b of boxes.slice(i + 1)) {
        const apart = Math.abs(a.y - b.y) >= 15 || a.to <= b.from || b.to <= a.from;
        expect(apart, `${a.name} and ${b.name}`).toBe(true);
      }
    }
  });

  it("has round ticks, ascending, that do not touch", () => {
    const { across, up } = funnelLayout(drenthe(), { width: 560, height: 280 });
    for (const { amount } of across) expect(String(amount)).toMatch(/^[125]0+$/);
    for (const [i, { at }] of across.entries())
      expect(at - (across[i - 1]?.at ?? -100)).toBeGreaterThanOrEqual(56);
    expect(up[0]?.amount).toBe(0);
  });
});
