import { describe, expect, it } from "vitest";
import { randomFrom } from "#domain/priority/random.ts";
import type { CountTable } from "#domain/protect/count-table.ts";
import {
  closeOpen,
  findOpen,
  hideNetwork,
  openWorkshop,
  type Workshop,
} from "#domain/protect/hide-network.ts";
import { type Hiding, lostOf, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { networkOf } from "#domain/protect/network.ts";
import { networksOf } from "#domain/protect/networks-of.ts";
import { primaryCells } from "#domain/protect/primary-cells.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { startHiding } from "#domain/protect/start-hiding.ts";
import { flat, grouped, tableOf } from "./tables.ts";

const areas = ["A", "B", "C", "D", "E", "F"];
const groups = ["x", "y", "z"];
const dimensions = [
  grouped("area", areas, [["P", "P", "P", "Q", "Q", "Q"]]),
  flat("group", groups),
];

/** Sixty tables, drawn the same way every time, of which about a fifth of the counts is small. */
function drawn(): readonly CountTable[] {
  const random = randomFrom(11);
  return Array.from({ length: 60 }, () => {
    const counts = areas.map(() => groups.map(() => Math.floor(60 * random() ** 1.2)));
    return tableOf(
      dimensions,
      ([area = "", group = ""]) => counts[areas.indexOf(area)]?.[groups.indexOf(group)] ?? 0,
    );
  });
}

function shopOf(table: CountTable, rules: ProtectRules): Workshop {
  const [network] = networksOf(table.dimensions).networks;
  if (!network) throw new Error("no network");
  return openWorkshop(network, startHiding(table, rules, primaryCells(table, rules)));
}

/** What is lost of all tables together, and the cells for which there was no way. */
function lostOfAll(work: number, change: Partial<ProtectRules> = {}) {
  const rules = { ...defaultRules, ...change };
  let [lost, failed, cells] = [0, 0, 0];
  for (const table of drawn()) {
    const shop = shopOf(table, rules);
    failed += hideNetwork(shop, work).length;
    lost += lostOf(shop.hiding);
    cells += shop.hiding.status.filter((each) => each === secondary).length;
  }
  return { lost: Math.round(lost), cells, failed };
}

describe("what is lost of sixty tables", () => {
  it("is as little as it was, and less when there is more time to look", () => {
    expect([0, 300, 1_000, 400_000].map((work) => lostOfAll(work))).toEqual([
      { lost: 8859, cells: 280, failed: 0 },
      { lost: 8732, cells: 276, failed: 0 },
      { lost: 8698, cells: 274, failed: 0 },
      { lost: 8698, cells: 274, failed: 0 },
    ]);
  });

  it("is more where one person is reckoned with, or more must be left open", () => {
    expect(lostOfAll(400_000, { singletons: true, threshold: 3 })).toMatchObject({ lost: 2867 });
    expect(lostOfAll(0, { width: 4 })).toMatchObject({ lost: 8917 });
    expect(lostOfAll(0, { reader: "threshold", threshold: 5, width: 2 })).toMatchObject({
      lost: 5023,
    });
  });
});

type Cell = {
  readonly status?: number;
  readonly cost?: number;
  readonly up?: number;
  readonly down?: number;
};

/** Cells 5, 6, … between the same two sums: any two of them are a circle. */
function parallel(cells: readonly Cell[], width = 1): Workshop {
  const rest = [...Array<Cell>(5).fill({}), ...cells];
  const numbers = (of: (cell: Cell) => number | undefined, otherwise: number) =>
    Float64Array.from(rest, (cell) => of(cell) ?? otherwise);
  const hiding: Hiding = {
    status: Uint8Array.from(rest, ({ status = shown }) => status),
    cost: numbers(({ cost }) => cost, 4),
    up: numbers(({ up }) => up, 9),
    down: numbers(({ down }) => down, 9),
    single: new Uint8Array(rest.length),
    width,
  };
  const edges = cells.map((_, i) => ({ cell: i + 5, from: 0, to: 1 }));
  return openWorkshop(networkOf(edges, 2), hiding);
}

const never = Number.POSITIVE_INFINITY;
const unsafe = { status: primary };

describe("a network in which cells are hidden", () => {
  it("is tight where a cell that may be hidden has no room one way, or much must be left open", () => {
    expect(parallel([unsafe, {}]).tight).toBe(false);
    expect(parallel([{ ...unsafe, up: 1, down: 1 }, {}]).tight).toBe(false);
    expect(parallel([unsafe, {}], 2).tight).toBe(true);
    expect(parallel([{ ...unsafe, up: 0 }, {}]).tight).toBe(true);
    expect(parallel([unsafe, { down: 0 }]).tight).toBe(true);
    expect(parallel([unsafe, { cost: never, up: 0 }, {}]).tight).toBe(false);
    expect(parallel([{ ...unsafe, cost: never, down: 0 }, {}]).tight).toBe(true);
  });

  it("has its dearest cells first, and those that must stay before them", () => {
    const { dearest } = parallel([
      { cost: 2 },
      { cost: never },
      { cost: 7 },
      { cost: never },
      { cost: 2 },
    ]);
    expect([...dearest]).toEqual([1, 3, 2, 0, 4]);
  });
});

describe("closing what is open", () => {
  it("hides the cheapest way, not through the cell of whoever knows", () => {
    const shop = parallel([unsafe, { status: primary, cost: 1 }, { cost: 3 }, { cost: 2 }]);
    expect(closeOpen(shop, [{ edge: 0, knows: 1 }])).toEqual({ hidden: [8], failed: [] });
    expect([...shop.router.blocked]).toEqual(new Array(9).fill(0));
    expect(closeOpen(shop, [{ edge: 1, knows: 0 }])).toEqual({ hidden: [], failed: [] });
    const first = parallel([{ status: primary, cost: 1 }, unsafe, { cost: 3 }]);
    expect(closeOpen(first, [{ edge: 1, knows: 0 }])).toEqual({ hidden: [7], failed: [] });
  });

  it("says for which cells there is no way, and goes on with the others", () => {
    const alone = parallel([unsafe, { cost: never }]);
    expect(closeOpen(alone, [{ edge: 0, knows: -1 }])).toEqual({ hidden: [], failed: [5] });
    expect(hideNetwork(alone, 100)).toEqual([5]);
  });
});

describe("finding what is open", () => {
  it("sees a cell in a circle that has no room, where the network is tight", () => {
    const stuck = { status: primary, up: 0, down: 0 };
    const shop = parallel([stuck, { status: secondary }, {}]);
    expect(findOpen(shop, [0, 1])).toEqual([{ edge: 0, knows: -1 }]);
    expect(findOpen(parallel([unsafe, { status: secondary }]), [0, 1])).toEqual([]);
  });

  it("asks for secondary cells only when told to, and for each cell once", () => {
    const shop = parallel([{ status: secondary, up: 0 }, {}]);
    expect(findOpen(shop, [0, 1])).toEqual([]);
    expect(findOpen(shop, [0, 1], true)).toEqual([{ edge: 0, knows: -1 }]);
    const tight = parallel([{ ...unsafe, up: 0 }, {}]);
    expect(findOpen(tight, [0, 1])).toEqual([{ edge: 0, knows: -1 }]);
  });
});
