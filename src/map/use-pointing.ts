import { useCallback, useState } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import { areaAt } from "#scene/area-at.ts";
import { areaCentre } from "#scene/area-centre.ts";
import { areaGeometry } from "#scene/area-geometry.ts";
import { type Point, type Size, toPixels } from "#scene/camera.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import type { MapCamera } from "./use-camera.ts";

/** Which area is told about, and where on the map the reader looks. */
export type Tip = {
  readonly code: AreaCode;
  readonly x: number;
  readonly y: number;
};

export type Pointing = {
  readonly tip: Tip | undefined;
  readonly point: (point: Point | undefined) => void;
  readonly tap: (point: Point, touch: boolean) => void;
  /** Tells about an area at its middle, and moves the map when that is out of sight. */
  readonly showAt: (code: AreaCode) => void;
  /** Hides the tooltip; false when there was none. */
  readonly hide: () => boolean;
};

/** Finds the area under a point by geometry, the same for every renderer. */
export function usePointing(props: AtlasMapProps, map: MapCamera, size: Size): Pointing {
  const { dataset, view, onHover, onSelect } = props;
  const [tip, setTip] = useState<Tip>();
  const find = useCallback(
    ([x, y]: Point): AreaCode | undefined => {
      const geometry = areaGeometry(dataset.boundaries, dataset.areas);
      const camera = map.live.current();
      const place: Point = [
        camera.x + (x - size.width / 2) / camera.scale,
        camera.y + (y - size.height / 2) / camera.scale,
      ];
      const byProvince = view.figures[0]?.area.level === "province";
      const shapes = byProvince ? geometry.provinces : geometry.municipalities;
      const code = areaAt(geometry, shapes, place);
      return code && view.fills.has(code) ? code : undefined;
    },
    [dataset, view, map.live, size],
  );
  const show = (code: AreaCode | undefined, [x, y]: Point) => {
    onHover(code);
    setTip(code ? { code, x, y } : undefined);
  };
  return {
    tip,
    point: (point) => show(point && find(point), point ?? [0, 0]),
    tap: (point, touch) => {
      const code = find(point);
      if (touch) show(code, point);
      onSelect(code === view.selected ? undefined : code);
    },
    showAt: (code) => {
      const area = dataset.areas.get(code);
      if (!area) return;
      const camera = map.live.current();
      const place = areaCentre(areaGeometry(dataset.boundaries, dataset.areas), area);
      const [x, y] = toPixels(camera, size, place);
      const inSight = x > 24 && x < size.width - 24 && y > 24 && y < size.height - 24;
      if (!inSight) map.glide({ ...camera, x: place[0], y: place[1] });
      setTip({ code, x: inSight ? x : size.width / 2, y: inSight ? y : size.height / 2 });
    },
    hide: () => {
      setTip(undefined);
      return tip !== undefined;
    },
  };
}
