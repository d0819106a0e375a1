import { describe, expect, it } from "vitest";
import type { CountTable } from "#domain/protect/count-table.ts";
import { dominance } from "#domain/protect/dominance.ts";
import { absent, lostOf, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { type PrimaryReason, primaryCells } from "#domain/protect/primary-cells.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { knownBounds, startHiding } from "#domain/protect/start-hiding.ts";
import { flat } from "./tables.ts";

const rules = (change: Partial<ProtectRules> = {}): ProtectRules => ({
  ...defaultRules,
  ...change,
});
const row = (...counts: (number | undefined)[]): CountTable => ({
  dimensions: [
    flat(
      "group",
      counts.slice(1).map((_, i) => `g${i}`),
    ),
  ],
  counts,
});

describe("dominance", () => {
  // Handbook on Statistical Disclosure Control, ch. 4: who is sure to be found out within p percent.
  it.each([
    ["nk", { rule: { kind: "nk", n: 1, k: 80 }, parts: [90, 6, 4], upper: 12.5 }],
    ["nk of two", { rule: { kind: "nk", n: 2, k: 90 }, parts: [60, 39, 1], upper: 10 }],
    ["p", { rule: { kind: "p", p: 10 }, parts: [100, 50, 5], upper: 5 }],
    ["pq", { rule: { kind: "pq", p: 10, q: 50 }, parts: [100, 50, 5], upper: 15 }],
  ] as const)("by the rule %s needs room above the total", (_, { rule, parts, upper }) => {
    const found = dominance([...parts].reverse(), rule);
    expect(found.unsafe).toBe(true);
    expect(found.upper).toBeCloseTo(upper, 9);
  });

  it.each([
    ["nk", { kind: "nk", n: 1, k: 80 }, [80, 20]],
    ["p", { kind: "p", p: 10 }, [100, 50, 10]],
    ["pq", { kind: "pq", p: 10, q: 50 }, [100, 50, 20]],
    ["nothing", { kind: "p", p: 10 }, []],
    ["only zeros", { kind: "nk", n: 1, k: 80 }, [0, 0]],
  ] as const)("by the rule %s is safe at its limit", (_, rule, parts) => {
    expect(dominance(parts, rule)).toEqual({ unsafe: false, upper: 0 });
  });

  it("of one respondent is unsafe", () => {
    expect(dominance([7], { kind: "p", p: 10 })).toEqual({
      unsafe: true,
      upper: 0.7000000000000001,
    });
  });
});

describe("cells that are unsafe by themselves", () => {
  it("are those from 1 to under the threshold", () => {
    const found = primaryCells(row(30, 1, 9, 10, 0, undefined), rules({ threshold: 10 }));
    expect([...found]).toEqual([
      [1, "threshold"],
      [2, "threshold"],
    ]);
  });

  it("are zeros too when the rules say so", () => {
    const found = primaryCells(row(20, 0, 20), rules({ zeros: "protect" }));
    expect([...found]).toEqual([[1, "zero"]]);
  });

  it("are the dominated ones, and those in order of place", () => {
    const table = { ...row(133, 100, 30, 3), contributions: new Map([[1, [98, 2]]]) };
    const found = primaryCells(table, rules({ dominance: { kind: "p", p: 10 } }));
    expect([...found]).toEqual([
      [1, "dominance"],
      [3, "threshold"],
    ]);
    expect(primaryCells(table, rules()).has(1)).toBe(false);
  });

  it("are those that hold everybody of their total, and are known to", () => {
    const grouped = rules({ groups: true });
    expect([...primaryCells(row(50, 50, 0, 0), grouped)]).toEqual([[1, "group"]]);
    expect([...primaryCells(row(50, 50, 0, 0), rules())]).toEqual([]);
    // Another part with people, a part that is not told, a total of one part, and nobody at all.
    expect(primaryCells(row(50, 49, 0, 1), grouped).get(1)).toBeUndefined();
    expect(primaryCells(row(50, 50, 0, undefined), grouped).size).toBe(0);
    expect(primaryCells(row(50, 50), grouped).size).toBe(0);
    expect(primaryCells(row(0, 0, 0), grouped).size).toBe(0);
    expect(primaryCells(row(undefined, 50, 0), grouped).size).toBe(0);
    // A reason of its own goes before.
    expect(primaryCells(row(4, 4, 0), grouped).get(1)).toBe("threshold");
  });
});

describe("the beginning of hiding", () => {
  const start = (change: Partial<ProtectRules>, ...counts: (number | undefined)[]) => {
    const reasons = new Map<number, PrimaryReason>(
      counts.flatMap((count, cell) =>
        count !== undefined && count > 0 && count < 5 ? [[cell, "threshold"] as const] : [],
      ),
    );
    return startHiding({ dimensions: [], counts }, rules({ threshold: 5, ...change }), reasons);
  };

  it("hides the unsafe, and leaves out what is in no table", () => {
    const { status, width } = start({ width: 3 }, 9, 4, undefined, 0);
    expect([...status]).toEqual([shown, primary, absent, shown]);
    expect(width).toBe(3);
  });

  it("costs people and one, or one for every cell; a published zero is never hidden", () => {
    expect([...start({}, 9, 4, 0).cost]).toEqual([10, 5, Number.POSITIVE_INFINITY]);
    expect([...start({ cost: "cells" }, 9, 4, 0).cost]).toEqual([1, 1, Number.POSITIVE_INFINITY]);
    expect([...start({ zeros: "protect" }, 9, 0).cost]).toEqual([10, 1]);
  });

  it("lets a reader who knows no rules see no end above, and none under 0", () => {
    const { up, down } = start({}, 9, 4);
    expect([...up]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([...down]).toEqual([9, 4]);
  });

  it("leaves a reader who knows the rules less room", () => {
    const { up, down } = start({ reader: "threshold" }, 9, 4, 5);
    expect([...up]).toEqual([Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY]);
    expect([...down]).toEqual([4, 3, 0]);
  });

  it("knows who is alone in an unsafe cell, by count or by respondents", () => {
    expect([...start({ singletons: true }, 9, 1, 2).single]).toEqual([0, 1, 0]);
    expect([...start({}, 9, 1, 2).single]).toEqual([0, 0, 0]);
    const reasons = new Map<number, PrimaryReason>([[1, "dominance"]]);
    const contributions = new Map([
      [0, [9]],
      [1, [70]],
      [2, [1, 1]],
    ]);
    const amounts = { dimensions: [], counts: [9, 70, 1], contributions };
    expect([...startHiding(amounts, rules({ singletons: true }), reasons).single]).toEqual([
      0, 1, 0,
    ]);
  });
});

describe("what a reader who knows the rules knows", () => {
  it("of a primary and of a secondary cell", () => {
    expect(knownBounds(rules({ threshold: 10 }))).toEqual({
      primary: { low: 1, high: 9 },
      secondary: { low: 10 },
    });
    expect(knownBounds(rules({ threshold: 10, zeros: "protect" }))).toEqual({
      primary: { low: 0, high: 9 },
      secondary: { low: 10 },
    });
    expect(knownBounds(rules({ threshold: 0 })).secondary).toEqual({ low: 1 });
    for (const change of [{ groups: true }, { dominance: { kind: "p", p: 10 } }] as const)
      expect(knownBounds(rules({ threshold: 10, ...change })).primary).toEqual({ low: 1 });
  });
});

it("what is lost is the cost of the secondary cells", () => {
  const hiding = startHiding(
    row(30, 3, 9, 18),
    rules({ threshold: 5 }),
    new Map([[1, "threshold"]]),
  );
  expect(lostOf(hiding)).toBe(0);
  hiding.status[2] = secondary;
  hiding.status[3] = secondary;
  expect(lostOf(hiding)).toBe(29);
});
