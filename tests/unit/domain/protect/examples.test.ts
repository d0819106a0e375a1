import { describe, expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { knownBounds } from "#domain/protect/start-hiding.ts";
import smallTables from "./small-tables.json" with { type: "json" };
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

const examples = smallTables as unknown as readonly Example[];

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
