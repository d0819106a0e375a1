import { sum } from "d3-array";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circleOutline } from "#ingest/embedded/circle-outline.ts";
import { readConfig } from "#ingest/embedded/read-config.ts";
import { readFigures } from "#ingest/embedded/read-figures.ts";
import { seededRandom } from "#scripts/data/examples/seeded-random.ts";
import { shareOut } from "#scripts/data/examples/share-out.ts";
import { packFacts } from "#scripts/data/pack/pack-facts.ts";
import { packExact } from "#scripts/data/pack/pack-figures.ts";
import { numberOf, parseTable, textOf } from "#scripts/data/read/parse-table.ts";

describe("parseTable", () => {
  it("reads rows by the name of their column", () => {
    expect(parseTable("a;b\r\n1;x\r\n2;\r\n")).toEqual([
      { a: "1", b: "x" },
      { a: "2", b: "" },
    ]);
  });

  it("names the row with too few cells", () => {
    expect(() => parseTable("a;b\n1;2\n3")).toThrow("row 3 has 1 cells, not 2");
  });

  it("takes no text for a number, and no column that is not there", () => {
    expect(() => numberOf({ a: "" }, "a")).toThrow("a is no number");
    expect(() => numberOf({ a: "1,5" }, "a")).toThrow("a is no number");
    expect(() => textOf({ a: "1" }, "b")).toThrow("no column b");
    expect(numberOf({ a: "1.5" }, "a")).toBe(1.5);
  });
});

describe("shareOut", () => {
  it("gives everything away, each within one step of its share", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 500 }), (weights, tens) => {
        const parts = shareOut(tens * 10, weights, 10);
        expect(sum(parts)).toBe(tens * 10);
        parts.forEach((part, index) => {
          const share = (tens * 10 * (weights[index] ?? 0)) / sum(weights);
          expect(Math.abs(part - share)).toBeLessThan(10);
        });
      }),
    );
  });

  it("refuses a whole that is not a number of steps", () => {
    expect(() => shareOut(15, [1], 10)).toThrow(RangeError);
  });
});

describe("seededRandom", () => {
  it("gives the same numbers for the same seed, from 0 up to 1", () => {
    const draw = (seed: number) => Array.from({ length: 100 }, seededRandom(seed));

    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).every((number) => number >= 0 && number < 1)).toBe(true);
  });
});

describe("packExact", () => {
  const about = { series: "waitingTime", source: "test", status: "published" } as const;

  it("leaves a gap where the table has no figure", () => {
    const rows = parseTable("gebied;datum;n\nGM0002;2020-01-01;5\nGM0001;2021-01-01;7");

    expect(packExact(rows, "n", about)).toMatchObject({
      dates: ["2020-01-01", "2021-01-01"],
      areas: ["GM0001", "GM0002"],
      cells: [
        [null, 7],
        [5, null],
      ],
    });
  });

  it("refuses two figures for one area and day", () => {
    const rows = parseTable("gebied;datum;n\nGM0001;2020-01-01;5\nGM0001;2020-01-01;6");

    expect(() => packExact(rows, "n", about)).toThrow("two figures");
  });
});

describe("packFacts", () => {
  const row = {
    gebied: "GM0001",
    thema: "policy",
    datum: "",
    bron: "Gemeente",
    url: "https://example.org/",
    tekst: "Iets.",
  };

  it.each([
    { bron: "" },
    { url: "" },
    { url: "javascript:alert(1)" },
    { thema: "other" },
    { gebied: "X1" },
  ])("refuses a fact with %o", (flaw) => {
    expect(() => packFacts([{ ...row, ...flaw }])).toThrow("not a sourced fact");
    expect(packFacts([row])).toHaveLength(1);
  });
});

describe("readFigures", () => {
  it("puts blocks of one series together, days ascending, gaps left out", () => {
    const block = { series: "people", source: "a", status: "published", margin: 5 } as const;
    const series = readFigures([
      { ...block, dates: ["2024-01-01", "2025-01-01"], areas: ["GM0001"], cells: [[null, 20]] },
      { ...block, below: 10, dates: ["2023-01-01"], areas: ["GM0001"], cells: [["x"]] },
    ]);

    const days = series.get("people")?.get("GM0001" as never);

    expect([...(days ?? [])]).toEqual([
      [
        "2023-01-01",
        {
          value: { kind: "suppressed", cause: "primary", low: 1, high: 9, status: "published" },
          source: "a",
        },
      ],
      [
        "2025-01-01",
        { value: { kind: "known", amount: 20, margin: 5, status: "published" }, source: "a" },
      ],
    ]);
  });
});

describe("circleOutline", () => {
  it("is closed, counter-clockwise and around its middle", () => {
    const [ring = []] = circleOutline([6.5, 52.9], 20).coordinates;

    expect(ring).toHaveLength(25);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring[1]?.[1]).toBeGreaterThan(ring[0]?.[1] ?? 0);
    expect(sum(ring.slice(1), ([x = 0]) => x) / 24).toBeCloseTo(6.5, 5);
  });
});

describe("readConfig", () => {
  it("reads an address and a name", () => {
    const config = { appointmentEmail: "info@example.org", appointmentWith: "de provincie" };

    expect(readConfig({ ...config, more: 1 })).toEqual({ ...config, hosts: [] });
    const hosts = ["data.provincie.example", "example.org"];
    expect(readConfig({ ...config, hosts })).toEqual({ ...config, hosts });
  });

  it.each([
    null,
    {},
    { appointmentEmail: "info@example.org" },
    { appointmentEmail: "no address", appointmentWith: "x" },
    { appointmentEmail: "a@b?bcc=c@d", appointmentWith: "x" },
    { appointmentEmail: "a@b.nl", appointmentWith: "x", hosts: "example.org" },
    { appointmentEmail: "a@b.nl", appointmentWith: "x", hosts: ["https://example.org"] },
    { appointmentEmail: "a@b.nl", appointmentWith: "x", hosts: ["example.org; script-src *"] },
    { appointmentEmail: "a@b.nl", appointmentWith: "x", hosts: ["*"] },
  ])("refuses %o", (config) => {
    expect(() => readConfig(config)).toThrow("config.json");
  });
});
