/** Where a key leads along a row of `last + 1` dates; "leave" ends the reading, nothing for other keys. */
export function moveAlong(key: string, at: number, last: number): number | "leave" | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(last, at + 1);
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    case "Escape":
      return "leave";
    default:
      return undefined;
  }
}

/** Index of the position nearest to a place; the first of two equally near; nothing without positions. */
export function nearestIndex(positions: readonly number[], place: number): number | undefined {
  let best: number | undefined;
  for (const [index, position] of positions.entries()) {
    const nearest = best === undefined ? undefined : positions[best];
    if (nearest === undefined || Math.abs(position - place) < Math.abs(nearest - place))
      best = index;
  }
  return best;
}
