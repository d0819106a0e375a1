import { describe, expect, it } from "vitest";
import { parkAt } from "#map/park-at.ts";
import type { ScenePark } from "#scene/map-scene.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const { parks } = embeddedDataset().parks;
const camera = { x: 0.1, y: -1.07, scale: 6_378_137 / 10 };
const drawn = (index: number, x: number, r: number): ScenePark => ({
  id: parks[index]?.id ?? "",
  name: "",
  ...{ x, y: 0, r },
  path: undefined,
  approximate: true,
});

describe("parkAt", () => {
  it("finds a dot with a little room around it, and nothing further away", () => {
    const scene = [drawn(0, 0, 5)];
    expect(parkAt(scene, [8, 0], { parks, camera })).toBe(parks[0]);
    expect(parkAt(scene, [10, 0], { parks, camera })).toBeUndefined();
  });

  it("finds the smallest of dots that cover each other", () => {
    expect(parkAt([drawn(0, 0, 8), drawn(1, 4, 3)], [3, 0], { parks, camera })).toBe(parks[1]);
  });
});
