import { describe, expect, it } from "vitest";
import type { Dimension } from "#domain/audit/published-table.ts";
import { canonical } from "#domain/protect/canonical.ts";
import { type CountTable, stridesOf } from "#domain/protect/count-table.ts";
import { basesOf, type CellSum, forEachSum } from "#domain/protect/for-each-sum.ts";
import { forestsOf } from "#domain/protect/forests-of.ts";
import { absent, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { jitter } from "#domain/protect/jitter.ts";
import { publishedCells } from "#domain/protect/published-cells.ts";
import { slicesOf } from "#domain/protect/slices-of.ts";
import { flat, grouped, tableOf } from "./tables.ts";

const dates: Dimension = { name: "date", codes: ["2024", "2025"], sums: [] };
const area = flat("area", ["A", "B"]);
const group = flat("group", ["x", "y", "z"]);
/** A number for every combination of leaves. */
const counted = (dimensions: readonly Dimension[]) =>
  tableOf(dimensions, (codes) =>
    codes.reduce((sum, code, d) => 7 * sum + (dimensions[d]?.codes.indexOf(code) ?? 0), 1),
  );

describe("the places of a table", () => {
  it("run fastest along the last dimension", () => {
    expect(stridesOf([area, dates, group])).toEqual([8, 4, 1]);
    expect(stridesOf([])).toEqual([]);
  });

  it("begin at every combination of the dimensions that are not left out", () => {
    expect(basesOf([area, dates], [2, 1], [])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(basesOf([area, dates], [2, 1], [0])).toEqual([0, 1]);
    expect(basesOf([area, dates], [2, 1], [1])).toEqual([0, 2, 4]);
    expect(basesOf([area, dates], [2, 1], [0, 1])).toEqual([0]);
  });

  it("are named by every sum, at every combination of the other dimensions", () => {
    const found: CellSum[] = [];
    forEachSum([area, dates], [2, 1], (sum) => found.push(sum));
    expect(found).toEqual([
      { total: 0, parts: [2, 4], along: 0 },
      { total: 1, parts: [3, 5], along: 0 },
    ]);
    forEachSum([dates, area], [3, 1], (sum) => found.push(sum));
    expect(found.slice(2)).toEqual([
      { total: 0, parts: [1, 2], along: 1 },
      { total: 3, parts: [4, 5], along: 1 },
    ]);
  });
});

describe("slices", () => {
  it("are one for every code of a dimension that does not add up, with its own cells", () => {
    const table = counted([area, dates, group]);
    const slices = slicesOf(table);

    expect(slices).toHaveLength(2);
    for (const [date, { table: slice, places }] of slices.entries()) {
      expect(slice.dimensions).toEqual([area, group]);
      expect(slice).not.toHaveProperty("contributions");
      expect(places).toHaveLength(12);
      expect(slice.counts).toEqual(places.map((place) => table.counts[place]));
      expect(places.every((place) => Math.floor(place / 4) % 2 === date)).toBe(true);
    }
    expect(slices.flatMap(({ places }) => places).toSorted((a, b) => a - b)).toEqual([
      ...table.counts.keys(),
    ]);
  });

  it("keep what each respondent adds with its cell", () => {
    const given = { ...counted([dates, area]), contributions: new Map([[4, [3, 4]]]) };
    const [first, second] = slicesOf(given);

    expect(first?.table.contributions).toEqual(new Map());
    expect(second?.table.contributions).toEqual(new Map([[1, [3, 4]]]));
  });

  it("are the whole table when nothing adds up", () => {
    const table: CountTable = { dimensions: [dates], counts: [3, undefined] };
    expect(slicesOf(table)).toEqual([{ table, places: [0, 1] }]);
    const withParts = { ...table, contributions: new Map([[0, [3]]]) };
    expect(slicesOf(withParts)).toEqual([{ table: withParts, places: [0, 1] }]);
  });
});

describe("forests", () => {
  it("of one grouping is one that holds every sum", () => {
    const tree = grouped("area", ["A", "B", "C"], [["P", "P", "Q"]]);
    const [forest, ...more] = forestsOf(tree);

    expect(more).toEqual([]);
    expect(forest?.sums.toSorted((a, b) => a.total - b.total)).toEqual(
      tree.sums.toSorted((a, b) => a.total - b.total),
    );
  });

  it("of groupings that overlap hold every sum together, and a code once as part and as total", () => {
    const overlapping = grouped(
      "area",
      ["A", "B", "C"],
      [
        ["P", "P", "Q"],
        ["R", "S", "S"],
      ],
    );
    const forests = forestsOf(overlapping);

    expect(forests).toHaveLength(2);
    expect(new Set(forests.flatMap(({ sums }) => sums))).toEqual(new Set(overlapping.sums));
    for (const { sums, above, below } of forests) {
      const totals = sums.map(({ total }) => total);
      const parts = sums.flatMap((sum) => sum.parts);
      expect(new Set(totals).size).toBe(totals.length);
      expect(new Set(parts).size).toBe(parts.length);
      for (const [at, sum] of sums.entries()) {
        expect(below[sum.total]).toBe(at);
        for (const part of sum.parts) expect(above[part]).toBe(at);
      }
      expect([...above].filter((each) => each >= 0)).toHaveLength(parts.length);
      expect([...below].filter((each) => each >= 0)).toHaveLength(totals.length);
    }
  });

  it("are none where nothing adds up", () => {
    expect(forestsOf(dates)).toEqual([]);
  });
});

describe("a table in alphabetical order", () => {
  const table: CountTable = {
    dimensions: [
      { name: "area", codes: ["Total", "B", "A"], sums: [{ total: 0, parts: [1, 2] }] },
      { name: "date", codes: ["2025", "2024"], sums: [] },
    ],
    counts: [5, 50, 2, 20, 3, 30],
    contributions: new Map([[4, [1, 2]]]),
  };

  it("has its counts, sums and contributions at their new places", () => {
    expect(canonical(table).table).toEqual({
      dimensions: [
        { name: "area", codes: ["A", "B", "Total"], sums: [{ total: 2, parts: [0, 1] }] },
        { name: "date", codes: ["2024", "2025"], sums: [] },
      ],
      counts: [30, 3, 20, 2, 50, 5],
      contributions: new Map([[1, [1, 2]]]),
    });
    const { contributions: _, ...without } = table;
    expect(canonical(without).table).not.toHaveProperty("contributions");
  });

  it("says where each cell stood before", () => {
    const { table: ordered, from } = canonical(table);
    expect(ordered.counts).toEqual([...from].map((place) => table.counts[place]));
  });

  it("is the same whatever the order of sums and parts was", () => {
    const sums = grouped(
      "area",
      ["A", "B"],
      [
        ["P", "P"],
        ["Q", "A"],
      ],
    ).sums;
    const codes = ["Total", "A", "B", "P", "Q"];
    const ordered = (given: typeof sums) =>
      canonical({ dimensions: [{ name: "area", codes, sums: given }], counts: [] }).table
        .dimensions;
    const turned = sums
      .toReversed()
      .map(({ total, parts }) => ({ total, parts: parts.toReversed() }));
    expect(ordered(turned)).toEqual(ordered(sums));
  });
});

describe("what a reader sees", () => {
  it("of each status", () => {
    const counts = [4, 0, 3, 12, undefined, 0];
    const status = Uint8Array.from([shown, shown, primary, secondary, absent, secondary]);
    expect(publishedCells({ dimensions: [], counts }, status)).toEqual([
      { kind: "known", amount: 4 },
      { kind: "nil" },
      { kind: "suppressed", reason: "primary" },
      { kind: "suppressed", reason: "secondary" },
      { kind: "absent" },
      { kind: "suppressed", reason: "secondary" },
    ]);
  });
});

it("a factor of chance lies from 1 to 3, differs by cell and attempt, and is the same each time", () => {
  const drawn = Array.from({ length: 2000 }, (_, i) => jitter(i % 50, Math.floor(i / 50)));
  expect(new Set(drawn).size).toBe(2000);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...drawn)).toBeLessThan(3);
  expect(drawn.reduce((sum, each) => sum + each, 0) / 2000).toBeCloseTo(2, 1);
  // Another factor would hide other cells of the same table next year.
  expect([jitter(0, 1), jitter(7, 3), jitter(342, -5), jitter(5000, 149)]).toEqual([
    1.5279925698414445, 2.709670928772539, 2.4776357421651483, 2.0920124212279916,
  ]);
});
