import { type RefObject, useEffect, useRef } from "react";
import { type Camera, type Point, panCamera, type Size, zoomCamera } from "#scene/camera.ts";
import type { MapCamera } from "./use-camera.ts";

export type GestureHandlers = {
  /** The pointer is somewhere without pressing; nowhere when it left. */
  readonly onPoint: (point: Point | undefined) => void;
  readonly onTap: (point: Point, touch: boolean) => void;
};

/** A pointer that moved less than this has tapped. */
const tapDistance = 5;
const doubleTapTime = 320;
const wheelRest = 160;

type Press = { readonly from: Point; at: Point; readonly touch: boolean };

/** Drag, pinch, wheel and double click move the live camera; a tap and a hover are told. */
export function useGestures(
  ref: RefObject<HTMLElement | null>,
  { live, settle, glide }: MapCamera,
  { size, onPoint, onTap }: GestureHandlers & { readonly size: Size },
): void {
  const handlers = useRef({ live, settle, glide, size, onPoint, onTap });
  useEffect(() => {
    handlers.current = { live, settle, glide, size, onPoint, onTap };
  });
  useEffect(() => {
    const element = ref.current;
    return element ? listen(element, () => handlers.current) : undefined;
  }, [ref]);
}

type Current = Pick<MapCamera, "live" | "settle" | "glide"> &
  GestureHandlers & { readonly size: Size };

function listen(element: HTMLElement, now: () => Current): () => void {
  const presses = new Map<number, Press>();
  let begin: { readonly camera: Camera; readonly points: readonly Point[] } | undefined;
  let dragging = false;
  let lastTap = { at: 0, point: [0, 0] as Point };
  const place = (event: PointerEvent | WheelEvent): Point => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const restart = () => {
    begin = { camera: now().live.current(), points: [...presses.values()].map(({ at }) => at) };
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const point = place(event);
    presses.set(event.pointerId, { from: point, at: point, touch: event.pointerType === "touch" });
    restart();
  };
  const move = (event: PointerEvent) => {
    const press = presses.get(event.pointerId);
    if (!press) {
      if (event.pointerType !== "touch") now().onPoint(place(event));
      return;
    }
    press.at = place(event);
    if (!dragging && presses.size < 2 && distance(press.from, press.at) < tapDistance) return;
    if (!dragging) {
      dragging = true;
      now().onPoint(undefined);
      for (const id of presses.keys()) element.setPointerCapture(id);
    }
    if (begin)
      follow(
        now(),
        begin,
        [...presses.values()].map(({ at }) => at),
      );
  };
  const up = (event: PointerEvent) => {
    const press = presses.get(event.pointerId);
    presses.delete(event.pointerId);
    if (!press) return;
    if (presses.size > 0) return restart();
    if (dragging) {
      dragging = false;
      return now().settle();
    }
    if (event.type !== "pointerup") return;
    const again =
      event.timeStamp - lastTap.at < doubleTapTime && distance(lastTap.point, press.at) < 12;
    lastTap = { at: again ? 0 : event.timeStamp, point: press.at };
    if (again) zoomAround(now(), 2, press.at);
    else now().onTap(press.at, press.touch);
  };
  const leave = () => now().onPoint(undefined);
  const stopWheel = wheel(element, now, place);

  element.addEventListener("pointerdown", down);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  element.addEventListener("pointercancel", up);
  element.addEventListener("pointerleave", leave);
  return () => {
    stopWheel();
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    element.removeEventListener("pointercancel", up);
    element.removeEventListener("pointerleave", leave);
  };
}

/** Not passive, so that the page does not scroll or zoom along. */
function wheel(
  element: HTMLElement,
  now: () => Current,
  place: (event: WheelEvent) => Point,
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const turn = (event: WheelEvent) => {
    event.preventDefault();
    const { live, size, onPoint } = now();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 18 : 1);
    const by = Math.exp(-pixels * (event.ctrlKey ? 0.01 : 0.002));
    const point = place(event);
    onPoint(undefined);
    live.move(
      zoomCamera(live.current(), by, [point[0] - size.width / 2, point[1] - size.height / 2]),
    );
    clearTimeout(rest);
    rest = setTimeout(() => now().settle(), wheelRest);
  };
  element.addEventListener("wheel", turn, { passive: false });
  return () => {
    clearTimeout(rest);
    element.removeEventListener("wheel", turn);
  };
}

/** Where the camera must be so that what was under the fingers still is. */
function follow(
  { live, size }: Current,
  begin: { readonly camera: Camera; readonly points: readonly Point[] },
  points: readonly Point[],
): void {
  const before = middle(begin.points);
  const after = middle(points);
  const [a, b] = begin.points;
  const [c, d] = points;
  const by = a && b && c && d ? distance(c, d) / Math.max(distance(a, b), 1) : 1;
  const from: Point = [before[0] - size.width / 2, before[1] - size.height / 2];
  const zoomed = by === 1 ? begin.camera : zoomCamera(begin.camera, by, from);
  live.move(panCamera(zoomed, [after[0] - before[0], after[1] - before[1]]));
}

function zoomAround({ live, size, glide }: Current, by: number, [x, y]: Point): void {
  glide(zoomCamera(live.current(), by, [x - size.width / 2, y - size.height / 2]));
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function middle(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point[0] / points.length;
    y += point[1] / points.length;
  }
  return [x, y];
}
