import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { booleanPointInPolygon } from "@turf/turf";
import { mean, median, min } from "d3-array";
import type { MultiPolygon, Polygon } from "geojson";
import clip from "polygon-clipping";
import { feature, mergeArcs, neighbors } from "topojson-client";
import { describe, expect, it } from "vitest";
import type { AreaTopology } from "#domain/area/boundaries.ts";
import { linesOf, sharedArcs } from "#scripts/data/boundaries/draw-topology.ts";
import { findCrossings } from "#scripts/data/boundaries/find-crossings.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { agreementWithRealMap, polygonsOf, realMapIsThere, size } from "./agreement.ts";

const dataset = embeddedDataset();
const topology = dataset.boundaries.drawn;
const { geometries } = topology.objects.municipalities;
const features = feature(topology, topology.objects.municipalities).features;
const shapeOf = ({ geometry }: (typeof features)[number]) =>
  polygonsOf(geometry as Polygon | MultiPolygon) as clip.MultiPolygon;
const municipalities = [...dataset.areas.values()].filter(({ level }) => level === "municipality");

describe("the schematic boundaries", () => {
  it("have the 342 municipalities of 2025, each once and with nothing but its code", () => {
    expect(geometries).toHaveLength(342);
    expect(features.map(({ properties }) => properties)).toEqual(
      municipalities.map(({ code }) => ({ code })),
    );
  });

  it("store a border of two municipalities once", () => {
    const lines = linesOf(topology).map((line) => line.map((at) => at.join(" ")));
    const segments = lines.flatMap((line) =>
      line.slice(1).map((to, index) => [line[index], to].toSorted().join(" - ")),
    );

    expect(new Set(segments).size).toBe(segments.length);
    expect(sharedArcs(topology).size).toBeGreaterThan(800);
  });

  it("have no lines that cross", () => {
    expect(findCrossings(linesOf(topology))).toEqual([]);
  });

  it("do not overlap: their areas sum to the area of the whole", () => {
    const shapes = features.map(shapeOf);
    const [first = [], ...others] = shapes;

    const whole = size(clip.union(first, ...others));

    const sum = shapes.reduce((total, shape) => total + size(shape), 0);
    expect(Math.abs(sum / whole - 1)).toBeLessThan(1e-9);
  });

  it("leave no sliver: every piece is at least a quarter of a square kilometre", () => {
    const pieces = features.flatMap(shapeOf).map((polygon) => size([polygon]));

    expect(min(pieces)).toBeGreaterThan(250_000);
  });

  it("give every municipality on land a neighbour, and islands none", () => {
    const alone = neighbors([...geometries])
      .flatMap((others, index) => (others.length === 0 ? [index] : []))
      .map((index) => municipalities[index]?.name);

    expect(alone.toSorted()).toEqual(
      expect.arrayContaining(["Ameland", "Schiermonnikoog", "Terschelling", "Texel", "Vlieland"]),
    );
    expect(alone.length).toBeLessThan(12);
  });

  it("dissolve into twelve provinces without a border left inside", () => {
    for (const province of provinces()) {
      const inside = sharedArcs(only(province));
      const outline = mergeArcs(topology, only(province).objects.municipalities.geometries as []);

      const used = new Set(outline.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));
      expect([...inside].filter((arc) => used.has(arc))).toEqual([]);
    }
    expect(provinces()).toHaveLength(12);
  });

  it("hold the place where each municipality's name stands", () => {
    const outside = features.filter(
      (each) =>
        !booleanPointInPolygon(
          [...(dataset.areas.get(each.properties.code)?.centre ?? [0, 0])],
          each.geometry as Polygon,
        ),
    );

    expect(outside.map(({ properties }) => properties.code)).toEqual([]);
  });

  it("weigh at most 30 kB, compressed: they are on the way to the first map", () => {
    expect(gzipSync(readFileSync("public/data/boundaries.json")).length).toBeLessThan(30_000);
  });
});

describe.skipIf(!realMapIsThere)("the schematic boundaries beside the real ones of 2022", () => {
  const agreement = realMapIsThere ? agreementWithRealMap(topology) : new Map<string, number>();
  const all = [...agreement.values()];
  const drenthe = municipalities
    .filter(({ parent }) => parent === "PV22")
    .map(({ code }) => agreement.get(code) ?? 0);

  it("agree in Drenthe at least as well as the first sketch", () => {
    expect(drenthe).toHaveLength(12);
    expect(min(drenthe)).toBeGreaterThanOrEqual(0.82);
    expect(median(drenthe)).toBeGreaterThanOrEqual(0.9);
    expect(mean(drenthe)).toBeGreaterThanOrEqual(0.895);
  });

  it("agree in the Netherlands at least as well as the first sketch", () => {
    expect(all).toHaveLength(342);
    expect(min(all)).toBeGreaterThanOrEqual(0.526);
    expect(median(all)).toBeGreaterThanOrEqual(0.775);
    expect(mean(all)).toBeGreaterThanOrEqual(0.775);
    expect(all.filter((share) => share >= 0.7).length).toBeGreaterThanOrEqual(292);
  });

  it("are described with the agreement that is measured here", () => {
    const percent = (share = 0) => `${Math.round(100 * share)}%`;

    expect(dataset.sources.get(dataset.boundaries.source)?.processing).toContain(
      `in Drenthe ${percent(mean(drenthe))} en in Nederland ${percent(mean(all))}`,
    );
  });
});

function provinces(): readonly string[] {
  return [...new Set(municipalities.flatMap(({ parent }) => parent ?? []))];
}

/** The topology with the municipalities of one province only. */
function only(province: string): AreaTopology {
  const own = geometries.filter(
    ({ properties }) =>
      properties && "code" in properties && dataset.areas.get(properties.code)?.parent === province,
  );
  return {
    ...topology,
    objects: { municipalities: { type: "GeometryCollection", geometries: own } },
  };
}
