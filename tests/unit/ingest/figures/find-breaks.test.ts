import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { added, fromText } from "../add.ts";

const code = (text: string) => text as AreaCode;
const day = (text: string) => text as IsoDate;
const table = (name: string, rows: readonly string[], more = "") =>
  fromText(name, `gemeentecode;peildatum;ingeschrevenen${more}\n${rows.join("\n")}\n`);
const years = (from: number, to: number, more = "") =>
  Array.from({ length: to - from + 1 }, (_, i) => `GM0001;${from + i}-01-01;${300 + i}${more}`);

describe("a file of the older series", () => {
  it("is not one line with figures of the running one: no growth is computed across", async () => {
    const running = await added(smallDataset(), table("nieuw.csv", years(2022, 2025)));

    const { value, remarks } = await added(running.value, table("oud.csv", years(2017, 2021)));

    expect(value.breaks).toMatchObject([{ indicator: "people", date: "2022-01-01" }]);
    expect(value.breaks[0]?.areas).toEqual(["GM0001", "PV22"]);
    expect(remarks.map(({ code: each }) => each)).toContain("ingest.seriesBreak");
    const change = (from: string, to: string) =>
      measure(value, {
        indicator: "change",
        area: code("GM0001"),
        date: day(to),
        compareDate: day(from),
      }).value;
    expect(change("2019-01-01", "2024-01-01")).toEqual({
      kind: "missing",
      reason: "definitionBreak",
    });
    expect(change("2017-01-01", "2021-01-01").kind).toBe("known");
    expect(change("2022-01-01", "2025-01-01").kind).toBe("known");
  });

  it("is broken whichever of the two is loaded first", async () => {
    const older = await added(smallDataset(), table("oud.csv", years(2017, 2021)));
    const { value } = await added(older.value, table("nieuw.csv", years(2022, 2025)));

    expect(value.breaks.map(({ date }) => date)).toEqual(["2022-01-01"]);
  });
});

describe("one file from before 2019 to after 2021", () => {
  it("is broken at both places where the series may have been joined", async () => {
    const { value } = await added(smallDataset(), table("samen.csv", years(2017, 2025)));

    expect(value.breaks.map(({ date }) => date)).toEqual(["2019-01-01", "2022-01-01"]);
  });

  it("is whole when it says that it has one definition", async () => {
    const rows = years(2017, 2025, ";gemeentelijke telling");

    const { value } = await added(smallDataset(), table("eigen.csv", rows, ";definitie"));

    expect(value.breaks).toEqual([]);
    expect(value.series.get("people")?.get(code("GM0001"))?.size).toBe(9);
  });

  it("is broken where the definition that it names changes", async () => {
    const rows = [...years(2017, 2020, ";oud"), ...years(2021, 2025, ";nieuw")];

    const { value } = await added(smallDataset(), table("eigen.csv", rows, ";definitie"));

    expect(value.breaks).toMatchObject([{ date: "2021-01-01" }]);
    expect(value.breaks[0]?.reason).toContain("“oud”");
  });
});

it("draws no break in figures of two files of the running series", async () => {
  const first = await added(smallDataset(), table("a.csv", years(2022, 2023)));
  const { value } = await added(first.value, table("b.csv", years(2024, 2025)));

  expect(value.breaks).toEqual([]);
});

it("forgets a break when the same days are loaded again with one definition", async () => {
  const first = await added(smallDataset(), table("a.csv", years(2017, 2025)));
  const again = table("a.csv", years(2017, 2025, ";eigen"), ";definitie");

  expect((await added(first.value, again)).value.breaks).toEqual([]);
});
