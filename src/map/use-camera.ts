import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { areaGeometry } from "#scene/area-geometry.ts";
import { type Camera, cameraBounds, fitCamera, type Padding, type Size } from "#scene/camera.ts";
import { scopeBounds } from "#scene/scope-bounds.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { createLiveCamera, type LiveCamera } from "./live-camera.ts";

export type MapCamera = {
  /** What the question asks to see; changes when a movement has ended. */
  readonly camera: Camera;
  readonly live: LiveCamera;
  /** Tells the page what is shown now. */
  readonly settle: () => void;
  /** Moves there in a moment, at once when the reader wants no motion, and settles. */
  readonly glide: (to: Camera) => void;
  /** Shows the whole scope again. */
  readonly fit: () => void;
};

const evenPadding: Padding = { top: 20, right: 20, bottom: 20, left: 20 };
const noPadding: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
const glideTime = 160;

/** The bounds in the question decide the camera; without bounds the scope fits. */
export function useCamera(props: AtlasMapProps, size: Size): MapCamera {
  const { dataset, view, query, padding = evenPadding, onBounds } = props;
  const { bounds } = query;
  const camera = useMemo(() => {
    if (bounds) return fitCamera(bounds, size, noPadding);
    const geometry = areaGeometry(dataset.boundaries, dataset.areas);
    return fitCamera(scopeBounds(geometry, view.figures), size, padding);
  }, [dataset.boundaries, dataset.areas, view.figures, bounds, size, padding]);
  const [live] = useState(() => createLiveCamera(camera));
  const frame = useRef(0);

  useLayoutEffect(() => live.move(camera), [live, camera]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const settle = useCallback(
    () => onBounds(cameraBounds(live.current(), size)),
    [live, onBounds, size],
  );
  const glide = useCallback(
    (to: Camera) => {
      cancelAnimationFrame(frame.current);
      const from = live.current();
      const began = performance.now();
      const time = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : glideTime;
      const step = (now: number) => {
        const part = time === 0 ? 1 : Math.min(1, Math.max(0, now - began) / time);
        live.move(between(from, to, 1 - (1 - part) ** 3));
        if (part < 1) frame.current = requestAnimationFrame(step);
        else settle();
      };
      step(began);
    },
    [live, settle],
  );
  const fit = useCallback(() => onBounds(undefined), [onBounds]);
  return { camera, live, settle, glide, fit };
}

/** The scale goes by ratio, so that zooming feels even; the middle follows the scale. */
function between(from: Camera, to: Camera, part: number): Camera {
  if (part === 1) return to;
  const scale = from.scale * (to.scale / from.scale) ** part;
  const same = Math.abs(to.scale / from.scale - 1) < 1e-6;
  const moved = same ? part : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return { x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, scale };
}
