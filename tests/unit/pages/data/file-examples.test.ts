import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { addFiles } from "#ingest/add-files.ts";
import { csvLines } from "#pages/data/csv-lines.ts";
import { fileExamples } from "#pages/data/file-examples.ts";
import { templateRows } from "#pages/data/template-rows.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const embedded = embeddedDataset();
const westerveld = "GM1701" as AreaCode;
const meppel = "GM0119" as AreaCode;
const day = "2025-01-01" as IsoDate;
const load = (name: string, text: string) =>
  addFiles(embedded, [{ name, bytes: new TextEncoder().encode(text).buffer as ArrayBuffer }], {
    onProgress: () => undefined,
    today: "2026-11-25" as IsoDate,
  });
const people = (got: Awaited<ReturnType<typeof load>>, code: AreaCode) =>
  got.ok ? got.value.series.get("people")?.get(code)?.get(day)?.value : got.remarks;

describe("the examples on the page Gegevens", () => {
  it("of counts is taken as it stands, a small cell suppressed", async () => {
    const got = await load("tellingen.csv", fileExamples.counts);

    expect(people(got, westerveld)).toMatchObject({
      kind: "known",
      amount: 410,
      status: "supplied",
    });
    expect(people(got, meppel)).toMatchObject({ kind: "suppressed" });
  });

  it("of boundaries is taken as it stands", async () => {
    const got = await load("grenzen.geojson", fileExamples.boundaries);

    expect(got.remarks.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(got.ok && got.value.boundaries.accuracy).toBe("official");
  });

  it("of parks is taken as it stands", async () => {
    const got = await load("parken.geojson", fileExamples.parks);

    expect(got.ok && got.value.parks.parks.map(({ name }) => name)).toEqual(["Bospark"]);
  });
});

describe("the template", () => {
  const header = ["gemeentecode", "gemeente", "peildatum", "ingeschrevenen"];
  const areas = [...embedded.areas.values()].filter(({ parent }) => parent === "PV22");

  it("has a row for each municipality of Drenthe, and is loaded when it is filled in", async () => {
    const rows = templateRows(header, areas, day).map((row, index) =>
      index === 0 ? row : [...row.slice(0, 3), index * 10 + 100],
    );

    const got = await load("sjabloon.csv", csvLines(rows));

    expect(rows).toHaveLength(13);
    expect(rows[12]?.[1]).toBe("Westerveld");
    expect(people(got, westerveld)).toMatchObject({
      kind: "known",
      amount: 220,
      status: "supplied",
    });
  });

  it("that is left empty gives no zeroes", async () => {
    const got = await load("sjabloon.csv", csvLines(templateRows(header, areas, day)));

    const value = people(got, westerveld);
    expect(JSON.stringify(value)).not.toMatch(/"amount":0/);
  });
});
