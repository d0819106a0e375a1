import { ScatterplotLayer, SolidPolygonLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Position } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import type { Park } from "#domain/park/park.ts";
import { readRgb } from "#scene/hatch-image.ts";
import { parkCentre, parkRadius } from "#scene/park-marks.ts";

export type ParkDrawing = {
  readonly parks: readonly Park[];
  /** Draw the shape of a park, where it has one; else a dot. */
  readonly shapes: boolean;
  /** Colours as `#rrggbb`. */
  readonly colour: string;
  readonly halo: string;
};

export type ParkOverlay = {
  readonly draw: (drawing: ParkDrawing) => void;
  readonly remove: () => void;
};

/**
 * Parks lie under their outlines, which MapLibre draws, and under the names. The order is set when
 * a layer is added, so its place must never change.
 */
const below = { beforeId: "park-outline" };

/** Of 255, the same as `fill-opacity` of the drawing. */
const opacity = 217;

/**
 * Parks in the WebGL context of the map. To be called when the map is idle: while a style or source
 * loads, deck.gl would put its layers on top without a word.
 */
export function addParkOverlay(map: MapLibre, first: ParkDrawing): ParkOverlay {
  const overlay = new MapLibreOverlay({ interleaved: true, layers: layersOf(first) });
  map.addControl(overlay);
  return {
    draw: (drawing) => overlay.setProps({ layers: layersOf(drawing) }),
    remove: () => map.removeControl(overlay),
  };
}

/** Of all layers of deck.gl these two are the lightest that draw parks; the others bring letters and icons. */
function layersOf({ parks, shapes, colour, halo }: ParkDrawing) {
  const [r, g, b] = readRgb(colour);
  const updateTriggers = { getFillColor: colour, getLineColor: halo };
  return [
    new SolidPolygonLayer<Position[][]>({
      id: "park-shapes",
      ...below,
      data: shapes ? parks.flatMap(polygonsOf) : [],
      getPolygon: (rings) => rings as [number, number][][],
      getFillColor: [r, g, b, opacity],
      updateTriggers,
    }),
    new ScatterplotLayer<Park>({
      id: "park-dots",
      ...below,
      data: parks.filter(({ geometry }) => !shapes || geometry.type === "Point"),
      getPosition: (park) => [...parkCentre(park)],
      getRadius: ({ hectares }) => parkRadius(hectares),
      radiusUnits: "pixels",
      stroked: true,
      lineWidthUnits: "pixels",
      getLineWidth: 1,
      getFillColor: [r, g, b, opacity],
      getLineColor: [...readRgb(halo)],
      updateTriggers,
    }),
  ];
}

function polygonsOf({ geometry }: Park): Position[][][] {
  if (geometry.type === "Point") return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}
