import { type KeyboardEvent, useState } from "react";

/** Which option of a list is at hand, moved with the arrows; a new list begins at the first. */
export function useListCursor(
  length: number,
  list: string,
): {
  readonly at: number;
  readonly moveTo: (index: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
} {
  const [position, setPosition] = useState({ list, at: 0 });
  const at = position.list === list ? Math.min(position.at, Math.max(0, length - 1)) : 0;
  const moveTo = (index: number) => setPosition({ list, at: index });
  return {
    at,
    moveTo,
    onKey: (event) => {
      const target = length > 0 ? targetOf(event.key, at, length) : undefined;
      if (target === undefined) return;
      event.preventDefault();
      moveTo(target);
    },
  };
}

/** Arrows go round; Page keys go to the ends (Home and End stay with the text). */
function targetOf(key: string, at: number, length: number): number | undefined {
  if (key === "ArrowDown") return (at + 1) % length;
  if (key === "ArrowUp") return (at + length - 1) % length;
  if (key === "PageUp") return 0;
  return key === "PageDown" ? length - 1 : undefined;
}
