import { createExpression, latest, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { fillColour, fillState, mapStyle } from "#map/map-style.ts";
import { paletteOf } from "#scene/palette.ts";
import { rampColour } from "#scene/ramp.ts";

const fonts = {
  regular: "https://example.org/400.woff2",
  semibold: "https://example.org/600.woff2",
};
const names = ["light", "dark", "contrast"] as const;

/** The colour that MapLibre computes for a fill, as red, green and blue of 255. */
function computed(palette: ReturnType<typeof paletteOf>, classes: number, state: object) {
  const expression = createExpression(
    fillColour(palette, classes) as never,
    latest.paint_fill["fill-color"] as never,
  );
  if (expression.result === "error") throw new Error(JSON.stringify(expression.value));
  return String(expression.value.evaluate({ zoom: 8 }, {} as never, state as never));
}

describe.each(names)("mapStyle in %s", (name) => {
  const palette = paletteOf(name);

  it.each([1, 5, 6])("is a style MapLibre accepts, with %s classes", (classes) => {
    expect(validateStyleMin(mapStyle(palette, classes, fonts) as never)).toEqual([]);
  });

  it.each([3, 5, 6])("fills classes with the colours of the drawing: %s", (classes) => {
    for (let index = 0; index < classes; index += 1) {
      const fill = fillState({ kind: "class", index });
      expect(computed(palette, classes, { fill })).toBe(rampColour(palette, index, classes));
    }
  });

  it.each([
    ["missing", palette.paper],
    ["suppressed", palette.paper],
    ["plain", palette.line],
    ["elsewhere", palette.ground],
  ] as const)("fills %s with its own colour", (kind, colour) => {
    expect(computed(palette, 5, { fill: fillState({ kind }) })).toBe(colour);
    expect(computed(palette, 5, {})).toBe(palette.ground);
  });
});
