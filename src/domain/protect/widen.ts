import { type Hiding, primary, secondary, shown } from "./hiding.ts";
import { cheapestRoute, type Route, type Router, roomOf } from "./router.ts";

/**
 * Hides cells, the cheapest it can find, until an unsafe cell can be `width` higher or lower for
 * all that a reader can work out.
 *
 * @param limit what hiding may cost; under 1 nothing is hidden and it only finds out
 * @returns places of the cells that were hidden, or `undefined` when there is no way
 */
export function widen(
  router: Router,
  edge: number,
  limit: number,
): { readonly hidden: readonly number[]; readonly done: boolean } {
  const { hiding, network } = router;
  const cell = network.cells[edge] ?? 0;
  const hidden: number[] = [];
  const moved = { up: new Map<number, number>(), down: new Map<number, number>() };
  let gained = 0;
  while (gained < widthOf(hiding, cell)) {
    const found = cheaper(router, edge, { moved, limit });
    if (!found) return { hidden, done: false };
    const { route, up } = found;
    for (const each of route.edges) {
      const place = network.cells[each] ?? 0;
      if (hiding.status[place] !== shown) continue;
      hiding.status[place] = secondary;
      hidden.push(place);
    }
    gained += push(router, edge, { route, up, moved, most: widthOf(hiding, cell) - gained });
  }
  return { hidden, done: true };
}

/** Only unsafe cells need the whole width; others must not be recomputable exactly. */
function widthOf({ status, width }: Hiding, cell: number): number {
  return status[cell] === primary ? width : Math.min(width, 1);
}

type Moved = { readonly up: Map<number, number>; readonly down: Map<number, number> };

function cheaper(
  router: Router,
  edge: number,
  { moved, limit }: { readonly moved: Moved; readonly limit: number },
): { readonly route: Route; readonly up: boolean } | undefined {
  const cell = router.network.cells[edge] ?? 0;
  const can = (up: boolean, used: ReadonlyMap<number, number>) =>
    roomOf(router.hiding, cell, { move: { edge, forward: up }, used }) >= 1;
  const up = can(true, moved.up)
    ? cheapestRoute(router, { edge, up: true, used: moved.up, below: limit })
    : undefined;
  const below = up ? up.cost : limit;
  const down = can(false, moved.down)
    ? cheapestRoute(router, { edge, up: false, used: moved.down, below })
    : undefined;
  if (down) return { route: down, up: false };
  return up && { route: up, up: true };
}

/** Moves as much as fits along a route, and says how much that was. */
function push(
  { hiding, network }: Router,
  edge: number,
  {
    route,
    up,
    moved,
    most,
  }: { readonly route: Route; readonly up: boolean; readonly moved: Moved; readonly most: number },
): number {
  const used = up ? moved.up : moved.down;
  const moves = [
    { edge, forward: up },
    ...route.edges.map((each, i) => ({ edge: each, forward: route.forward[i] === true })),
  ];
  let amount = most;
  for (const move of moves) {
    amount = Math.min(amount, roomOf(hiding, network.cells[move.edge] ?? 0, { move, used }));
  }
  for (const move of moves) {
    used.set(move.edge, (used.get(move.edge) ?? 0) + (move.forward ? amount : -amount));
  }
  return amount;
}
