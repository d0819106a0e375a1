import { Map as MapLibre, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { type Camera, unproject, zoomLevel } from "#scene/camera.ts";

// Bundlers do not emit MapLibre 6's worker by themselves: without this line the map stays blank.
setWorkerUrl(workerUrl);

/** Starts a map that only draws: pointing, moving and keys are the atlas's own, the same for every renderer. */
export function startMapLibre(
  container: HTMLElement,
  style: StyleSpecification,
  camera: Camera,
): MapLibre {
  return new MapLibre({
    container,
    style,
    ...mapLibreCamera(camera),
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    maxPitch: 0,
    canvasContextAttributes: { antialias: true },
  });
}

/** Our camera in the words of MapLibre. */
export function mapLibreCamera(camera: Camera): {
  readonly center: [number, number];
  readonly zoom: number;
} {
  const [longitude, latitude] = unproject([camera.x, camera.y]);
  return { center: [longitude, latitude], zoom: zoomLevel(camera) };
}
