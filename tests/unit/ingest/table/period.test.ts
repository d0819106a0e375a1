import { describe, expect, it } from "vitest";
import { readPartOfYear } from "#ingest/table/part-of-year.ts";
import { periodWithin, readPeriod, withPartOfYear } from "#ingest/table/read-period.ts";

describe("a period", () => {
  it.each([
    ["2024KW03", "2024-07-01"],
    ["2024MM07", "2024-07-01"],
    ["2024-07-01", "2024-07-01"],
    ["2024-07-01T00:00:00", "2024-07-01"],
    ["1-7-2024", "2024-07-01"],
    ["01/07/2024", "2024-07-01"],
    ["1 juli 2024", "2024-07-01"],
    ["januari 2021", "2021-01-01"],
    ["2021-07", "2021-07-01"],
    ["20240701", "2024-07-01"],
    ["2e halfjaar 2024", "2024-07-01"],
    ["3e kwartaal 2024", "2024-07-01"],
    ["2024 3e kwartaal", "2024-07-01"],
    ["derde kwartaal 2024", "2024-07-01"],
    ["Q3 2024", "2024-07-01"],
    ["2024Q3", "2024-07-01"],
    ["2024-Q3", "2024-07-01"],
    ["2024HJ02", "2024-07-01"],
    ["2024 2e half jaar", "2024-07-01"],
    ["2024 juli", "2024-07-01"],
    ["jul-24", "2024-07-01"],
    ["jul '24", "2024-07-01"],
  ])("%s is %s", (cell, date) => {
    expect(readPeriod(cell)).toEqual({ date, provisional: false });
  });

  it.each(["2024", "2024JJ00"])(
    "%s is a whole year, of which a part may still be named",
    (cell) => {
      expect(readPeriod(cell)).toEqual({ date: "2024-01-01", provisional: false, wholeYear: true });
    },
  );

  it("is provisional with a star, and none when it does not exist", () => {
    expect(readPeriod("2024*")).toMatchObject({ date: "2024-01-01", provisional: true });
    expect(readPeriod("2024* 2e kwartaal")).toEqual({ date: "2024-04-01", provisional: true });
    for (const cell of ["31-2-2024", "1680", "2024KW05", "foo 2024", "", "7/31/2024"])
      expect(readPeriod(cell)).toBeUndefined();
  });

  it("is found within a header, with the words around it", () => {
    expect(periodWithin("inwoners_20250101")).toMatchObject({
      period: { date: "2025-01-01" },
      rest: "inwoners",
    });
    expect(periodWithin("Aantal op 1 juli 2024 (personen)")).toMatchObject({
      period: { date: "2024-07-01" },
    });
  });
});

describe("a period in a header of several levels", () => {
  it.each([
    ["2017 / 1 juli / Personen", "2017-07-01", "Personen"],
    ["Personen / 2017 / 2e halfjaar", "2017-07-01", "Personen"],
    ["2e halfjaar / 2017", "2017-07-01", ""],
    ["2019* / Stand per 1 juli", "2019-07-01", ""],
    ["2024 / Q3", "2024-07-01", ""],
    ["Ingeschrevenen / 2024 / okt.", "2024-10-01", "Ingeschrevenen"],
    ["Inwoners jul-17", "2017-07-01", "Inwoners"],
    ["personen_2020_07", "2020-07-01", "personen"],
    ["2021 / 65 jaar of ouder", "2021-01-01", "65 jaar of ouder"],
    ["2019 / Wachttijd in maanden", "2019-01-01", "Wachttijd in maanden"],
  ])("%s is %s", (text, date, rest) => {
    expect(periodWithin(text)).toMatchObject({ period: { date }, rest });
  });

  it.each([
    "Groei 2017-2021",
    "Groei 2017/2021",
    "ontwikkeling 2019 t/m 2025",
    "2017-1",
    "2018 II",
    "2017 / II",
    "2019 / januari t/m maart",
    "2019 / tweede tertaal",
    "1 juli",
  ])("is not guessed in %s", (text) => {
    expect(periodWithin(text)).toBeUndefined();
  });
});

describe("a part of a year", () => {
  it.each([
    ["1 juli", 7, 1],
    ["per 15 mei", 5, 15],
    ["okt.", 10, 1],
    ["2e kwartaal", 4, 1],
    ["kwartaal 4", 10, 1],
    ["tweede halfjaar", 7, 1],
    ["H2", 7, 1],
    ["K3", 7, 1],
  ])("%s starts in month %i on day %i", (text, month, day) => {
    expect(readPartOfYear(text)).toEqual({ month, day });
  });

  it.each(["3e halfjaar", "5e kwartaal", "II", "2", "maandag", ""])("is not %s", (text) => {
    expect(readPartOfYear(text)).toBeUndefined();
  });

  it("turns a whole year into its day, and no day into another", () => {
    const [year, day] = [readPeriod("2024*"), readPeriod("1-7-2024")];
    expect(withPartOfYear(year, { month: 4, day: 1 })).toEqual({
      date: "2024-04-01",
      provisional: true,
    });
    expect(withPartOfYear(year, { month: 2, day: 30 })).toBeUndefined();
    expect(withPartOfYear(day, { month: 4, day: 1 })).toBeUndefined();
    expect(withPartOfYear(day, undefined)).toBe(day);
  });
});
