import { describe, expect, it } from "vitest";
import { named, over, read } from "./write-workbook.ts";

const title = ["Huurwoningen met een tijdelijk contract, per gemeente"];
const halves = {
  "contracten GM1680 2019-01-01": 110,
  "contracten GM1680 2019-07-01": 120,
  "contracten GM1680 2020-01-01": 130,
  "contracten GM1680 2020-07-01": 140,
  "contracten GM0106 2019-01-01": 210,
  "contracten GM0106 2019-07-01": 220,
  "contracten GM0106 2020-01-01": 230,
  "contracten GM0106 2020-07-01": 240,
};
const records = [
  ["GM1680", "Aa en Hunze", 110, 120, 130, 140],
  ["GM0106", "Assen", 210, 220, 230, 240],
];

describe("a workbook with parts of a year under each year", () => {
  it.each([
    ["days", "1 januari", "1 juli"],
    ["half years", "1e halfjaar", "2e halfjaar"],
    ["half years in words", "eerste halfjaar", "tweede halfjaar"],
    ["months", "Januari", "Juli"],
    ["quarters", "1e kwartaal", "3e kwartaal"],
    ["short quarters", "Q1", "Q3"],
    ["reference days", "Stand per 1 januari", "Stand per 1 juli"],
  ])("reads %s", async (_, first, second) => {
    const rows = [
      title,
      [],
      ["Gemeentecode", "Gemeente", 2019, null, 2020, null],
      [null, null, first, second, first, second],
      ...records,
    ];
    const merges = [over(2, 2, 3), over(2, 4, 5)];
    const { figures } = await read("contracten.xlsx", { name: "Tabel 1", rows, merges });

    expect(named(figures)).toEqual(halves);
  });

  it("reads them when the names of the areas stand beside the lowest of the headers", async () => {
    const rows = [
      title,
      [null, null, 2019, null, 2020, null],
      ["Gemeentecode", "Gemeente", "1 januari", "1 juli", "1 januari", "1 juli"],
      ...records,
    ];
    const { figures } = await read("contracten.xlsx", {
      name: "Tabel 1",
      rows,
      merges: [over(1, 2, 3), over(1, 4, 5)],
    });

    expect(named(figures)).toEqual(halves);
  });

  it("reads a row per year with a column per month", async () => {
    const rows = [
      ["Gemeentecode", "Gemeente", "Jaar", "Januari", "Juli"],
      ["GM1680", "Aa en Hunze", 2019, 110, 120],
      ["GM1680", "Aa en Hunze", 2020, 130, 140],
      ["GM0106", "Assen", 2019, 210, 220],
      ["GM0106", "Assen", 2020, 230, 240],
    ];
    const { figures } = await read("tijdelijke contracten.xlsx", { name: "Tabel 1", rows });

    expect(named(figures)).toEqual(halves);
  });

  it("leaves out what cannot be told apart, and says so", async () => {
    const rows = [
      ["Gemeentecode", "Gemeente", "contracten 2019", "contracten 2020", "contracten 2019-2020"],
      ["GM1680", "Aa en Hunze", 110, 130, 20],
      ["GM0106", "Assen", 210, 230, 20],
    ];
    const { figures, told } = await read("contracten.xlsx", { name: "Tabel 1", rows });

    expect(Object.values(figures)).toEqual([110, 130, 210, 230]);
    expect(told["ingest.undatedColumn"]).toBe(1);
  });
});
