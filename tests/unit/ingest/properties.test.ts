import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { ingestIssueText } from "#i18n/ingest-texts.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { add, added, fromText, toBytes } from "./add.ts";

const dataset = smallDataset();
const codes = ["GM0001", "GM0002", "GM0003", "GM0004"];
const days = ["2023-01-01", "2024-01-01", "2025-01-01"];

type Row = readonly string[];

const table = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...codes), fc.constantFrom(...days)), {
    minLength: 2,
    selector: String,
  })
  .chain((keys) =>
    fc.tuple(
      fc.constant(keys),
      fc.array(fc.integer({ min: 10, max: 99_999 }), {
        minLength: keys.length,
        maxLength: keys.length,
      }),
    ),
  )
  .map(([keys, amounts]) => keys.map(([code, day], i): Row => [code, day, String(amounts[i])]));

const header: Row = ["gemeentecode", "peildatum", "aantal huishoudens"];
const csv = (rows: readonly Row[]) => rows.map((row) => row.join(";")).join("\n");

function households({ series }: Dataset): readonly string[] {
  return [...(series.get("households") ?? [])]
    .flatMap(([area, found]) =>
      [...found].flatMap(([day, { value, source }]) =>
        value.kind === "known" && source.startsWith("file:")
          ? [`${area};${day};${value.amount}`]
          : [],
      ),
    )
    .toSorted();
}

describe("a table of figures", () => {
  it("is read as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { value } = await added(dataset, fromText("t.csv", csv([header, ...rows])));

        expect(households(value)).toEqual(rows.map((row) => row.join(";")).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it("means the same with its rows and columns in another order", async () => {
    const shuffled = table.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, order, columns]) => {
        const moved = order.map((i) => rows[i] ?? []);
        const turned = [header, ...moved].map((row) => columns.map((j) => row[j] ?? ""));

        const one = await added(dataset, fromText("t.csv", csv([header, ...rows])));
        const two = await added(dataset, fromText("t.csv", csv(turned)));

        expect(households(two.value)).toEqual(households(one.value));
      }),
      { numRuns: 60 },
    );
  });
});

describe("any bytes", () => {
  const pieces = fc.constantFrom(
    '{"type":"FeatureCollection","features":[',
    '{"type":"Topology","objects":{"a":{"type":"GeometryCollection","geometries":[',
    '{"type":"Feature","properties":{"statcode":"GM0001"},"geometry":',
    '{"type":"Polygon","coordinates":[[[6,52],[7,52],[7,53],[6,52]]]}',
    '"coordinates"',
    "gemeentecode;peildatum;aantal\n",
    "GM0001;2025-01-01;12\n",
    "Noordwest\t2024\t1.234,5\n",
    '"',
    "\u0000",
    "]}",
    ",",
    "\r",
    "[[[",
    "null",
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: "binary", maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
    fc.array(pieces, { maxLength: 12 }).map((texts) => new TextEncoder().encode(texts.join(""))),
  );

  it("end in a verdict with a sentence, and a refusal changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (view) => {
        const file = { name: "bestand", bytes: toBytes(view) };

        const { ok, remarks } = await add(dataset, [file]);

        expect(ok || remarks.some(({ severity }) => severity !== "info")).toBe(true);
        for (const remark of remarks) expect(ingestIssueText(remark, "nl")).toBeDefined();
      }),
      { numRuns: 1_500 },
    );
    expect(dataset).toEqual(smallDataset());
  });
});

describe("hostile names", () => {
  const long = "a".repeat(10_000);

  it.each(["__proto__", "constructor", "<img src=x onerror=alert(1)>", long, "=cmd|' /C calc'!A0"])(
    "come through as plain text: %.40s",
    async (name) => {
      const figures = `gemeentecode;peildatum;${name}\nGM0001;2025-01-01;12\nGM0002;2025-01-01;15\n`;
      const parks = JSON.stringify({
        type: "FeatureCollection",
        features: [
          {
            type: "Feature",
            properties: { name, tourism: "camp_site" },
            geometry: { type: "Point", coordinates: [6.3, 52.9] },
          },
        ],
      });

      const { value } = await added(
        dataset,
        fromText("t.csv", figures),
        fromText(`${name.slice(0, 100)}.geojson`, parks),
      );

      expect([...value.indicators.values()].at(-1)?.label).toBe(name);
      expect(value.parks.parks[0]?.name).toBe(name);
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    },
  );

  it("come through as names of areas too", async () => {
    const shape = (code: string, name: string, x: number) =>
      `{"type":"Feature","properties":{"statcode":"${code}","statnaam":"${name}","__proto__":{"a":1}},` +
      `"geometry":{"type":"Polygon","coordinates":[[[${x},52],[${x + 0.1},52],[${x},53],[${x},52]]]}}`;
    const text = `{"type":"FeatureCollection","features":[${shape("GM0001", "__proto__", 6)},${shape("GM0002", "<b>x</b>", 6.5)}]}`;

    const { value } = await added(embeddedDataset(), fromText("g.geojson", text));

    expect([...value.areas.values()].slice(-2).map(({ name }) => name)).toEqual([
      "__proto__",
      "<b>x</b>",
    ]);
  });
});

describe("several files at once", () => {
  it("give one dataset or none", async () => {
    const good = fromText("goed.csv", csv([header, ["GM0001", "2025-01-01", "999"]]));
    const bad = fromText("fout.csv", "x");

    const both = await add(dataset, [good, bad]);

    expect(both.ok).toBe(false);
    expect(both.remarks.filter(({ severity }) => severity === "error")[0]?.where.file).toBe(
      "fout.csv",
    );
  });

  it("replace what the same file gave before", async () => {
    const file = (amount: string) =>
      fromText(
        "h.csv",
        csv([header, ["GM0001", "2025-01-01", amount], ["GM0002", "2025-01-01", "80"]]),
      );

    const first = await added(dataset, file("70"));
    const second = await added(first.value, file("75"));

    expect(households(second.value)).toEqual(["GM0001;2025-01-01;75", "GM0002;2025-01-01;80"]);
    expect(second.value.sources.size).toBe(first.value.sources.size);
    expect(second.value.issues.length).toBe(first.value.issues.length);
  });
});
