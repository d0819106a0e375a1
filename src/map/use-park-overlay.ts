import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { type Camera, metresPerPixel } from "#scene/camera.ts";
import { parkOutlines } from "#scene/map-marks.ts";
import { type PaletteName, paletteOf } from "#scene/palette.ts";
import { dotsFrom, outlinesFrom } from "#scene/park-marks.ts";
import type { ParkDrawing, ParkOverlay } from "./deck-overlay.ts";

type ParkOverlayProps = {
  readonly dataset: Dataset;
  readonly camera: Camera;
  readonly palette: PaletteName;
  readonly showParks: boolean;
};

/** Loads deck.gl when parks are first to be drawn, and keeps them up to date from then on. */
export function useParkOverlay(map: MapLibre | undefined, props: ParkOverlayProps): void {
  const { dataset, camera, palette, showParks } = props;
  const metres = metresPerPixel(camera);
  const shown = showParks && metres <= dotsFrom;
  const shapes = shown && metres <= outlinesFrom;
  const overlay = useRef<{ map: MapLibre; drawn: ParkOverlay | undefined }>(undefined);
  const { park, halo } = paletteOf(palette);
  const wanted = useRef<ParkDrawing>(undefined);

  useEffect(() => {
    const outlined = parkOutlines(shapes ? dataset.parks.parks : []);
    void map?.getSource<GeoJSONSource>("parks")?.setData(outlined);
  }, [map, dataset.parks, shapes]);
  useEffect(() => {
    const parks = shown ? dataset.parks.parks : [];
    wanted.current = { parks, shapes, colour: park, halo };
    if (!map) return;
    if (overlay.current?.map === map) {
      overlay.current.drawn?.draw(wanted.current);
      return;
    }
    if (!shown) return;
    const started: { map: MapLibre; drawn: ParkOverlay | undefined } = { map, drawn: undefined };
    overlay.current = started;
    void addWhenIdle(map, () => wanted.current).then((drawn) => {
      started.drawn = drawn;
      if (wanted.current) drawn?.draw(wanted.current);
    });
  }, [map, dataset.parks, shown, shapes, park, halo]);
}

/** Without deck.gl the map is still a map: parks are in the table and on the page of the municipality. */
async function addWhenIdle(
  map: MapLibre,
  wanted: () => ParkDrawing | undefined,
): Promise<ParkOverlay | undefined> {
  try {
    const { addParkOverlay } = await import("./deck-overlay.ts");
    if (!map.loaded() || map.isMoving()) await new Promise((idle) => map.once("idle", idle));
    const drawing = wanted();
    return drawing && addParkOverlay(map, drawing);
  } catch {
    return undefined;
  }
}
