import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { NamedBytes } from "#ingest/named-bytes.ts";
import { encodings } from "#scripts/testing/written-ways.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { added, fromDisk, toBytes } from "./add.ts";

const delimiters = [";", ",", "\t", "|"];
const lineEnds = { LF: "\n", CRLF: "\r\n", CR: "\r" };
const decimals = [",", "."];

const ways = (Object.keys(encodings) as (keyof typeof encodings)[]).flatMap((encoding) =>
  delimiters.flatMap((delimiter) =>
    Object.keys(lineEnds).flatMap((lineEnd) =>
      decimals.map((decimal) => ({ encoding, delimiter, lineEnd, decimal })),
    ),
  ),
);

function write({ encoding, delimiter, lineEnd, decimal }: (typeof ways)[number]): NamedBytes {
  const quoted = (cell: string) => (cell.includes(delimiter) ? `"${cell}"` : cell);
  const rows = [
    ["gemeentecode", "gemeente", "peildatum", "aantal inschrijvingen", "gemiddelde hüür (euro)"],
    ["GM0001", "Noordwest", "1-1-2025", "1234", `612${decimal}5`],
    ["gm2", "Noordoost", "1-1-2025", "<10", `598${decimal}25`],
    ["G0003 ", "Zuidwest", "1-1-2025", "*", "."],
  ];
  const text = rows.map((row) => row.map(quoted).join(delimiter)).join(lineEnds[lineEnd as "LF"]);
  return { name: "tabel.csv", bytes: toBytes(encodings[encoding](text)) };
}

/** The figures of the day, as they came out. */
function figures(dataset: Dataset) {
  const own = [...dataset.indicators.values()].find(({ label }) => label !== undefined);
  return ["people", own?.id ?? ""].map((id) =>
    ["GM0001", "GM0002", "GM0003"].map(
      (code) =>
        dataset.series
          .get(id)
          ?.get(code as never)
          ?.get("2025-01-01" as never)?.value ?? "none",
    ),
  );
}

const known = (amount: number) => ({ kind: "known", amount, margin: 0, status: "supplied" });

describe("a table is the same table", () => {
  it.each(ways)("in $encoding with $delimiter, $lineEnd and decimal $decimal", async (way) => {
    const { value } = await added(smallDataset(), write(way));

    expect(figures(value)).toEqual([
      [
        known(1234),
        { kind: "suppressed", cause: "primary", low: 0, high: 9, status: "supplied" },
        { kind: "suppressed", cause: "primary", low: 0, high: undefined, status: "supplied" },
      ],
      [known(612.5), known(598.25), { kind: "missing", reason: "unknown" }],
    ]);
    expect([...value.indicators.values()].at(-1)).toMatchObject({
      label: "gemiddelde hüür (euro)",
      unit: "unnamed",
      form: "intensity",
      decimals: 2,
    });
  });
});

describe("tables of other shapes", () => {
  const people = (dataset: Dataset, code: string, date: string) =>
    dataset.series
      .get("people")
      ?.get(code as never)
      ?.get(date as never)?.value;

  it.each(["wide.csv", "long.csv", "title-and-footer.csv", "two-headers.csv", "per-month.csv"])(
    "%s gives the registrations of two days",
    async (name) => {
      const { value } = await added(smallDataset(), fromDisk(`tests/fixtures/good/${name}`));

      expect(people(value, "GM0001", "2024-01-01")).toEqual(known(1100));
      expect(people(value, "GM0001", "2024-07-01")).toEqual(known(1210));
      expect(people(value, "GM0002", "2024-01-01")).toEqual(known(200));
      expect(people(value, "GM0002", "2024-07-01")).toEqual({
        ...known(190),
        status: "provisional",
      });
    },
  );
});
