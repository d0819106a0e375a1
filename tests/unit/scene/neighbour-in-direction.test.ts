import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { areaCentre } from "#scene/area-centre.ts";
import { areaGeometry } from "#scene/area-geometry.ts";
import type { Point } from "#scene/camera.ts";
import { directions, neighbourInDirection } from "#scene/neighbour-in-direction.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";

function placesOf(
  dataset: ReturnType<typeof smallDataset>,
  province?: string,
): ReadonlyMap<AreaCode, Point> {
  const geometry = areaGeometry(dataset.boundaries, dataset.areas);
  return new Map(
    [...dataset.areas.values()]
      .filter(({ level, parent }) => level === "municipality" && (!province || parent === province))
      .map((area) => [area.code, areaCentre(geometry, area)]),
  );
}

type Ways = ReadonlyMap<AreaCode, readonly AreaCode[]>;

/** Where the four arrows lead from every area. */
const waysOf = (places: ReadonlyMap<AreaCode, Point>): Ways =>
  new Map(
    [...places.keys()].map((at) => [
      at,
      directions.flatMap((direction) => neighbourInDirection(places, at, direction) ?? []),
    ]),
  );

function reached(ways: Ways, start: AreaCode): ReadonlySet<AreaCode> {
  const seen = new Set([start]);
  for (const at of seen) for (const next of ways.get(at) ?? []) seen.add(next);
  return seen;
}

describe("neighbourInDirection", () => {
  it("goes to the square beside, and nowhere over the edge", () => {
    const places = placesOf(smallDataset());
    const from = (direction: (typeof directions)[number]) =>
      neighbourInDirection(places, "GM0001" as AreaCode, direction);

    expect(from("right")).toBe("GM0002");
    expect(from("down")).toBe("GM0003");
    expect(from("up")).toBeUndefined();
    expect(from("left")).toBeUndefined();
  });

  it("always goes in the direction asked", () => {
    const places = placesOf(embeddedDataset());
    const arrows = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const;
    for (const [code, [x, y]] of places) {
      for (const direction of directions) {
        const next = neighbourInDirection(places, code, direction);
        const [toX, toY] = (next && places.get(next)) ?? [x, y];
        const along = (toX - x) * arrows[direction][0] + (toY - y) * arrows[direction][1];
        expect(next === undefined || along > 0).toBe(true);
      }
    }
  });

  it.each([undefined, "PV22"])("reaches every municipality from every other: %s", (province) => {
    const places = placesOf(embeddedDataset(), province);
    const ways = waysOf(places);
    for (const start of places.keys()) {
      const seen = reached(ways, start);
      const missed = [...places.keys()].filter((code) => !seen.has(code));
      expect(missed).toEqual([]);
    }
  });
});
