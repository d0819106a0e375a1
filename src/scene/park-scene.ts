import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { areaGeometry } from "./area-geometry.ts";
import { fitCamera, project, type Size, toPixels, unproject } from "./camera.ts";
import type { ScenePark } from "./map-scene.ts";
import { parkCentre, parkRadius } from "./park-marks.ts";
import { createPathPen } from "./path-pen.ts";

/** One municipality with its parks, in pixels. */
export type ParkScene = {
  readonly outline: string;
  /** The surroundings as one path, and the borders between them. */
  readonly ground: string;
  readonly borders: string;
  /** Parks of which any part lies in the area, larger ones first. */
  readonly parks: readonly ScenePark[];
  readonly hectares: ReadonlyMap<string, number | undefined>;
};

const padding = { top: 16, right: 16, bottom: 16, left: 16 };
const empty: ParkScene = {
  outline: "",
  ground: "",
  borders: "",
  parks: [],
  hectares: new Map(),
};

/** Draws a municipality as large as fits; an empty scene when it has no boundary. */
export function parkScene(dataset: Dataset, code: AreaCode, size: Size): ParkScene {
  const geometry = areaGeometry(dataset.boundaries, dataset.areas);
  const shape = geometry.municipalities.get(code) ?? geometry.provinces.get(code);
  if (!shape) return empty;
  const [west, north] = unproject([shape.box[0], shape.box[1]]);
  const [east, south] = unproject([shape.box[2], shape.box[3]]);
  const camera = fitCamera([west, south, east, north], size, padding);
  const pen = createPathPen(geometry, camera, size);
  const half = [size.width / 2 / camera.scale, size.height / 2 / camera.scale] as const;
  const near = (box: readonly [number, number, number, number]) =>
    box[0] < camera.x + half[0] &&
    box[2] > camera.x - half[0] &&
    box[1] < camera.y + half[1] &&
    box[3] > camera.y - half[1];
  const around = [...geometry.municipalities.values()].filter(({ box }) => near(box));
  const arcs = new Set(
    around.flatMap(({ rings }) => rings.flat().map((arc) => Math.max(arc, ~arc))),
  );
  const own = dataset.parks.parks.filter(({ shares }) => shares.some(({ area }) => area === code));
  return {
    outline: pen.rings(shape.rings),
    ground: around.map(({ rings }) => pen.rings(rings)).join(""),
    borders: [...arcs].map((arc) => pen.line(arc)).join(""),
    parks: own
      .map((park) => {
        const [x, y] = toPixels(camera, size, project(parkCentre(park)));
        const { id, name, hectares, approximate } = park;
        return { id, name, x, y, r: parkRadius(hectares), path: undefined, approximate };
      })
      .sort((a, b) => b.r - a.r),
    hectares: new Map(own.map(({ id, hectares }) => [id, hectares])),
  };
}
