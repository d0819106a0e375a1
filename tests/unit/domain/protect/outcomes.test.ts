import { describe, expect, it } from "vitest";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { syntheticTable, withRegions } from "#scripts/bench/protect-tables.ts";
import { mutating } from "#tests/builders/runs.ts";

type Case = {
  readonly name: string;
  readonly places: readonly number[];
  readonly regions?: readonly number[];
  readonly rules: Partial<ProtectRules>;
  /** Secondary cells, people in them, and unsafe cells for which there was no way. */
  readonly lost: readonly [number, number, number];
  /** Left out where the tests are run for thousands of mutants. */
  readonly slow?: true;
};

const cases: readonly Case[] = [
  { name: "a tree by groups", places: [4, 40], rules: {}, lost: [4, 57, 0] },
  { name: "under five", places: [4, 40], rules: { threshold: 5 }, lost: [8, 54, 0] },
  { name: "three levels", places: [3, 12, 60], rules: {}, lost: [23, 444, 0] },
  {
    name: "people who are alone",
    places: [4, 40],
    rules: { threshold: 3, singletons: true },
    lost: [17, 70, 0],
  },
  {
    name: "a reader who knows the rules",
    places: [4, 40],
    rules: { threshold: 5, reader: "threshold", width: 2 },
    lost: [17, 127, 5],
  },
  {
    name: "a 0 that is hidden as well",
    places: [4, 30],
    rules: { zeros: "protect", threshold: 5 },
    lost: [4, 28, 0],
  },
  {
    name: "regions that overlap",
    places: [3, 16],
    regions: [5],
    rules: { threshold: 5 },
    lost: [16, 186, 0],
  },
  {
    name: "regions that overlap, where too much is hidden to try every way round",
    places: [4, 80],
    regions: [9],
    rules: { singletons: true },
    lost: [20, 303, 0],
    slow: true,
  },
];

/**
 * What is hidden of a table is seen by its readers and compared from year to year. Whether it is
 * cheap is tested beside published optima; here a change of it must be meant.
 */
describe("what is lost of the same table", () => {
  it.each(cases.filter(({ slow }) => !(slow && mutating)))(
    "stays what it was: $name",
    ({ places, regions = [], rules, lost }) => {
      const table = withRegions(syntheticTable({ places, dates: 1 }), regions);
      const found = protectTable(table, { ...defaultRules, ...rules });
      const { secondaryCells, secondaryPeople } = found.lost;
      expect([secondaryCells, secondaryPeople, found.open.length]).toEqual(lost);
    },
  );
});
