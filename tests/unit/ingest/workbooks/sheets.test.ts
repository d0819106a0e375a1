import { describe, expect, it } from "vitest";
import { add, counts } from "../add.ts";
import { base, named, over, read, workbook } from "./write-workbook.ts";

const title = ["Huurwoningen met een tijdelijk contract, per gemeente"];

describe("a workbook with several topics", () => {
  it("keeps the topic of each block of years apart", async () => {
    const rows = [
      title,
      ["Gemeentecode", "Gemeente", "Contracten", null, null, "Opzeggingen", null, null],
      [null, null, 2019, 2020, 2021, 2019, 2020, 2021],
      ["GM1680", "Aa en Hunze", 110, 120, 130, 11, 12, 13],
      ["GM0106", "Assen", 210, 220, 230, 21, 22, 23],
    ];
    const { figures } = await read("huur.xlsx", {
      name: "Tabel 1",
      rows,
      merges: [over(1, 2, 4), over(1, 5, 7)],
    });

    expect(figures).toMatchObject({
      "Contracten GM1680 2019-01-01": 110,
      "Contracten GM0106 2021-01-01": 230,
      "Opzeggingen GM1680 2019-01-01": 11,
      "Opzeggingen GM0106 2021-01-01": 23,
    });
    expect(Object.keys(figures)).toHaveLength(12);
  });
});

describe("a workbook with a cover, notes and a sheet per year", () => {
  const cover = { name: "Voorblad", rows: [title, ["Centraal Bureau voor de Statistiek"]] };
  const notes = {
    name: "Toelichting",
    rows: [["Toelichting"], ["De cijfers gaan over 2018."], ["Afronding: op tientallen"]],
  };
  const sheet = (year: number, amounts: readonly number[]) => ({
    name: String(year),
    rows: [
      ["Gemeentecode", "Gemeente", "Contracten"],
      ["GM1680", "Aa en Hunze", amounts[0] ?? 0],
      ["GM0106", "Assen", amounts[1] ?? 0],
      ["Bron: CBS."],
    ],
  });

  it("takes the year of each sheet from its name, and leaves the text aside", async () => {
    const sheets = [cover, notes, sheet(2019, [110, 210]), sheet(2020, [130, 230])];
    const { figures, told } = await read("maatwerk 2025.xlsx", ...sheets);

    expect(named(figures)).toEqual({
      "contracten GM1680 2019-01-01": 110,
      "contracten GM1680 2020-01-01": 130,
      "contracten GM0106 2019-01-01": 210,
      "contracten GM0106 2020-01-01": 230,
    });
    expect(told["ingest.sheetLeft"]).toBe(2);
  });

  it("refuses rows about persons on any of its sheets", async () => {
    const persons = {
      name: "Bestand",
      rows: [
        ["Voornaam", "Achternaam", "Geboortedatum", "BSN"],
        ["A", "B", "1980-01-01", "111222333"],
        ["C", "D", "1981-01-01", "123456782"],
        ["E", "F", "1982-02-01", "111222333"],
      ],
    };
    const file = await workbook("maatwerk.xlsx", sheet(2019, [110, 210]), persons);
    const result = await add(base, [file]);

    expect(result.ok).toBe(false);
    expect(counts(result.remarks)["ingest.personRows"]).toBe(1);
  });
});

describe("a workbook with the municipalities in columns", () => {
  it("is read as if it had been turned", async () => {
    const rows = [
      title,
      [],
      ["Jaar", "Aa en Hunze", "Assen", "Emmen"],
      [2019, 110, 210, 310],
      [2020, 130, 230, 330],
    ];
    const { figures, told } = await read("contracten.xlsx", { name: "Tabel 1", rows });

    expect(named(figures)).toEqual({
      "contracten GM1680 2019-01-01": 110,
      "contracten GM1680 2020-01-01": 130,
      "contracten GM0106 2019-01-01": 210,
      "contracten GM0106 2020-01-01": 230,
      "contracten GM0114 2019-01-01": 310,
      "contracten GM0114 2020-01-01": 330,
    });
    expect(told["ingest.turned"]).toBe(1);
  });
});

describe("a workbook with several sheets about the same", () => {
  const sheet = (name: string, header: string, amounts: readonly number[]) => ({
    name,
    rows: [
      ["Gemeentecode", "Gemeente", "Peildatum", header],
      ["GM1680", "Aa en Hunze", "2025-01-01", amounts[0] ?? 0],
      ["GM0106", "Assen", "2025-01-01", amounts[1] ?? 0],
    ],
  });

  it("never lets women take the place of all inhabitants", async () => {
    const sheets = [
      sheet("Totaal", "inwoners", [26_000, 69_000]),
      sheet("Vrouwen", "inwoners", [13_000, 35_000]),
    ];
    const { figures, told } = await read("bevolking.xlsx", ...sheets);

    expect(figures).toMatchObject({ "inhabitants GM1680 2025-01-01": 26_000 });
    expect(told["ingest.sheetsDisagree"]).toBe(1);
  });

  it("takes the same figures from two sheets without a remark", async () => {
    const sheets = [
      sheet("Blad1", "inwoners", [26_000, 69_000]),
      sheet("Blad2", "inwoners", [26_000, 69_000]),
    ];
    const { told } = await read("bevolking.xlsx", ...sheets);

    expect(told["ingest.sheetsDisagree"]).toBeUndefined();
  });

  it("names an indicator after its sheet when another sheet has one of that name", async () => {
    const sheets = [
      sheet("Koop", "Woningen", [7_000, 20_000]),
      sheet("Huur", "Woningen", [3_000, 12_000]),
    ];
    const { figures } = await read("voorraad.xlsx", ...sheets);

    expect(figures).toEqual({
      "Woningen GM1680 2025-01-01": 7_000,
      "Woningen GM0106 2025-01-01": 20_000,
      "Woningen · Huur GM1680 2025-01-01": 3_000,
      "Woningen · Huur GM0106 2025-01-01": 12_000,
    });
  });
});

describe("sheets that are parts of a year", () => {
  it("take the year from the name of the workbook", async () => {
    const sheet = (name: string, amount: number) => ({
      name,
      rows: [
        ["Gemeentecode", "Gemeente", "Contracten"],
        ["GM1680", "Aa en Hunze", amount],
        ["GM0106", "Assen", 2 * amount],
      ],
    });
    const { figures } = await read("huur 2024.xlsx", sheet("Januari", 110), sheet("Juli", 120));

    expect(figures).toEqual({
      "Contracten GM1680 2024-01-01": 110,
      "Contracten GM1680 2024-07-01": 120,
      "Contracten GM0106 2024-01-01": 220,
      "Contracten GM0106 2024-07-01": 240,
    });
  });
});
