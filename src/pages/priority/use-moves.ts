import { type RefObject, useLayoutEffect, useRef } from "react";

const moveMs = 160;
/** More rows than this are off the screen anyway. */
const mostRows = 60;

/** Lets the rows of a list slide to their new place when their order changes; all rows are equally high. */
export function useMoves(list: RefObject<HTMLElement | null>, order: readonly string[]): void {
  const before = useRef<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const now = new Map(order.map((key, index) => [key, index]));
    const old = before.current;
    before.current = now;
    const rows = list.current?.children;
    if (!rows || old.size === 0 || !mayMove()) return;
    const moved = order
      .slice(0, mostRows)
      .filter((key) => old.has(key) && old.get(key) !== now.get(key));
    const first = rows[0];
    if (moved.length === 0 || !(first instanceof HTMLElement)) return;
    const height = first.offsetHeight;
    for (const key of moved) {
      const by = ((old.get(key) ?? 0) - (now.get(key) ?? 0)) * height;
      rows[now.get(key) ?? 0]?.animate(
        [{ transform: `translateY(${by}px)` }, { transform: "none" }],
        { duration: moveMs, easing: "ease-out" },
      );
    }
  }, [list, order]);
}

function mayMove(): boolean {
  if (typeof Element.prototype.animate !== "function") return false;
  return !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
