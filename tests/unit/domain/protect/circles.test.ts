import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLabels, labelCircles } from "#domain/protect/circle-labels.ts";
import { absent, type Hiding, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { type Edge, type Network, networkOf } from "#domain/protect/network.ts";
import { isNeeded, neededLabels, openEdges, unsafeEdges } from "#domain/protect/open-edges.ts";

const nodes = 6;

/** Which nodes hang together by some edges. */
function joined(network: Network, edges: ReadonlySet<number>): readonly number[] {
  const mark = [...Array(nodes).keys()];
  for (let changed = true; changed; ) {
    changed = false;
    for (const edge of edges) {
      const [a = 0, b = 0] = [network.from[edge], network.to[edge]];
      const least = Math.min(mark[a] ?? 0, mark[b] ?? 0);
      if (mark[a] === mark[b]) continue;
      mark[a] = least;
      mark[b] = least;
      changed = true;
    }
  }
  return mark;
}

/** Whether an edge is in a circle of some edges, by taking it away. */
function inCircle(network: Network, edges: ReadonlySet<number>, edge: number): boolean {
  const mark = joined(network, new Set([...edges].filter((each) => each !== edge)));
  return mark[network.from[edge] ?? 0] === mark[network.to[edge] ?? 0];
}

const isInSum = ({ from, to }: Network, edge: number) => from[edge] !== to[edge];

type Case = { readonly network: Network; readonly hiding: Hiding };

const cases = fc
  .record({
    edges: fc.array(fc.tuple(fc.nat({ max: nodes - 1 }), fc.nat({ max: nodes - 1 })), {
      minLength: 1,
      maxLength: 10,
    }),
    status: fc.array(fc.constantFrom(shown, primary, primary, secondary, absent), {
      minLength: 10,
      maxLength: 10,
    }),
    single: fc.array(fc.constantFrom(0, 0, 1), { minLength: 10, maxLength: 10 }),
  })
  .map(({ edges, status, single }): Case => {
    const list = edges.map(([from, to], cell): Edge => ({ cell, from, to }));
    const size = list.length;
    return {
      network: networkOf(list, nodes),
      hiding: {
        status: Uint8Array.from(status.slice(0, size)),
        cost: new Float64Array(size).fill(1),
        up: new Float64Array(size).fill(9),
        down: new Float64Array(size).fill(9),
        single: Uint8Array.from(single.slice(0, size), (each, cell) =>
          status[cell] === primary ? each : 0,
        ),
        width: 1,
      },
    };
  });

const hiddenOf = ({ hiding: { status } }: Case) =>
  new Set([...status.keys()].filter((cell) => status[cell] !== shown));
const labelled = ({ network, hiding }: Case, from: Iterable<number> = Array(nodes).keys()) => {
  const labels = createLabels(network, hiding);
  labelCircles(labels, from);
  return labels;
};

describe("labels of circles", () => {
  it("are 0 exactly for hidden edges in no circle", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const labels = labelled(given);
        const hidden = hiddenOf(given);
        for (const edge of hidden) {
          const none = labels.a[edge] === 0 && labels.b[edge] === 0;
          expect(none).toBe(!inCircle(given.network, hidden, edge));
        }
      }),
    );
  });

  it("are the same exactly for edges of which one leaves the circles with the other", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const labels = labelled(given);
        const hidden = hiddenOf(given);
        const circled = [...hidden].filter((edge) => inCircle(given.network, hidden, edge));
        for (const edge of circled) {
          const without = new Set([...hidden].filter((each) => each !== edge));
          for (const other of circled) {
            if (other === edge) continue;
            const same = labels.a[edge] === labels.a[other] && labels.b[edge] === labels.b[other];
            expect(same).toBe(!inCircle(given.network, without, other));
          }
        }
      }),
    );
  });

  it("tell the first cell of a table, too, which closes a circle", () => {
    const edges = [
      [1, 2],
      [1, 0],
      [0, 2],
    ].map(([from = 0, to = 0], cell) => ({ cell, from, to }));
    const hiding = { status: new Uint8Array(3).fill(primary) } as Hiding;
    const labels = labelled({ network: networkOf(edges, nodes), hiding });
    expect(labels.a.every((label) => label !== 0 && label === labels.a[0])).toBe(true);
    expect(labels.b.every((label) => label !== 0 && label === labels.b[0])).toBe(true);
  });

  it("reach only what hangs together with the nodes to begin at", () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: nodes - 1 }), (given, node) => {
        const labels = labelled(given);
        labelCircles(labels, [node]);
        const mark = joined(given.network, hiddenOf(given));
        const reached = [...labels.order.subarray(0, labels.count)].toSorted();
        expect(reached).toEqual(
          [...Array(nodes).keys()].filter((each) => mark[each] === mark[node]),
        );
      }),
    );
  });
});

describe("open edges", () => {
  it("are the unsafe ones that are in no circle, and secondary ones too when asked", () => {
    fc.assert(
      fc.property(cases, fc.boolean(), (given, every) => {
        const hidden = hiddenOf(given);
        const { status } = given.hiding;
        const open = openEdges(labelled(given), every);
        const wanted = [...hidden].filter(
          (edge) =>
            (status[edge] === primary || (every && status[edge] === secondary)) &&
            !inCircle(given.network, hidden, edge),
        );
        const anybody = open.filter(({ knows }) => knows < 0).map(({ edge }) => edge);
        expect(anybody.toSorted((a, b) => a - b)).toEqual(wanted);
        expect(unsafeEdges(labelled(given)).toSorted((a, b) => a - b)).toEqual(
          // A cell that is in no sum leads from a node to itself, and nobody can work it out.
          [...hidden].filter((edge) => status[edge] === primary && isInSum(given.network, edge)),
        );
      }),
    );
  });

  it("are those too that the one person of another unsafe cell can work out", () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { network, hiding } = given;
        const hidden = hiddenOf(given);
        const circled = (edge: number) => inCircle(network, hidden, edge);
        const open = openEdges(labelled(given), false);
        for (const edge of hidden) {
          if (hiding.status[edge] !== primary || !circled(edge) || !isInSum(network, edge))
            continue;
          const knowers = [...hidden].filter((other) => {
            const without = new Set([...hidden].filter((each) => each !== other));
            const through =
              network.to[edge] === network.from[other] || network.from[edge] === network.to[other];
            const alone = hiding.single[edge] === 1 && hiding.single[other] === 1;
            return (
              other !== edge &&
              hiding.single[other] === 1 &&
              circled(other) &&
              !inCircle(network, without, edge) &&
              !(through && alone)
            );
          });
          const told = open.find((each) => each.edge === edge);
          expect(told !== undefined).toBe(knowers.length > 0);
          if (told) expect(knowers).toContain(told.knows);
        }
      }),
    );
  });

  it("come of showing an edge exactly when it is needed, where nobody is alone", () => {
    fc.assert(
      fc.property(cases, (given) => {
        given.hiding.single.fill(0);
        const labels = labelled(given);
        const needed = neededLabels(labels);
        const before = openEdges(labels, false).length;
        if (before > 0) return;
        for (const edge of hiddenOf(given)) {
          if (given.hiding.status[edge] !== secondary || labels.a[edge] === 0) continue;
          const status = given.hiding.status.with(edge, shown);
          const after = labelled({ network: given.network, hiding: { ...given.hiding, status } });
          expect(isNeeded(labels, needed, edge)).toBe(openEdges(after, false).length > 0);
        }
      }),
    );
  });
});
