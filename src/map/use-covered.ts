import { type RefObject, useLayoutEffect, useState } from "react";
import type { Box } from "#scene/area-geometry.ts";
import type { Size } from "#scene/camera.ts";

const nothing: readonly Box[] = [];

/**
 * What lies over the map: everything beside it with `data-over-map`, in pixels of the map. Names
 * are not written there.
 */
export function useCovered(ref: RefObject<HTMLElement | null>, size: Size): readonly Box[] {
  const [covered, setCovered] = useState(nothing);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size moves what lies over the map
  useLayoutEffect(() => {
    const map = ref.current;
    const found = map?.parentElement?.parentElement?.querySelectorAll("[data-over-map]");
    if (!map || !found) return;
    const measure = () => {
      const { left, top } = map.getBoundingClientRect();
      const boxes = [...found].map((each): Box => {
        const box = each.getBoundingClientRect();
        return [box.left - left, box.top - top, box.right - left, box.bottom - top];
      });
      setCovered((before) => (String(before) === String(boxes) ? before : boxes));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of found) observer.observe(each);
    return () => observer.disconnect();
  }, [ref, size]);
  return covered;
}
