import { type KeyboardEvent, useRef } from "react";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Point } from "#scene/camera.ts";
import { type Direction, neighbourInDirection } from "#scene/neighbour-in-direction.ts";
import { findByName } from "./find-by-name.ts";

export type KeyHandlers = {
  /** The areas that can be reached. */
  readonly areas: readonly Area[];
  /** Their middles, in Mercator radians. */
  readonly places: ReadonlyMap<AreaCode, Point>;
  /** Where the keyboard is. */
  readonly at: AreaCode | undefined;
  readonly selected: AreaCode | undefined;
  readonly onMove: (code: AreaCode) => void;
  readonly onEdge: () => void;
  readonly onNotFound: (typed: string) => void;
  readonly onOpen: (code: AreaCode) => void;
  readonly onSelect: (code: AreaCode | undefined) => void;
  /** Escape: true when there was something to hide or to clear. */
  readonly onEscape: () => boolean;
  readonly onZoom: (by: number) => void;
  readonly onFit: () => void;
};

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowRight: "right",
  ArrowDown: "down",
  ArrowLeft: "left",
};
const typingPause = 900;

/** The keys of the map: arrows to the neighbour in that direction, letters to a name. */
export function useKeys(handlers: KeyHandlers): (event: KeyboardEvent) => void {
  const typed = useRef({ text: "", at: 0 });
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const handled = act(event, handlers) || type(event, handlers, typed.current);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function act({ key }: KeyboardEvent, handlers: KeyHandlers): boolean {
  const { areas, places, at, selected, onOpen, onSelect, onZoom, onFit, onEscape } = handlers;
  const direction = Object.hasOwn(arrows, key) ? arrows[key] : undefined;
  if (direction) {
    const next = at ? neighbourInDirection(places, at, direction) : areas[0]?.code;
    if (next) handlers.onMove(next);
    else handlers.onEdge();
    return true;
  }
  switch (key) {
    case "Enter":
      if (at) onOpen(at);
      return at !== undefined;
    case " ":
      if (at) onSelect(at === selected ? undefined : at);
      return true;
    case "Escape":
      return onEscape();
    case "+":
    case "=":
      onZoom(1.6);
      return true;
    case "-":
      onZoom(1 / 1.6);
      return true;
    case "0":
      onFit();
      return true;
    default:
      return false;
  }
}

function type(
  { key, timeStamp }: KeyboardEvent,
  { areas, onMove, onNotFound }: KeyHandlers,
  typed: { text: string; at: number },
): boolean {
  if (key.length !== 1 || !/[\p{L}'-]/u.test(key)) return false;
  typed.text = timeStamp - typed.at < typingPause ? typed.text + key : key;
  typed.at = timeStamp;
  const found = findByName(areas, typed.text);
  if (found) onMove(found.code);
  else onNotFound(typed.text);
  return true;
}
