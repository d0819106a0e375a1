import { describe, expect, it } from "vitest";
import { type HiddenSystem, hiddenSystem } from "#domain/audit/hidden-system.ts";
import { independentSums } from "#domain/audit/independent-sums.ts";
import type { PublishedCell, PublishedTable } from "#domain/audit/published-table.ts";
import { flat, grouped } from "../protect/tables.ts";

const written: Readonly<Record<string, PublishedCell>> = {
  x: { kind: "suppressed", reason: "primary" },
  "?": { kind: "absent" },
  "0": { kind: "nil" },
};

const cellsOf = (text: string): readonly PublishedCell[] =>
  text
    .trim()
    .split(/\s+/)
    .map((each) => written[each] ?? { kind: "known", amount: Number(each) });

const twoByTwo = (text: string): PublishedTable => ({
  dimensions: [flat("r", ["r1", "r2"]), flat("c", ["c1", "c2"])],
  cells: cellsOf(text),
});

describe("independentSums", () => {
  it("takes every sum along the last dimension once, and of the first only where the last is a total or not", () => {
    const { start, cells } = independentSums(twoByTwo("0 0 0 0 0 0 0 0 0"));

    const sums = start.slice(1).map((end, s) => cells.slice(start[s], end));

    // Columns first: each total and its rows; then the rows that are no total, each with its columns.
    expect(sums).toEqual([
      [0, 3, 6],
      [1, 4, 7],
      [2, 5, 8],
      [3, 4, 5],
      [6, 7, 8],
    ]);
  });

  it("takes the sums of a grouping as well as those of the whole", () => {
    const dimensions = [grouped("area", ["A", "B", "C"], [["P", "P", "Q"]])];
    const { start, cells } = independentSums({ dimensions, cells: [] });

    const sums = start.slice(1).map((end, s) => cells.slice(start[s], end));

    expect(sums).toEqual([
      [4, 1, 2],
      [5, 3],
      [0, 4, 5],
    ]);
  });
});

/** A system as text: `x4 + x5 = 7`, by places in the table. */
const spell = ({ blocks }: HiddenSystem) =>
  blocks.map(({ cells, equations }) =>
    equations.map(
      ({ unknowns, signs, rest }) =>
        `${unknowns.map((unknown, i) => `${signs[i] === 1 ? "+" : "-"}${cells[unknown]}`).join(" ")} = ${rest}`,
    ),
  );

describe("hiddenSystem", () => {
  it("leaves of every sum what is hidden in it, and what the rest leaves for it", () => {
    const system = hiddenSystem(twoByTwo("20 x x  8 x x  12 5 7"));

    expect(system.contradictions).toEqual([]);
    expect(spell(system)).toEqual([["+1 -4 = 5", "+2 -5 = 7", "-4 -5 = -8"]]);
  });

  it("parts what does not hang together, and holds a cell that stands in no table for unknown", () => {
    const system = hiddenSystem({
      dimensions: [flat("r", ["r1", "r2", "r3", "r4"])],
      cells: cellsOf("? x 3 0 4"),
    });
    const apart = hiddenSystem({
      dimensions: [flat("r", ["r1", "r2"]), flat("c", ["c1", "c2"])],
      cells: cellsOf("x 4 x  5 x 5  6 4 x"),
    });

    expect(spell(system)).toEqual([["+0 -1 = 7"]]);
    expect(spell(apart)).toEqual([["+0 = 11"], ["+2 -8 = 5", "-8 = -2"], ["-4 = 0", "-4 = 0"]]);
  });

  it("tells totals that are not the sum of their parts, fractions allowed for", () => {
    const dimensions = [flat("r", ["r1", "r2"])];
    const system = (text: string) => hiddenSystem({ dimensions, cells: cellsOf(text) });

    expect(system("0.3 0.1 0.2").contradictions).toEqual([]);
    expect(system("5 2 3").contradictions).toEqual([]);
    expect(system("5.00001 2 3").contradictions).toEqual([0]);
    expect(system("4 2 3").contradictions).toEqual([0]);
    expect(system("0 0 0")).toEqual({ blocks: [], contradictions: [] });
  });
});
