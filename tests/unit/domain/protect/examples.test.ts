import { describe, expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { knownBounds } from "#domain/protect/start-hiding.ts";
import { flat, grouped, tableOf } from "./tables.ts";

type Example = {
  /** What only this table, of the many that were drawn, shows to matter. */
  readonly name: string;
  /** Of each area, in order, the region it lies in, for each grouping. */
  readonly regions: readonly (readonly string[])[];
  readonly groups: string;
  /** Area after area, of each its groups. */
  readonly counts: readonly number[];
  readonly rules: Partial<ProtectRules>;
  /** Secondary cells, people in them, and the places for which there is no way. */
  readonly lost: readonly [number, number, readonly number[]];
};

const examples: readonly Example[] = [
  {
    name: "keeps a cell without which another has no room",
    regions: [["P2", "P1"]],
    groups: "wx",
    counts: [0, 3, 0, 2],
    rules: { threshold: 5, singletons: true, zeros: "protect", width: 9 },
    lost: [2, 10, []],
  },
  {
    name: "looks at all that hangs together with what was hidden",
    regions: [["P2", "P2", "P0", "P1"]],
    groups: "wxy",
    counts: [16, 1, 8, 2, 17, 6, 3, 0, 24, 0, 21, 15],
    rules: { cost: "cells", threshold: 5, singletons: true, zeros: "protect", width: 6 },
    lost: [10, 211, []],
  },
  {
    name: "looks at both ends of a cell that is shown",
    regions: [["P1", "P0"]],
    groups: "wxyz",
    counts: [7, 16, 0, 0, 2, 7, 7, 0],
    rules: { cost: "cells", threshold: 3, singletons: true, zeros: "protect", width: 6 },
    lost: [5, 35, []],
  },
  {
    name: "tries again after a better outcome was found",
    regions: [["P0", "P0", "P1", "P0"]],
    groups: "wx",
    counts: [5, 12, 0, 18, 5, 0, 0, 18],
    rules: { singletons: true, zeros: "protect", width: 4, reader: "threshold" },
    lost: [5, 149, []],
  },
  {
    name: "names all for which there is no way, and hides no more",
    regions: [["P1", "P2"]],
    groups: "wx",
    counts: [4, 1, 1, 20],
    rules: { cost: "cells", threshold: 5, singletons: true, width: 9, reader: "threshold" },
    lost: [2, 40, [4, 5, 7, 10, 11, 13]],
  },
  {
    name: "hides a way that does not go by whom a lone person knows",
    regions: [["P0", "P2"]],
    groups: "wx",
    counts: [25, 1, 0, 4],
    rules: { groups: true, singletons: true, zeros: "protect", width: 9, reader: "threshold" },
    lost: [4, 102, []],
  },
  {
    name: "keeps the first of two outcomes that are as good",
    regions: [["P1", "P2"]],
    groups: "wxy",
    counts: [17, 5, 5, 8, 14, 0],
    rules: {
      groups: true,
      threshold: 5,
      singletons: true,
      zeros: "protect",
      width: 4,
      reader: "threshold",
    },
    lost: [9, 107, []],
  },
  {
    name: "blocks the cell of whom a lone person knows, and no other",
    regions: [["P0", "P1"]],
    groups: "wx",
    counts: [0, 1, 24, 2],
    rules: { cost: "cells", singletons: true, width: 2, reader: "threshold" },
    lost: [3, 79, [3, 5, 9, 11]],
  },
  {
    name: "prunes only what hangs together with a change",
    regions: [["P2", "P0", "P0", "P1", "P1"]],
    groups: "wx",
    counts: [16, 2, 9, 7, 2, 8, 6, 17, 1, 25],
    rules: { cost: "cells", threshold: 3, singletons: true, zeros: "protect" },
    lost: [8, 114, []],
  },
];

describe("of a small table", () => {
  it.each(examples)("$name", ({ regions, groups, counts, rules: some, lost }) => {
    const leaves = [..."ABCDEFGH"].slice(0, regions[0]?.length);
    const rules = { ...defaultRules, ...some };
    const table = tableOf(
      [grouped("area", leaves, regions), flat("group", [...groups])],
      ([area = "", group = ""]) =>
        counts[leaves.indexOf(area) * groups.length + groups.indexOf(group)] ?? 0,
    );
    const found = protectTable(table, rules);
    const { secondaryCells, secondaryPeople } = found.lost;
    expect([secondaryCells, secondaryPeople, found.open]).toEqual(lost);

    const { hidden } = auditTable(found.table, {
      width: rules.width,
      ...(rules.reader === "threshold" ? { known: knownBounds(rules) } : {}),
    });
    const narrow = hidden.flatMap(({ cell, narrow: is }) => (is ? [cell] : []));
    expect(lost[2].length > 0 || narrow.length === 0).toBe(true);
  });
});
