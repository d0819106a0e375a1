import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { solvedRanges } from "../audit/linear-programs.ts";
import { flat, grouped, hiddenNames, tableOf } from "./tables.ts";

type Instance = {
  readonly id: string;
  readonly dims: readonly (readonly [string, readonly string[]])[];
  readonly value: string;
  readonly threshold: number;
  readonly zeros: "publish" | "protect";
  readonly inner: Readonly<Record<string, readonly (string | number)[]>>;
  readonly primary: number;
  readonly gauss: readonly [number, number];
  readonly optimum: number | null;
  readonly suppressed: readonly string[];
};

const { instances } = JSON.parse(
  readFileSync("tests/reference/disclosure/gauss-suppression.json", "utf8"),
) as { readonly instances: readonly Instance[] };

function tableFrom({ dims, inner, value }: Instance) {
  const texts = (name: string) => (inner[name] ?? []).map(String);
  const dimensions = dims.map(([name, groupings]) => {
    const leaves = [...new Set(texts(name))];
    if (groupings.length === 0) return flat(name, leaves);
    const firsts = leaves.map((leaf) => texts(name).indexOf(leaf));
    return grouped(
      name,
      leaves,
      groupings.map((grouping) => firsts.map((first) => texts(grouping)[first] ?? "")),
    );
  });
  const counts = new Map<string, number>();
  for (const [record, count] of (inner[value] ?? []).entries()) {
    const key = dims.map(([name]) => texts(name)[record]).join("|");
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  return tableOf(dimensions, (codes) => counts.get(codes.join("|")) ?? 0);
}

describe("protectTable on the instances of GaussSuppression", () => {
  it.each(instances)("loses no more than GaussSuppression on $id, and is safe", (instance) => {
    const table = tableFrom(instance);
    const { threshold, zeros } = instance;

    const protection = protectTable(table, { ...defaultRules, threshold, zeros });

    expect(protection.open).toEqual([]);
    expect(protection.reasons.size).toBe(instance.primary);
    expect(protection.lost.secondaryCells).toBeLessThanOrEqual(instance.gauss[0]);
    expect(protection.lost.secondaryPeople).toBeLessThanOrEqual(instance.gauss[1]);
    expect(auditTable(protection.table, { width: 1 }).safe).toBe(true);
  });

  it.each(instances)("leaves nothing open to HiGHS on $id", (instance) => {
    const { threshold, zeros } = instance;
    const { table } = protectTable(tableFrom(instance), { ...defaultRules, threshold, zeros });

    const solved = solvedRanges(table);

    for (const { low, high = Number.POSITIVE_INFINITY } of solved) {
      expect(high - low).toBeGreaterThan(1 - 1e-6);
    }
    const found = auditTable(table, { width: 1 }).hidden;
    expect(found.map(({ cell, low, high }) => [cell, low, high])).toEqual(
      solved.map(({ cell, low, high }) => [
        cell,
        expect.closeTo(low, 5),
        high === undefined ? undefined : expect.closeTo(high, 5),
      ]),
    );
  });

  it.each(instances.filter(({ optimum }) => optimum !== null))(
    "finds a proven optimum on $id",
    (instance) => {
      const table = tableFrom(instance);
      const { threshold, zeros, optimum } = instance;

      const { cells } = protectTable(table, { ...defaultRules, threshold, zeros }).table;

      const lost = cells.reduce(
        (sum, cell, place) =>
          cell.kind === "suppressed" ? sum + (table.counts[place] ?? 0) + 1 : sum,
        0,
      );
      expect(lost).toBe(optimum);
    },
  );

  it("hides the very cells of the published answer of z1", () => {
    const [z1] = instances;
    if (!z1) throw new Error("z1 is missing");
    const table = tableFrom(z1);

    const { cells } = protectTable(table, { ...defaultRules, threshold: 4 }).table;

    expect(hiddenNames(table.dimensions, cells).toSorted()).toEqual(z1.suppressed.toSorted());
  });
});
