import { GeoJsonLayer, ScatterplotLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibre } from "maplibre-gl";
import type { Park } from "#domain/park/park.ts";
import { readRgb } from "#scene/hatch-image.ts";
import { outlinesFrom, parkCentre, parkRadius } from "#scene/park-marks.ts";

export type ParkDrawing = {
  readonly parks: readonly Park[];
  /** Colours as `#rrggbb`. */
  readonly colour: string;
  readonly halo: string;
  readonly metresPerPixel: number;
};

export type ParkOverlay = {
  readonly draw: (drawing: ParkDrawing) => void;
  readonly remove: () => void;
};

/** Parks lie under the names. The order is set when a layer is added, so its place must never change. */
const below = { beforeId: "labels" };

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

function layersOf({ parks, colour, halo, metresPerPixel }: ParkDrawing) {
  const outlines = metresPerPixel <= outlinesFrom;
  const shapes = parks.filter(({ geometry }) => outlines && geometry.type !== "Point");
  const dots = parks.filter(({ geometry }) => !outlines || geometry.type === "Point");
  const [r, g, b] = readRgb(colour);
  return [
    new GeoJsonLayer({
      id: "park-outlines",
      ...below,
      data: {
        type: "FeatureCollection",
        features: shapes.map(({ id, geometry }) => ({
          type: "Feature" as const,
          properties: { id },
          geometry,
        })),
      },
      getFillColor: [r, g, b, 217],
      getLineColor: [...readRgb(halo)],
      lineWidthUnits: "pixels",
      getLineWidth: 1,
      updateTriggers: { getFillColor: colour, getLineColor: halo },
    }),
    new ScatterplotLayer<Park>({
      id: "park-dots",
      ...below,
      data: dots,
      getPosition: (park) => [...parkCentre(park)],
      getRadius: ({ hectares }) => parkRadius(hectares),
      radiusUnits: "pixels",
      stroked: true,
      lineWidthUnits: "pixels",
      getLineWidth: 1,
      getFillColor: [r, g, b, 217],
      getLineColor: [...readRgb(halo)],
      updateTriggers: { getFillColor: colour, getLineColor: halo },
    }),
  ];
}
