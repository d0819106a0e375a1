import { expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import { randomFrom } from "#domain/priority/random.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { solvedCells } from "../audit/linear-programs.ts";
import { flat, grouped, tableOf } from "./tables.ts";

/** As many municipalities, provinces, COROP areas and safety regions as there are, drawn by chance. */
const municipalities = Array.from({ length: 342 }, (_, i) => `GM${String(i).padStart(4, "0")}`);
const regions = (name: string, count: number, shift: number) =>
  municipalities.map((_, i) => `${name}${Math.floor(((i + shift) * count) / 342) % count}`);
const groups = ["a", "b", "c", "d", "e"];

it("protects municipalities by group in provinces, COROP areas and safety regions at once", () => {
  const random = randomFrom(1);
  const counts = new Map(
    municipalities.flatMap((area) =>
      groups.map((group) => {
        const count = random() < 0.3 ? 0 : Math.floor(Math.exp(6 * random()));
        return [`${area}|${group}` as string, count] as const;
      }),
    ),
  );
  const groupings = [regions("PV", 12, 0), regions("CR", 40, 0), regions("VR", 25, 6)];
  const table = tableOf(
    [grouped("area", municipalities, groupings), flat("group", groups)],
    (codes) => counts.get(codes.join("|")) ?? 0,
  );
  const rules = { ...defaultRules, threshold: 10 };
  const protection = protectTable(table, rules);
  const audit = auditTable(protection.table, { width: 1, quick: true });

  expect(table.counts).toHaveLength(2520);
  expect(protection.open).toEqual([]);
  expect(protection.lost.secondaryCells).toBeLessThan(350);
  expect(audit.safe).toBe(true);
  expect(audit.hidden.length).toBeGreaterThan(600);
  const some = audit.hidden.filter((_, i) => i % 60 === 0).map(({ cell }) => cell);
  for (const { cell, low, high } of solvedCells(protection.table, some))
    expect((high ?? Number.POSITIVE_INFINITY) - low, `cell ${cell}`).toBeGreaterThanOrEqual(1);
});
