import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { add, added, counts, fromText } from "../add.ts";

const base = embeddedDataset();
const json = (name: string, value: unknown) => fromText(name, JSON.stringify(value));
const figureOf = (
  dataset: typeof base,
  { id, area, date = "2024-01-01" }: { id: string; area: string; date?: string },
) =>
  dataset.series
    .get(id)
    ?.get(area as AreaCode)
    ?.get(date as IsoDate)?.value;

const observations = json("Observations.json", {
  "@odata.context": "https://datasets.cbs.nl/odata/v1/CBS/voorbeeld/$metadata#Observations",
  value: [
    {
      Id: 1,
      Measure: "M1",
      ValueAttribute: "None",
      Value: 32150,
      RegioS: "GM0106",
      Perioden: "2024JJ00",
    },
    {
      Id: 2,
      Measure: "M1",
      ValueAttribute: "None",
      Value: 47210,
      RegioS: "GM0114",
      Perioden: "2024JJ00",
    },
    {
      Id: 3,
      Measure: "M2",
      ValueAttribute: "None",
      Value: 512.5,
      RegioS: "GM0106",
      Perioden: "2024JJ00",
    },
    {
      Id: 4,
      Measure: "M2",
      ValueAttribute: "Confidential",
      Value: null,
      RegioS: "GM0114",
      Perioden: "2024JJ00",
    },
  ],
});
const measures = json("MeasureCodes.json", {
  value: [
    { Identifier: "M1", Title: "Totaal particuliere huishoudens", Unit: "aantal" },
    { Identifier: "M2", Title: "Gemiddelde huur", Unit: "euro" },
  ],
});

describe("an answer of OData", () => {
  it("of version 3 is a table by column", async () => {
    const { value } = await added(
      base,
      json("TypedDataSet.json", {
        "odata.metadata": "https://opendata.cbs.nl/ODataApi/voorbeeld",
        value: [
          { ID: 0, RegioS: "GM0106    ", Perioden: "2024JJ00", TotaleBevolking_1: 68000 },
          { ID: 1, RegioS: "GM0114    ", Perioden: "2024JJ00", TotaleBevolking_1: 107000 },
        ],
      }),
    );

    expect(figureOf(value, { id: "inhabitants", area: "GM0114" })).toMatchObject({
      amount: 107000,
    });
  });

  it("of version 4 takes the names of its figures from the list beside it", async () => {
    const { value } = await added(base, observations, measures);

    const own = [...value.indicators.values()].find(({ label }) => label?.startsWith("Gemiddelde"));
    expect(own).toMatchObject({ label: "Gemiddelde huur (euro)", form: "intensity" });
    expect(figureOf(value, { id: "households", area: "GM0106" })).toMatchObject({ amount: 32150 });
    expect(figureOf(value, { id: own?.id ?? "", area: "GM0106" })).toMatchObject({ amount: 512.5 });
    expect(figureOf(value, { id: own?.id ?? "", area: "GM0114" })?.kind).toBe("missing");
  });

  it("of version 3 takes the names of its columns from the properties beside it", async () => {
    const { value } = await added(
      base,
      json("UntypedDataSet.json", {
        value: [
          { RegioS: "GM0106", Perioden: "2024JJ00", D001: "32150" },
          { RegioS: "GM0114", Perioden: "2024JJ00", D001: "." },
        ],
      }),
      json("DataProperties.json", {
        value: [
          { Key: "RegioS", Title: "Regio's", Unit: "" },
          { Key: "D001", Title: "Particuliere huishoudens", Unit: "aantal" },
        ],
      }),
    );

    expect(figureOf(value, { id: "households", area: "GM0106" })).toMatchObject({ amount: 32150 });
    expect(figureOf(value, { id: "households", area: "GM0114" })?.kind).toBe("missing");
  });

  it("that is a list of codes only has no areas, and says so", async () => {
    const { ok, remarks } = await add(base, [measures]);

    expect(ok).toBe(false);
    expect(counts(remarks)).toEqual({ "ingest.noAreas": 1 });
  });
});

describe("a list of records", () => {
  it("keeps a field that is named as a part of every object is", async () => {
    const text =
      '[{"gemeentecode":"GM0106","peildatum":"2024-01-01","__proto__":5120},' +
      '{"gemeentecode":"GM0114","peildatum":"2024-01-01","__proto__":4820}]';
    const { value } = await added(base, fromText("lijst.json", text));

    const own = [...value.series.keys()].filter((id) => !base.series.has(id));
    expect(own).toHaveLength(1);
  });

  it("is refused when it has more columns than may be", async () => {
    const wide = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`k${i}`, i]));
    const { ok, remarks } = await add(base, [json("breed.json", [wide, wide])], { columns: 10 });

    expect(ok).toBe(false);
    expect(counts(remarks)).toEqual({ "ingest.tooManyColumns": 1 });
  });

  it("is not made of shapes", async () => {
    const feature = { type: "Feature", geometry: null, properties: null };
    const { ok, remarks } = await add(base, [json("vormen.json", [feature])]);

    expect(ok).toBe(false);
    expect(counts(remarks)).toEqual({ "ingest.unknownJson": 1 });
  });
});
