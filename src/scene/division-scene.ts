import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { areaGeometry } from "./area-geometry.ts";
import { fitCamera, type Size, unproject } from "./camera.ts";
import { createPathPen } from "./path-pen.ts";

/** The municipalities of the map, those of a list apart, in pixels. */
export type DivisionScene = {
  /** All municipalities as one path, and the borders between them. */
  readonly ground: string;
  readonly borders: string;
  readonly chosen: readonly { readonly code: AreaCode; readonly path: string }[];
};

const padding = { top: 4, right: 4, bottom: 4, left: 4 };

/** Draws all municipalities as large as fits. */
export function divisionScene(
  { boundaries, areas }: Pick<Dataset, "boundaries" | "areas">,
  chosen: readonly AreaCode[],
  size: Size,
): DivisionScene {
  const geometry = areaGeometry(boundaries, areas);
  const shapes = [...geometry.municipalities.values()];
  if (shapes.length === 0) return { ground: "", borders: "", chosen: [] };
  const edge = (at: 0 | 1 | 2 | 3, pick: (...all: number[]) => number) =>
    shapes.reduce((found, { box }) => pick(found, box[at]), shapes[0]?.box[at] ?? 0);
  const [west, north] = unproject([edge(0, Math.min), edge(1, Math.min)]);
  const [east, south] = unproject([edge(2, Math.max), edge(3, Math.max)]);
  const pen = createPathPen(geometry, fitCamera([west, south, east, north], size, padding), size);
  return {
    ground: shapes.map(({ rings }) => pen.rings(rings)).join(""),
    borders: geometry.arcs.map((_, arc) => pen.line(arc)).join(""),
    chosen: chosen.flatMap((code) => {
      const shape = geometry.municipalities.get(code);
      return shape ? [{ code, path: pen.rings(shape.rings) }] : [];
    }),
  };
}
