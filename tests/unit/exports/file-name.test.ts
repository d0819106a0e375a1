import { expect, it } from "vitest";
import { fileName } from "#exports/file-name.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { marksOf } from "#views/marks.ts";

const none = marksOf(smallDataset(), []);
const parts = {
  kind: "map",
  table: false,
  indicator: "Ingeschrevenen per 1.000 inwoners",
  areas: ["Drenthe"],
  date: "2025-07-01",
  marks: none,
  extension: "png",
  language: "nl",
} as const;

it("says what, where and when", () => {
  expect(fileName(parts)).toBe("kaart-ingeschrevenen-per-1000-inwoners-drenthe-2025-07-01.png");
});

it("says that it holds examples or a scenario, in the language of the reader", () => {
  expect(fileName({ ...parts, marks: { ...none, example: true } })).toMatch(/-voorbeeld\.png$/);
  expect(
    fileName({ ...parts, language: "en", marks: { ...none, example: true, scenario: true } }),
  ).toMatch(/^map-.*-example-scenario\.png$/);
});

it("names a table after what it is the table of", () => {
  expect(
    fileName({ ...parts, kind: "priority", indicator: undefined, table: true, extension: "csv" }),
  ).toBe("tabel-prioriteit-drenthe-2025-07-01.csv");
});

it("keeps to letters and digits, whatever the area is called", () => {
  const areas = [
    "../../<img onerror=x>",
    "'s-Hertogenbosch",
    "Súdwest-Fryslân",
    "a".repeat(10_000),
  ];

  const name = fileName({ ...parts, areas });

  expect(name).toMatch(/^[a-z0-9-]+\.png$/);
  expect(name).toContain("-s-hertogenbosch-sudwest-fryslan-");
  expect(name.length).toBeLessThan(200);
});
