import { existsSync, readFileSync } from "node:fs";
import { rollup } from "d3-array";
import { describe, expect, it } from "vitest";
import { lifespans } from "#domain/area/reorganisation.ts";
import { parseTable, textOf } from "#scripts/data/read/parse-table.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const { areas, reorganisations } = embeddedDataset();
const spans = lifespans(reorganisations);
const list = "../shared/data/cijfers/gemeentelijke_indeling.csv";

describe("the table of reorganisations", () => {
  it("leads from every municipality that ended to one of today", () => {
    const to = rollup(
      reorganisations,
      (rows) => rows.map((row) => row.to),
      ({ from }) => from,
    );
    const leads = (code: string): boolean =>
      areas.has(code as never) || (to.get(code as never) ?? []).some(leads);

    expect([...to.keys()].filter((code) => areas.has(code))).toEqual([]);
    expect([...to.keys()].filter((code) => !leads(code))).toEqual([]);
  });

  it("gives each municipality one beginning, one end and one name", () => {
    for (const { from, fromName, to, toName, date, begins } of reorganisations) {
      expect(spans.get(from)).toMatchObject({ name: fromName, end: date });
      if (begins) expect(spans.get(to)).toMatchObject({ name: toName, begin: date });
      const { begin, end } = spans.get(to) ?? {};
      expect(begin === undefined || begin <= date).toBe(true);
      expect(end === undefined || end > date).toBe(true);
    }
  });

  it("has a row for every part of a split, and one for everything else", () => {
    const rows = rollup(
      reorganisations,
      (all) => ({ count: all.length, kinds: new Set(all.map(({ kind }) => kind)) }),
      ({ from }) => from,
    );

    for (const { count, kinds } of rows.values()) {
      expect(kinds.size).toBe(1);
      expect(count > 1).toBe(kinds.has("split"));
    }
  });
});

describe.skipIf(!existsSync(list))("the list of all municipalities since 1970", () => {
  const rows = existsSync(list) ? parseTable(readFileSync(list, "utf8")) : [];
  const since = "2010-01-01";
  const codeOf = (row: (typeof rows)[number]) => `GM${textOf(row, "gemeentecode")}`;
  const days = (column: string) =>
    rows
      .filter((row) => textOf(row, column) >= since && textOf(row, column) < "2026")
      .map((row) => `${codeOf(row)} ${textOf(row, column)}`)
      .toSorted();

  it("has the same ends on the same days", () => {
    const ours = [...spans].flatMap(([code, { end }]) => (end ? [`${code} ${end}`] : []));

    expect(ours.toSorted()).toEqual(days("einddatum"));
  });

  it("has the same beginnings on the same days", () => {
    const ours = [...spans].flatMap(([code, { begin }]) => (begin ? [`${code} ${begin}`] : []));

    expect(ours.toSorted()).toEqual(days("begindatum"));
  });
});
