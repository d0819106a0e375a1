import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, type Hiding, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { networkOf } from "#domain/protect/network.ts";
import { cheapestRoute, createRouter, roomOf } from "#domain/protect/router.ts";
import { widen } from "#domain/protect/widen.ts";
import { type Case, cases, least, movedBy, nodes, priceOf, size } from "./ways.ts";

/** What every node has left when one goes through these edges. */
function flowOf(
  { network: { from, to } }: Case,
  moves: readonly (readonly [edge: number, forward: boolean])[],
): readonly number[] {
  const flow = new Array<number>(nodes).fill(0);
  for (const [edge, forward] of moves) {
    const [a = 0, b = 0] = forward ? [from[edge], to[edge]] : [to[edge], from[edge]];
    flow[a] = (flow[a] ?? 0) - 1;
    flow[b] = (flow[b] ?? 0) + 1;
  }
  return flow;
}

describe("the cheapest way round an edge", () => {
  it("costs the least there is, and changes no sum", () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: size - 1 }), fc.boolean(), (given, edge, up) => {
        const router = createRouter(given.network, given.hiding, given.blocked);
        const { from, to } = given.network;
        const [tail = 0, head = 0] = [from[edge], to[edge]];
        const ends = up ? ([head, tail] as const) : ([tail, head] as const);
        const search = { edge, up, used: new Map<number, number>() };
        const route = cheapestRoute(router, { ...search, below: Number.POSITIVE_INFINITY });
        const wanted = tail === head ? 0 : least(given, ends, edge);

        expect(route === undefined).toBe(wanted === Number.POSITIVE_INFINITY);
        if (!route) return;
        expect(route.cost).toBeCloseTo(wanted, 4);
        expect(route.edges).not.toContain(edge);
        const moves = route.edges.map((each, i) => [each, route.forward[i] === true] as const);
        for (const [each, forward] of moves) expect(priceOf(given, each, forward)).toBeLessThan(99);
        expect(new Set(flowOf(given, [...moves, [edge, up]]))).toEqual(new Set([0]));
        const cheaper = cheapestRoute(router, { ...search, below: wanted });
        expect(cheaper === undefined).toBe(wanted > 0 || tail !== head);
      }),
      { numRuns: 300 },
    );
  });

  it("is the shortest of those that cost the same", () => {
    const ends = [
      [0, 1],
      [0, 2],
      [2, 1],
      [0, 1],
    ];
    const network = networkOf(
      ends.map(([from = 0, to = 0], cell) => ({ cell, from, to })),
      3,
    );
    const all = (value: number) => new Float64Array(4).fill(value);
    const status = Uint8Array.from([primary, secondary, secondary, secondary]);
    const hiding = {
      status,
      cost: all(1),
      up: all(9),
      down: all(9),
      single: new Uint8Array(4),
      width: 1,
    };
    const router = createRouter(network, hiding, new Uint8Array(4));
    const search = { edge: 0, up: true, used: new Map<number, number>(), below: 9 };
    expect(cheapestRoute(router, search)?.edges).toEqual([3]);
  });
});

describe("the room of a cell", () => {
  const hiding = {
    status: Uint8Array.from([primary, absent]),
    up: Float64Array.from([5, 0]),
    down: Float64Array.from([2, 0]),
  } as Hiding;
  const room = (cell: number, forward: boolean, moved?: number) =>
    roomOf(hiding, cell, {
      move: { edge: cell, forward },
      used: new Map(moved === undefined ? [] : [[cell, moved]]),
    });

  it("is what is left after what was moved, and endless where nothing is published", () => {
    expect([room(0, true), room(0, false)]).toEqual([5, 2]);
    expect([room(0, true, 3), room(0, false, 3)]).toEqual([2, 5]);
    expect([room(0, true, -1), room(0, false, -1)]).toEqual([6, 1]);
    expect([room(1, true), room(1, false)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });
});

describe("widening an unsafe cell", () => {
  it("hides cells only when it may, and tells which", () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: size - 1 }), fc.boolean(), (given, edge, free) => {
        given.hiding.status[edge] = primary;
        const before = given.hiding.status.slice();
        const router = createRouter(given.network, given.hiding, given.blocked);
        const { hidden, done } = widen(router, edge, free ? Number.POSITIVE_INFINITY : 0.5);

        if (!free) expect(hidden).toEqual([]);
        expect(hidden.every((cell) => before[cell] === shown)).toBe(true);
        for (const cell of hidden) before[cell] = secondary;
        expect(given.hiding.status).toEqual(before);
        // Once it is done, it is done without hiding more.
        if (done) expect(widen(router, edge, 0.5)).toEqual({ hidden: [], done: true });
      }),
      { numRuns: 300 },
    );
  });

  it("is done exactly when ways up and down together move it by the width", () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: size - 1 }), (given, edge) => {
        const { hiding, network } = given;
        if (network.from[edge] === network.to[edge]) return;
        hiding.status[edge] = primary;
        const router = createRouter(network, hiding, given.blocked);
        const { done } = widen(router, edge, 0.5);
        const range = movedBy(given, edge, true) + movedBy(given, edge, false);
        expect(done).toBe(range >= hiding.width);
      }),
      { numRuns: 300 },
    );
  });
});
