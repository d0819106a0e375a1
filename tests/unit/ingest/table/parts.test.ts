import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { add, added, fromText } from "../add.ts";

const base = embeddedDataset();
const day = "2024-10-01" as IsoDate;
const people = "aantal ingeschrevenen op vakantieparken";
const table = (columns: string, ...rows: readonly string[]) =>
  fromText("a.csv", `gemeentecode;peildatum;${columns}\n${rows.join("\n")}\n`);
const on = ({ series }: Dataset, area: string, indicator = "people") =>
  series
    .get(indicator)
    ?.get(area as AreaCode)
    ?.get(day)?.value;
const codesOf = (remarks: readonly { readonly code: string }[]) => remarks.map(({ code }) => code);

const parks = [
  "GM0106;2024-10-01;Bospark;45",
  "GM0106;2024-10-01;Heideoord;30",
  "GM0106;2024-10-01;Zonnehof;21",
  "GM0114;2024-10-01;De Wiekel;66",
  "GM0114;2024-10-01;De Kievit;20",
  "GM0118;2024-10-01;Duinzicht;13",
];

describe("a table with a row for each park", () => {
  it("is added up to the municipalities, which is told", async () => {
    const { value, remarks } = await added(base, table(`park;${people}`, ...parks));

    expect(on(value, "GM0106")).toMatchObject({ kind: "known", amount: 96, status: "derived" });
    expect(on(value, "GM0114")).toMatchObject({ kind: "known", amount: 86 });
    expect(on(value, "GM0118")).toMatchObject({ kind: "known", amount: 13, status: "supplied" });
    expect(value.indicators.size).toBe(base.indicators.size);
    const told = remarks.find(({ code }) => code === "ingest.partsSummed");
    expect(told?.values).toMatchObject({ column: "park", count: 6 });
  });

  it("has ranges where parts are hidden, and margins where they are rounded", async () => {
    const hidden = parks.map((row) => row.replace("Zonnehof;21", "Zonnehof;<5"));
    const { value } = await added(base, table(`park;${people}`, ...hidden));
    expect(on(value, "GM0106")).toMatchObject({ kind: "range", low: 75, high: 79 });

    const tens = Array.from({ length: 12 }, (_, i) => `GM0106;2024-10-01;Park ${i};${10 * i + 10}`);
    const rounded = await added(base, table(`park;${people}`, ...tens, ...parks.slice(0, 0)));
    expect(on(rounded.value, "GM0106")).toMatchObject({ amount: 780, margin: 60 });
  });

  it("is added up per day", async () => {
    const later = parks.map((row) => row.replace("2024-10-01", "2025-01-01"));
    const { value } = await added(base, table(`park;${people}`, ...parks, ...later));
    expect([
      ...(value.series
        .get("people")
        ?.get("GM0106" as AreaCode)
        ?.keys() ?? []),
    ]).toEqual(expect.arrayContaining(["2024-10-01", "2025-01-01"]));
    expect(on(value, "GM0106")).toMatchObject({ amount: 96 });
  });

  it("may have two parks of one name in different municipalities", async () => {
    const twice = parks.map((row) => row.replace("De Wiekel", "Bospark"));
    const { value } = await added(base, table(`park;${people}`, ...twice));
    expect(on(value, "GM0106")).toMatchObject({ amount: 96 });
    expect(on(value, "GM0114")).toMatchObject({ amount: 86 });
  });

  it("does not add percentages up, and names the columns that are left", async () => {
    const rows = parks.map((row, i) => `${row};${10 + i}%`);
    const { value, remarks } = await added(base, table(`park;${people};leegstand`, ...rows));
    expect(on(value, "GM0106")).toMatchObject({ amount: 96 });
    const left = remarks.find(({ code }) => code === "ingest.columnsLeft");
    expect(left?.values).toMatchObject({ count: 1, names: expect.stringContaining("leegstand") });
  });

  it("is not added up when a park stands twice or has no name: that may be the total", async () => {
    for (const row of ["GM0106;2024-10-01;Bospark;45", "GM0106;2024-10-01;;96"]) {
      const { remarks } = await add(base, [table(`park;${people}`, ...parks, row)]);
      expect(codesOf(remarks)).not.toContain("ingest.partsSummed");
    }
  });

  it("keeps the parks apart when its user calls them a topic", async () => {
    const { name, bytes } = table(`park;${people}`, ...parks);
    const choices = [{ table: name, roles: [[2, "topic"] as const] }];
    const { value, remarks } = await added(base, { name, bytes, choices });
    expect(codesOf(remarks)).not.toContain("ingest.partsSummed");
    expect(value.indicators.size).toBeGreaterThan(base.indicators.size);
  });
});

describe("other columns of words", () => {
  it("are groups when they come back in every area", async () => {
    const rows = ["GM0106", "GM0114"].flatMap((code) =>
      ["tot 30", "vanaf 30"].map((age, i) => `${code};2024-10-01;${age};${40 + i}`),
    );
    const { remarks } = await added(base, table(`leeftijd;${people}`, ...rows));
    expect(codesOf(remarks)).toContain("ingest.groupsTaken");
  });

  it("are groups in a table of one municipality, unless the header names a place", async () => {
    const of = (header: string) =>
      added(base, table(`${header};${people}`, ...parks.slice(0, 3))).then(({ remarks }) =>
        codesOf(remarks),
      );
    expect(await of("leeftijd")).toContain("ingest.groupsTaken");
    expect(await of("buurt")).toContain("ingest.partsSummed");
  });

  it("are parts without such a header when each is in one area", async () => {
    const { remarks } = await added(base, table(`naam;${people}`, ...parks));
    expect(codesOf(remarks)).toContain("ingest.partsSummed");
  });
});
