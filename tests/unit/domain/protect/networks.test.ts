import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountTable, stridesOf } from "#domain/protect/count-table.ts";
import { basesOf, forEachSum } from "#domain/protect/for-each-sum.ts";
import { type Network, networkOf, otherEnd } from "#domain/protect/network.ts";
import { networksOf } from "#domain/protect/networks-of.ts";
import { createQueue, emptyQueue, popNode, pushNode } from "#domain/protect/node-queue.ts";
import { flat, grouped, tableOf } from "./tables.ts";

/** What flows into every node less what flows out, when the counts flow through the cells. */
function surplus({ nodes, cells, from, to }: Network, counts: CountTable["counts"]): number[] {
  const left = new Array<number>(nodes).fill(0);
  for (const [edge, cell] of cells.entries()) {
    const count = counts[cell] ?? 0;
    left[from[edge] ?? 0] = (left[from[edge] ?? 0] ?? 0) - count;
    left[to[edge] ?? 0] = (left[to[edge] ?? 0] ?? 0) + count;
  }
  return left;
}

const letters = ["A", "B", "C", "D", "E"];
const trees = fc
  .array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 })
  .map((groups) => grouped("area", letters, [letters.map((_, i) => `P${groups[i]}`)]));
const counted = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 64, maxLength: 64 });

describe("the network of a table", () => {
  it("takes in at every node what it gives out, and loses that when a count changes", () => {
    fc.assert(
      fc.property(trees, fc.boolean(), counted, (tree, classified, numbers) => {
        const group = flat("group", ["x", "y"]);
        const dimensions = classified ? [tree, group] : [tree];
        const table = tableOf(dimensions, ([area = "", own = "x"]) => {
          return numbers[letters.indexOf(area) * 2 + ["x", "y"].indexOf(own)] ?? 0;
        });
        const { networks, whole } = networksOf(dimensions);

        expect(whole).toBe(true);
        expect(networks).toHaveLength(1);
        for (const network of networks) {
          expect(new Set(surplus(network, table.counts))).toEqual(new Set([0]));
          const changed = table.counts.with(network.cells[3] ?? 0, 1000);
          expect(surplus(network, changed).some((left) => left !== 0)).toBe(true);
        }
        expect(networks.flatMap(({ cells }) => [...cells]).toSorted((a, b) => a - b)).toEqual([
          ...table.counts.keys(),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it("says as much as the sums: a change that fits the one fits the other", () => {
    const dimensions = [
      grouped("area", ["A", "B", "C"], [["P", "P", "Q"]]),
      flat("group", ["x", "y"]),
    ];
    const { networks } = networksOf(dimensions);
    const size = 18;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1, max: 1 }), { minLength: size, maxLength: size }),
        (change) => {
          let fits = true;
          forEachSum(dimensions, stridesOf(dimensions), ({ total, parts }) => {
            const sum = parts.reduce((all, part) => all + (change[part] ?? 0), 0);
            if (sum !== change[total]) fits = false;
          });
          const flows = networks.every((network) =>
            surplus(network, change).every((left) => left === 0),
          );
          expect(flows).toBe(fits);
        },
      ),
    );
  });

  it("is one per date, and one per view where groupings overlap or classifications are several", () => {
    const dates = { name: "date", codes: ["2024", "2025"], sums: [] };
    const tree = grouped("area", ["A", "B"], [["P", "P"]]);
    const [x, y] = [flat("group", ["x", "y"]), flat("sex", ["m", "w"])];
    expect(networksOf([dates, tree])).toMatchObject({ whole: true, networks: { length: 2 } });
    expect(networksOf([tree, x, y])).toMatchObject({ whole: false, networks: { length: 6 } });
    const two = grouped(
      "area",
      ["A", "B", "C"],
      [
        ["P", "P", "Q"],
        ["R", "S", "S"],
      ],
    );
    expect(networksOf([two])).toMatchObject({ whole: false, networks: { length: 2 } });
    expect(networksOf([dates])).toEqual({ whole: true, networks: [] });
    expect(networksOf([])).toEqual({ whole: true, networks: [] });
  });

  it("leaves out of a classification the codes that are in none of its sums", () => {
    const loose = {
      name: "group",
      codes: ["Total", "x", "y", "apart"],
      sums: [{ total: 0, parts: [1, 2] }],
    };
    const tree = grouped("area", ["A", "B", "C"], [["P", "P", "Q"]]);
    const { networks } = networksOf([tree, loose]);

    expect(networks.map(({ cells }) => cells.length)).toEqual([18, 6]);
    const step = basesOf([tree, loose], [4, 1], [1]);
    expect([...(networks[1]?.cells ?? [])]).toEqual(step.map((base) => base + 3));
  });

  it("has at every node the edges that end there", () => {
    const edges = [
      { cell: 7, from: 0, to: 1 },
      { cell: 5, from: 2, to: 1 },
      { cell: 3, from: 2, to: 2 },
    ];
    const network = networkOf(edges, 4);
    const edgesAt = (node: number) => [
      ...network.at.subarray(network.start[node], network.start[node + 1]),
    ];
    expect([0, 1, 2, 3].map(edgesAt)).toEqual([[0], [0, 1], [1, 2, 2], []]);
    expect([...network.cells]).toEqual([7, 5, 3]);
    expect([otherEnd(network, 0, 0), otherEnd(network, 0, 1), otherEnd(network, 1, 2)]).toEqual([
      1, 0, 1,
    ]);
    expect(otherEnd(network, 2, 2)).toBe(2);
  });
});

describe("a queue of nodes", () => {
  it("gives the nearest first, whatever the order in which they came", () => {
    const queue = createQueue();
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: 0, max: 9 }),
        (keys, taken) => {
          emptyQueue(queue);
          const given: number[] = [];
          const left = [...keys];
          for (const [node, key] of keys.entries()) {
            pushNode(queue, node, key);
            if (node % 10 !== taken) continue;
            const first = popNode(queue) ?? -1;
            const waiting = keys.slice(0, node + 1).filter((_, each) => !given.includes(each));
            expect(keys[first]).toBe(Math.min(...waiting));
            given.push(first);
          }
          const rest = keys.filter((_, node) => !given.includes(node)).toSorted((a, b) => a - b);
          const out = rest.map(() => keys[popNode(queue) ?? -1]);
          expect(out).toEqual(rest);
          expect(popNode(queue)).toBeUndefined();
          expect(left).toEqual(keys);
        },
      ),
    );
  });

  it("is empty after it was emptied", () => {
    const queue = createQueue();
    pushNode(queue, 3, 1);
    emptyQueue(queue);
    expect(popNode(queue)).toBeUndefined();
    expect(queue).toEqual({ nodes: [], keys: [] });
  });
});
