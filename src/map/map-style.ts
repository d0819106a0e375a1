import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Palette } from "#scene/palette.ts";
import { rampColour } from "#scene/ramp.ts";
import type { AreaFill } from "#views/choropleth-view.ts";

/** Where the letters of the map are, by weight; absolute addresses of woff2 files. */
export type MapFonts = { readonly regular: string; readonly semibold: string };

const regularFont = "Fira Sans Regular";
const semiboldFont = "Fira Sans SemiBold";

const nothing = { type: "FeatureCollection" as const, features: [] };

/** The state of an area for `fill`: the class as `class-3`, else the kind. */
export const fillState = (fill: AreaFill) =>
  fill.kind === "class" ? `class-${fill.index}` : fill.kind;

/**
 * The style of the map, as a value. Colours come from the palette; which area has which fill
 * travels as feature state, so that another date or method touches neither style nor geometry.
 * The sources are empty: their data are set once the style is there.
 */
export function mapStyle(palette: Palette, classes: number, fonts: MapFonts): StyleSpecification {
  const sources = ["areas", "borders", "circles", "parks", "labels"].map((name) => [
    name,
    { type: "geojson", data: nothing, promoteId: "code", tolerance: 0.2 },
  ]);
  return {
    version: 8,
    "font-faces": {
      [regularFont]: [{ url: fonts.regular }],
      [semiboldFont]: [{ url: fonts.semibold }],
    },
    sources: Object.fromEntries(sources),
    layers: mapLayers(palette, classes),
  };
}

/** Every layer from the ground up. */
export function mapLayers(palette: Palette, classes: number): LayerSpecification[] {
  return [
    { id: "water", type: "background", paint: { "background-color": palette.water } },
    ...areaLayers(palette, classes),
    ...borderLayers(palette),
    ...stateLayers(palette),
    circleLayer(palette),
    ...parkLayers(palette),
    labelLayer(),
  ];
}

function areaLayers(palette: Palette, classes: number): LayerSpecification[] {
  return [
    {
      id: "area-fill",
      type: "fill",
      source: "areas",
      paint: { "fill-color": fillColour(palette, classes), "fill-antialias": true },
    },
    {
      id: "area-hatch",
      type: "fill",
      source: "areas",
      filter: ["in", ["get", "code"], ["literal", []]],
      paint: { "fill-pattern": "hatch" },
    },
  ];
}

/** The colour of every fill; tests compare it with the palette. */
export function fillColour(palette: Palette, classes: number): ExpressionSpecification {
  const ramp = Array.from({ length: classes }, (_, index) => [
    `class-${index}`,
    rampColour(palette, index, classes),
  ]).flat();
  const match = [
    "match",
    ["coalesce", ["feature-state", "fill"], "elsewhere"],
    ...ramp,
    "missing",
    palette.paper,
    "suppressed",
    palette.paper,
    "plain",
    palette.line,
    palette.ground,
  ];
  return match as unknown as ExpressionSpecification;
}

function borderLayers(palette: Palette): LayerSpecification[] {
  const border = (kind: string, colour: string, width: number): LayerSpecification => ({
    id: `border-${kind}`,
    type: "line",
    source: "borders",
    filter: ["==", ["get", "kind"], kind],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour, "line-width": width },
  });
  return [
    border("ground", palette.groundLine, 0.8),
    border("municipal", palette.areaLine, 1),
    {
      id: "area-outline",
      type: "line",
      source: "areas",
      filter: ["in", ["get", "code"], ["literal", []]],
      paint: { "line-color": palette.hatch, "line-width": 0.8 },
    },
    border("province", palette.ink2, 1.2),
  ];
}

function stateLayers(palette: Palette): LayerSpecification[] {
  const outline = (state: string, colour: string, width: number): LayerSpecification => ({
    id: `area-${state}`,
    type: "line",
    source: "areas",
    layout: { "line-join": "round" },
    paint: {
      "line-color": colour,
      "line-width": width,
      "line-opacity": ["case", ["boolean", ["feature-state", state], false], 1, 0],
    },
  });
  return [outline("hovered", palette.ink, 2), outline("selected", palette.accent, 3)];
}

const circleLayer = (palette: Palette): LayerSpecification => ({
  id: "circles",
  type: "circle",
  source: "circles",
  layout: { "circle-sort-key": ["-", ["get", "r"]] },
  paint: {
    "circle-radius": ["get", "r"],
    "circle-color": [
      "case",
      ["boolean", ["feature-state", "selected"], false],
      palette.accent,
      palette.circle,
    ],
    "circle-opacity": 0.82,
    "circle-stroke-width": ["case", ["boolean", ["feature-state", "hovered"], false], 2, 1],
    "circle-stroke-color": [
      "case",
      ["boolean", ["feature-state", "hovered"], false],
      palette.ink,
      palette.areaLine,
    ],
  },
});

/** deck.gl fills the parks below these. */
function parkLayers(palette: Palette): LayerSpecification[] {
  const outline = (id: string, dashed: boolean): LayerSpecification => ({
    id,
    type: "line",
    source: "parks",
    filter: ["==", ["get", "dashed"], dashed],
    paint: {
      "line-color": palette.halo,
      "line-width": 1,
      ...(dashed && { "line-dasharray": [3, 2] }),
    },
  });
  return [outline("park-outline", false), outline("park-outline-dashed", true)];
}

/** The scene has chosen which names fit, so none is hidden again. */
const labelLayer = (): LayerSpecification => ({
  id: "labels",
  type: "symbol",
  source: "labels",
  layout: {
    "text-field": [
      "format",
      ["get", "name"],
      { "text-font": ["literal", [semiboldFont]] },
      "\n",
      {},
      ["get", "value"],
      { "text-font": ["literal", [regularFont]] },
    ],
    "text-font": [regularFont],
    "text-size": 13,
    "text-line-height": 1.3,
    "text-max-width": 40,
    "text-anchor": "top",
    "text-offset": [0, -0.65],
    "text-allow-overlap": true,
    "text-ignore-placement": true,
  },
  paint: {
    "text-color": ["get", "ink"],
    "text-halo-color": ["get", "halo"],
    "text-halo-width": 1.5,
  },
});
