import { describe, expect, it } from "vitest";
import { issueText } from "#i18n/issue-text.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { added, fromText } from "./add.ts";

const base = embeddedDataset();
const figures = "aantal ingeschrevenen op vakantieparken";

/** Rows as delivered, and as they should be; a mistake is named by its code and its column. */
const rows: readonly (readonly [string, string, string?, string?])[] = [
  ["GM1680;Aa en Hunze;2025-01-01;412", "GM1680;Aa en Hunze;2025-01-01;412"],
  ["GM0106;Emmen;2025-01-01;137", "GM0106;Assen;2025-01-01;137", "codeNameDisagree"],
  [
    "GM1681;Borger-Odoorn;2025-13-01;174",
    "GM1681;Borger-Odoorn;2025-01-01;174",
    "badDate",
    "peildatum",
  ],
  [
    "GM0109;Coevorden;2025-01-01;tweehonderd",
    "GM0109;Coevorden;2025-01-01;200",
    "numberNotRead",
    figures,
  ],
  ["GM0114;Emmen;2025-01-01;-248", "GM0114;Emmen;2025-01-01;248", "negativeCount", figures],
  [";Hogeveen;2025-01-01;1.310", ";Hoogeveen;2025-01-01;1.310", "doubtfulName"],
  ["GM0119;Meppel;2025-01-01;88,5", "GM0119;Meppel;2025-01-01;88", "notWhole", figures],
  ["GM9999;Nergens;2025-01-01;120", "GM1700;Twenterand;2025-01-01;120", "unknownArea"],
  ["GM1690;De Wolden;2025-01-01;512", "GM1690;De Wolden;2025-01-01;512"],
  ["GM1690;De Wolden;2025-01-01;521", "", "duplicate", figures],
  ["GM1699;Noordenveld;2025-01-01", "GM1699;Noordenveld;2025-01-01;390", "ragged"],
  [";;2025-01-01;77", "GM1708;Steenwijkerland;2025-01-01;77", "noAreaInRow"],
  ["GM1701;Westerveld;2025-01-01;640", "GM1701;Westerveld;2025-01-01;640"],
];
const planted = rows.flatMap(([, , code, column], i) =>
  code ? [{ code: `ingest.${code}`, row: i + 2, column }] : [],
);
const load = (lines: readonly string[]) =>
  added(
    base,
    fromText(
      "telling.csv",
      [`gemeentecode;gemeente;peildatum;${figures}`, ...lines, ""].join("\n"),
    ),
  );

describe("a file with ten mistakes", () => {
  it("gets ten remarks, each at its own row and column, and no other", async () => {
    const { remarks } = await load(rows.map(([delivered]) => delivered));

    const faults = remarks
      .filter(({ severity }) => severity !== "info")
      .map(({ code, where }) => ({ code, row: where.row, column: where.column }))
      .toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
    expect(planted).toHaveLength(10);
    expect(faults).toEqual(planted);
  });

  it("is told each time what to do, in both languages", async () => {
    const { remarks } = await load(rows.map(([delivered]) => delivered));
    const faults = remarks.filter(({ severity }) => severity !== "info");

    for (const fault of faults) {
      expect(issueText(fault, "nl")).toMatch(/\b(schrijf|verbeter|vul|kijk|laat|zet)\b/i);
      expect(issueText(fault, "en")).toMatch(/\b(write|correct|fill|check|keep|give)\b/i);
    }
  });

  it("loads without a remark once the rows that were named are mended", async () => {
    const first = await load(rows.map(([delivered]) => delivered));
    const named = new Set(first.remarks.map(({ where }) => where.row));
    const mended = rows
      .map(([delivered, right], i) => (named.has(i + 2) ? right : delivered))
      .filter((line) => line !== "");

    const { remarks } = await load(mended);

    expect(remarks.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
