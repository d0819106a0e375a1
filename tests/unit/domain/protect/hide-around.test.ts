import { describe, expect, it } from "vitest";
import { tableSums } from "#domain/protect/guard.ts";
import { goRound, hideNext } from "#domain/protect/hide-around.ts";
import { openWorkshop, type Workshop } from "#domain/protect/hide-network.ts";
import { absent, type Hiding, primary, secondary, shown } from "#domain/protect/hiding.ts";
import { networkOf } from "#domain/protect/network.ts";

type Costs = readonly number[];

const hidingOf = (cost: Costs, status: readonly number[]): Hiding => ({
  status: Uint8Array.from(status),
  cost: Float64Array.from(cost),
  up: new Float64Array(cost.length).fill(9),
  down: new Float64Array(cost.length).fill(9),
  single: new Uint8Array(cost.length),
  width: 1,
});

/** A network of these cells, all between the same two sums: any two of them are a circle. */
const parallel = (cells: readonly number[], hiding: Hiding): Workshop =>
  openWorkshop(
    networkOf(
      cells.map((cell) => ({ cell, from: 0, to: 1 })),
      2,
    ),
    hiding,
  );

const chosen = ({ status }: Hiding) => [...status.keys()].filter((c) => status[c] === secondary);

describe("going round a cell without some others", () => {
  it("hides the cheapest way there is beside those others, in every network of the cell", () => {
    const hiding = hidingOf([9, 1, 5, 2, 7, 3], [primary, shown, shown, shown, shown, shown]);
    const shops = [[4, 5], [0, 1, 2], [3, 0, 4], []].map((cells) => parallel(cells, hiding));

    expect(goRound(shops, 0, new Set([1, 3]))).toBe(true);
    expect(chosen(hiding)).toEqual([2, 4]);
  });

  it("does not take the cell itself for one of the others", () => {
    const hiding = hidingOf([9, 1], [primary, shown]);
    expect(goRound([parallel([0, 1], hiding)], 0, new Set([0]))).toBe(true);
    expect(chosen(hiding)).toEqual([1]);
  });

  it("forbids those others for this time only", () => {
    const hiding = hidingOf([9, 1, 5], [primary, shown, shown]);
    const shop = parallel([0, 1, 2], hiding);
    goRound([shop], 0, new Set([0, 1]));
    expect([...shop.router.blocked]).toEqual([0, 0, 0]);
    expect(chosen(hiding)).toEqual([2]);
  });

  it("says so when one network of several gave a way", () => {
    const hiding = hidingOf([9, 1, 5], [primary, shown, shown]);
    const shops = [
      [0, 1],
      [0, 2],
    ].map((cells) => parallel(cells, hiding));
    expect(goRound(shops, 0, new Set([2]))).toBe(true);
    expect(chosen(hiding)).toEqual([1]);
  });

  it("hides nothing and says so when all ways lead through those others, or one is hidden already", () => {
    const none = hidingOf([9, 1], [primary, shown]);
    expect(goRound([parallel([0, 1], none)], 0, new Set([1]))).toBe(false);
    expect(chosen(none)).toEqual([]);

    const already = hidingOf([9, 1, 5], [primary, shown, secondary]);
    expect(goRound([parallel([0, 1, 2], already)], 0, new Set())).toBe(false);
    expect(chosen(already)).toEqual([2]);
    expect(goRound([], 0, new Set())).toBe(false);
  });

  it("looks only in networks that hold the cell", () => {
    const hiding = hidingOf([9, 1, 5], [primary, primary, shown]);
    expect(goRound([parallel([1, 2], hiding)], 0, new Set())).toBe(false);
    expect(chosen(hiding)).toEqual([]);
  });
});

describe("hiding the cheapest cell in a sum with some others", () => {
  // Two sums: cell 0 = 1 + 2, cell 3 = 2 + 4 + 5.
  const sums = { start: Int32Array.of(0, 3, 7), cells: Int32Array.of(0, 1, 2, 3, 2, 4, 5) };
  const next = (around: readonly number[], cost: Costs, status = new Array(6).fill(shown)) => {
    const hiding = hidingOf(cost, status);
    const done = hideNext({ sums, hiding }, around);
    return [done, chosen(hiding).filter((cell) => status[cell] !== secondary)];
  };

  it("takes it from every sum that holds one of them, and from no other", () => {
    expect(next([1], [3, 4, 5, 1, 1, 1])).toEqual([true, [0]]);
    expect(next([4], [1, 1, 5, 6, 4, 8])).toEqual([true, [4]]);
    expect(next([2], [3, 4, 5, 9, 2, 9])).toEqual([true, [4]]);
    expect(next([1, 5], [3, 4, 5, 9, 9, 2])).toEqual([true, [5]]);
  });

  it("takes the first of equals", () => {
    expect(next([2], [2, 2, 2, 2, 2, 2])).toEqual([true, [0]]);
  });

  it("takes none that is hidden or absent, or that must stay", () => {
    const never = Number.POSITIVE_INFINITY;
    expect(
      next([1], [1, 2, never, 1, 1, 1], [primary, secondary, shown, shown, shown, shown]),
    ).toEqual([false, []]);
    expect(next([1], [1, 2, 7, 1, 1, 1], [primary, absent, shown, shown, shown, shown])).toEqual([
      true,
      [2],
    ]);
  });

  it("finds none around nothing", () => {
    expect(next([], [1, 1, 1, 1, 1, 1])).toEqual([false, []]);
    expect(next([9], [1, 1, 1, 1, 1, 1])).toEqual([false, []]);
  });

  it("reads the sums of a table", () => {
    const group = { name: "group", codes: ["T", "x", "y"], sums: [{ total: 0, parts: [1, 2] }] };
    const hiding = hidingOf([9, 4, 3], [shown, primary, shown]);
    expect(hideNext({ sums: tableSums([group]), hiding }, [1])).toBe(true);
    expect(chosen(hiding)).toEqual([2]);
  });
});
