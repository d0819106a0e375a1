import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { areaGeometry } from "#scene/area-geometry.ts";
import { mapScene } from "#scene/build-map-scene.ts";
import { fitCamera } from "#scene/camera.ts";
import { scopeBounds } from "#scene/scope-bounds.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery, type Query } from "#views/query.ts";

const size = { width: 816, height: 680 };
const padding = { top: 20, right: 20, bottom: 20, left: 20 };

function sceneOf(dataset: ReturnType<typeof smallDataset>, asked: Partial<Query>, margin = 0) {
  const { query } = normaliseQuery(dataset, { ...defaultQuery, ...asked });
  const view = choroplethView(dataset, query);
  const geometry = areaGeometry(dataset.boundaries, dataset.areas);
  const camera = fitCamera(scopeBounds(geometry, view.figures), size, padding);
  return { scene: mapScene({ dataset, view, size, camera, margin, parks: true }), view, camera };
}

describe("mapScene", () => {
  it("draws every area of the question within the picture", () => {
    const { scene } = sceneOf(smallDataset(), {});

    expect(scene.areas.map(({ code }) => code).sort()).toEqual([
      "GM0001",
      "GM0002",
      "GM0003",
      "GM0004",
    ]);
    for (const { path } of scene.areas) expect(path).toMatch(/^M[\d.-]+ [\d.-]+l.*z$/);
  });

  it("says of every area how it is filled", () => {
    const { scene } = sceneOf(smallDataset(), { date: "2024-07-01" as never, indicator: "people" });
    const fills = new Map(scene.areas.map(({ code, fill }) => [code as string, fill.kind]));

    expect(fills.get("GM0003")).toBe("suppressed");
    expect(fills.get("GM0004")).toBe("missing");
    expect(fills.get("GM0002")).toBe("plain");
  });

  it("draws the border between two areas once", () => {
    const { scene } = sceneOf(smallDataset(), {});
    const inner = scene.municipalBorders.split("M").length - 1;

    expect(inner).toBe(
      new Set(areaGeometry(smallDataset().boundaries, smallDataset().areas).arcs).size,
    );
    expect(scene.provinceBorders).toBe("");
  });

  it("draws amounts as circles whose area is in proportion, largest first", () => {
    const { scene } = sceneOf(smallDataset(), { indicator: "people" });
    const areaOf = (code: string) =>
      (scene.circles.find((each) => each.code === code)?.r ?? 0) ** 2;

    expect(scene.circles.map(({ code }) => code)).toEqual(["GM0004", "GM0002", "GM0001"]);
    expect(areaOf("GM0004") / areaOf("GM0001")).toBeCloseTo(330 / 120, 9);
    expect(scene.areas.every(({ fill }) => fill.kind !== "class")).toBe(true);
  });

  it("shows the surroundings of Drenthe as elsewhere, below its own areas", () => {
    const { scene } = sceneOf(embeddedDataset(), {});
    const kinds = scene.areas.map(({ fill }) => fill.kind === "elsewhere");

    expect(kinds.filter((elsewhere) => !elsewhere)).toHaveLength(12);
    expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.indexOf(false));
    expect(scene.groundBorders).not.toBe("");
  });

  it("names all of Drenthe without one name covering another", () => {
    const { scene } = sceneOf(embeddedDataset(), {});
    const labels = scene.areas.flatMap(({ label }) => label ?? []);

    expect(labels).toHaveLength(12);
    for (const [index, a] of labels.entries()) {
      for (const b of labels.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) > 40 || Math.abs(a.y - b.y) > 25).toBe(true);
      }
    }
  });

  it("keeps the selected name even where its area is small", () => {
    const selected = "GM0119" as AreaCode;

    const { scene } = sceneOf(embeddedDataset(), { scope: "NL01" as AreaCode, selected });

    expect(scene.areas.find(({ code }) => code === selected)?.label).toBeDefined();
  });

  it("names no empty area where most are empty, but the selected one", () => {
    const empty = (selected?: AreaCode) => {
      const { scene } = sceneOf(embeddedDataset(), { scope: "NL01" as AreaCode, selected });
      return scene.areas
        .filter(({ fill, label }) => fill.kind === "missing" && label)
        .map(({ code }) => code);
    };

    expect(empty()).toEqual([]);
    expect(empty("GM1966" as AreaCode)).toEqual(["GM1966"]);
  });

  it("draws the country within a frame after the first time", () => {
    const dataset = embeddedDataset();
    const asked = { scope: "NL01" as AreaCode };
    const { view, camera, scene } = sceneOf(dataset, asked);
    const times = Array.from({ length: 40 }, () => {
      const began = performance.now();
      mapScene({ dataset, view, size, camera, margin: 0.6 });
      return performance.now() - began;
    });

    expect(scene.areas).toHaveLength(342);
    expect(times.toSorted((a, b) => a - b)[0]).toBeLessThan(16);
  });
});
