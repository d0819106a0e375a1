import fc from "fast-check";
import loadHighs from "highs";
import { absent, type Hiding, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { type Network, networkOf } from "#domain/protect/network.ts";

const highs = await loadHighs();

export const nodes = 5;
export type Case = {
  readonly network: Network;
  readonly hiding: Hiding;
  readonly blocked: Uint8Array;
};

export const size = 9;
const nine = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: size, maxLength: size });
export const cases: fc.Arbitrary<Case> = fc
  .record({
    ends: nine(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 }))),
    status: nine(fc.constantFrom(shown, shown, secondary, primary, absent)),
    cost: nine(fc.constantFrom(1, 2, 3, 7, Number.POSITIVE_INFINITY)),
    up: nine(fc.constantFrom(0, 1, 2, 9)),
    down: nine(fc.constantFrom(0, 1, 2, 9)),
    blocked: nine(fc.constantFrom(0, 0, 0, 1)),
    width: fc.constantFrom(1, 1, 3),
  })
  .map(({ ends, status, cost, up, down, blocked, width }) => ({
    network: networkOf(
      ends.map(([from, to], cell) => ({ cell, from, to })),
      nodes,
    ),
    hiding: {
      status: Uint8Array.from(status),
      cost: Float64Array.from(cost),
      up: Float64Array.from(up),
      down: Float64Array.from(down),
      single: new Uint8Array(size),
      width,
    },
    blocked: Uint8Array.from(blocked),
  }));

/** Whether a cell can be gone through by one, and what that costs. */
export function priceOf({ hiding, blocked }: Case, edge: number, forward: boolean): number {
  const status = hiding.status[edge] ?? 0;
  if (blocked[edge] === 1) return Number.POSITIVE_INFINITY;
  const room = status === absent ? 9 : ((forward ? hiding.up[edge] : hiding.down[edge]) ?? 0);
  if (room < 1) return Number.POSITIVE_INFINITY;
  return status === shown ? (hiding.cost[edge] ?? 0) : 0;
}

/** Least cost from node to node without an edge, found by going over all edges again and again. */
export function least(given: Case, [from, to]: readonly [number, number], without: number): number {
  const cost = new Array<number>(nodes).fill(Number.POSITIVE_INFINITY);
  cost[from] = 0;
  for (let round = 0; round < nodes; round += 1) {
    for (let edge = 0; edge < size; edge += 1) {
      if (edge === without) continue;
      const [a = 0, b = 0] = [given.network.from[edge], given.network.to[edge]];
      cost[b] = Math.min(cost[b] ?? 0, (cost[a] ?? 0) + priceOf(given, edge, true));
      cost[a] = Math.min(cost[a] ?? 0, (cost[b] ?? 0) + priceOf(given, edge, false));
    }
  }
  return cost[to] ?? 0;
}

/** How far an edge can be moved one way, over hidden cells that may be used, by HiGHS. */
export function movedBy(given: Case, edge: number, up: boolean): number {
  const { hiding, network, blocked } = given;
  const most = (cell: number, room: Float64Array) => {
    const usable = cell === edge || (hiding.status[cell] !== shown && blocked[cell] === 0);
    if (!usable) return 0;
    return hiding.status[cell] === absent ? 99 : (room[cell] ?? 0);
  };
  const bounds = [...Array(size).keys()].map(
    (cell) => ` -${most(cell, hiding.down)} <= x${cell} <= ${most(cell, hiding.up)}`,
  );
  const rows = [...Array(nodes).keys()].map((node) => {
    const terms = [...Array(size).keys()].flatMap((cell) => {
      const by = Number(network.to[cell] === node) - Number(network.from[cell] === node);
      return by === 0 ? [] : [`${by > 0 ? "+" : "-"} x${cell}`];
    });
    return terms.length > 0 ? ` r${node}: ${terms.join(" ")} = 0` : "";
  });
  const text = `${up ? "Maximize" : "Minimize"}\n obj: x${edge}\nSubject To\n${rows.filter(Boolean).join("\n")}\nBounds\n${bounds.join("\n")}\nEnd\n`;
  return Math.abs(highs.solve(text).ObjectiveValue);
}
