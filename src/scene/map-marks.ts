import type { FeatureCollection } from "geojson";
import type { Park } from "#domain/park/park.ts";
import { type Camera, type Point, unproject } from "./camera.ts";
import type { MapScene, SceneArea } from "./map-scene.ts";
import type { Palette } from "./palette.ts";
import { rampColour, rampInkColour } from "./ramp.ts";

/** Names of a scene as points, with their value, ink and halo. */
export function labelFeatures(
  scene: MapScene,
  camera: Camera,
  look: { readonly palette: Palette; readonly wordsUnder: (code: SceneArea["code"]) => string },
): FeatureCollection {
  return points(
    scene.areas.flatMap((area) => {
      if (!area.label) return [];
      const { ink, halo } = lettering(area, scene.classes, look.palette);
      const { code, name } = area;
      const properties = { code, name, value: look.wordsUnder(code), ink, halo };
      return { at: placeOf(area.label, scene, camera), properties };
    }),
  );
}

/** Circles of a scene as points with their radius in pixels. */
export function circleFeatures(scene: MapScene, camera: Camera): FeatureCollection {
  return points(
    scene.circles.map(({ code, x, y, r }) => ({
      at: placeOf({ x, y }, scene, camera),
      properties: { code, r },
    })),
  );
}

/** Outlines of parks, each with whether it is approximate: `dashed`. */
export function parkOutlines(parks: readonly Park[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: parks.flatMap(({ geometry, approximate }) =>
      geometry.type === "Point"
        ? []
        : { type: "Feature" as const, properties: { dashed: approximate }, geometry },
    ),
  };
}

/** The ink of a class on a halo of its own colour; elsewhere plain ink on the ground. */
function lettering({ fill }: SceneArea, classes: number, palette: Palette) {
  return fill.kind === "class"
    ? {
        ink: rampInkColour(palette, fill.index, classes),
        halo: rampColour(palette, fill.index, classes),
      }
    : { ink: palette.ink, halo: palette.halo };
}

function placeOf(
  { x, y }: { readonly x: number; readonly y: number },
  { width, height }: MapScene,
  camera: Camera,
): Point {
  return unproject([
    camera.x + (x - width / 2) / camera.scale,
    camera.y + (y - height / 2) / camera.scale,
  ]);
}

function points(
  list: readonly { readonly at: Point; readonly properties: Readonly<Record<string, unknown>> }[],
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: list.map(({ at, properties }) => ({
      type: "Feature",
      properties,
      geometry: { type: "Point", coordinates: [...at] },
    })),
  };
}
