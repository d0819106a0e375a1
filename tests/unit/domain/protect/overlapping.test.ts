import { expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import { randomFrom } from "#domain/priority/random.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { knownBounds } from "#domain/protect/start-hiding.ts";
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

it("does not keep a cell hidden that the ranges of others leave one number for", () => {
  const areas = ["A", "B", "C", "D", "E", "F", "G"];
  const regions = ["R1", "R1", "R0", "R2", "R1", "R1", "R0"];
  const own = ["a", "b", "c"];
  const counts = [
    [7, 1, 0],
    [0, 0, 1],
    [4, 7, 4],
    [0, 7, 0],
    [1, 0, 0],
    [0, 7, 1],
    [1, 7, 1],
  ];
  const dimensions = [grouped("area", areas, [areas.map(() => "P0"), regions]), flat("group", own)];
  const table = tableOf(
    dimensions,
    ([area = "", group = ""]) => counts[areas.indexOf(area)]?.[own.indexOf(group)] ?? 0,
  );
  const rules = {
    ...defaultRules,
    threshold: 5,
    zeros: "publish",
    singletons: true,
    width: 1,
    reader: "threshold",
  } as const;
  const { table: published, open } = protectTable(table, rules);
  const audit = auditTable(published, { width: 1, known: knownBounds(rules) });

  expect(open).toEqual([]);
  expect(audit.hidden.filter(({ narrow }) => narrow)).toEqual([]);
  expect(audit.safe).toBe(true);
});
