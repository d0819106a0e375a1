import { expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";

it("hides nothing in vain where singletons are heeded: what is hidden cannot be computed", () => {
  const dimensions = [
    {
      name: "area",
      codes: ["Total", "A", "B", "C", "P2", "P0", "P1"],
      sums: [
        { total: 4, parts: [1] },
        { total: 5, parts: [2] },
        { total: 6, parts: [3] },
        { total: 0, parts: [4, 5, 6] },
      ],
    },
    { name: "group", codes: ["Total", "a", "b", "c"], sums: [{ total: 0, parts: [1, 2, 3] }] },
  ];
  const counts = [
    69, 14, 14, 41, 2, 0, 0, 2, 40, 1, 7, 32, 27, 13, 7, 7, 2, 0, 0, 2, 40, 1, 7, 32, 27, 13, 7, 7,
  ];
  const protection = protectTable({ dimensions, counts }, { ...defaultRules, singletons: true });

  expect(protection.open).toEqual([]);
  const { hidden } = auditTable(protection.table, { width: 1 });
  expect(hidden.filter(({ narrow }) => narrow)).toEqual([]);
});
