import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { add, added, fromText } from "../add.ts";

const base = embeddedDataset();
const day = "2024-10-01" as IsoDate;
const lines = (...rows: readonly string[]) => `${rows.join("\n")}\n`;
const on = (dataset: Dataset, indicator: string, area: string) =>
  dataset.series
    .get(indicator)
    ?.get(area as AreaCode)
    ?.get(day)?.value;
const own = (dataset: Dataset) =>
  [...dataset.indicators.values()].filter(
    ({ id, formula }) => !base.indicators.has(id) && formula === "stored",
  );
const codes = (remarks: readonly { readonly code: string }[]) => remarks.map(({ code }) => code);

describe("a table that was saved with whole lines in one cell", () => {
  const mended = lines(
    '"gemeentecode,peildatum,aantal ingeschrevenen op vakantieparken"',
    '"GM0106,2024-10-01,1200"',
    '"GM0114,2024-10-01,1300"',
  );

  it("is taken apart, and the remark says how many lines and where", async () => {
    const { value, remarks } = await added(base, fromText("a.csv", mended));

    expect(on(value, "people", "GM0106")).toMatchObject({ amount: 1200 });
    const told = remarks.find(({ code }) => code === "ingest.mendedLines");
    expect(told?.values).toMatchObject({ count: 3, row: 1 });
  });

  it("is still refused when it is about persons", async () => {
    const people = lines(
      '"naam,geboortedatum,adres"',
      '"Jansen,1-1-1980,Dorpsstraat 1"',
      '"Pietersen,2-2-1981,Dorpsstraat 2"',
    );
    const { ok, remarks } = await add(base, [fromText("a.csv", people)]);
    expect(ok).toBe(false);
    expect(codes(remarks)).toContain("ingest.personRows");
  });

  it("leaves a note with commas as it is", async () => {
    const noted = lines(
      "gemeentecode;peildatum;aantal ingeschrevenen op vakantieparken",
      "GM0106;2024-10-01;1200",
      "GM0114;2024-10-01;1300",
      "Bron: gemeenten, provincie en eigen telling",
    );
    const { remarks } = await added(base, fromText("a.csv", noted));
    expect(codes(remarks)).not.toContain("ingest.mendedLines");
  });
});

describe("figures with a percent sign", () => {
  it.each(["leegstand", "aantal ingeschrevenen op vakantieparken"])(
    "are shares under a header that does not say so: %s",
    async (header) => {
      const text = lines(
        `gemeentecode;peildatum;${header}`,
        "GM0106;2024-10-01;12,3%",
        "GM0114;2024-10-01;9 %*",
        "GM1701;2024-10-01;x",
      );
      const { value } = await added(base, fromText("a.csv", text));
      const [indicator] = own(value);
      expect(indicator).toMatchObject({ label: header, unit: "percent", form: "intensity" });
      expect(on(value, indicator?.id ?? "", "GM0106")).toMatchObject({ amount: 12.3 });
      expect(on(value, "people", "GM0106")).not.toMatchObject({ amount: 12.3 });
    },
  );
});

describe("a column with a percent sign in some of its cells", () => {
  const read = (other: string) => {
    const rows = ["GM0106;2024-10-01;12,3%", `GM0114;2024-10-01;${other}`];
    return add(base, [fromText("a.csv", lines("gemeentecode;peildatum;leegstand", ...rows))]);
  };

  it("is refused when another is a fraction, and names a row of each", async () => {
    const { ok, remarks } = await read("0,098");
    expect(ok).toBe(false);
    const told = remarks.find(({ code }) => code === "ingest.mixedShares");
    expect(told?.values).toMatchObject({ share: 2, fraction: 3 });
  });

  it.each(["9", "10,5", "x", "0", "0,4%"])("is read when another is %s", async (other) => {
    expect((await read(other)).ok).toBe(true);
  });
});

describe("figures in thousands", () => {
  it("are multiplied, keep the margin of the last digit, and say so", async () => {
    const text = lines(
      "gemeentecode;peildatum;bruto product (x 1 000)",
      "GM0106;2024-10-01;12,5",
      "GM0114;2024-10-01;13,5",
    );
    const { value, remarks } = await added(base, fromText("a.csv", text));
    const [indicator] = own(value);
    expect(on(value, indicator?.id ?? "", "GM0106")).toMatchObject({ amount: 12_500, margin: 50 });
    expect(codes(remarks)).toContain("ingest.scaled");
  });
});

describe("a table with several rows for each area", () => {
  const votes = (header: string) =>
    lines(
      `gemeentecode;peildatum;partij;${header}`,
      "GM0106;2024-10-01;A;3",
      "GM0106;2024-10-01;B;20",
      "GM0114;2024-10-01;A;30",
      "GM0114;2024-10-01;B;40",
    );

  it("becomes a figure for each group, and nothing is added up", async () => {
    const { value, remarks } = await added(base, fromText("a.csv", votes("stemmen")));
    const amounts = own(value).map(({ id }) => on(value, id, "GM0106"));
    expect(amounts).toMatchObject([{ amount: 3 }, { amount: 20 }]);
    expect(codes(remarks)).toContain("ingest.groupsTaken");
  });

  it("becomes counts of people where it counts people, so that the small ones are hidden", async () => {
    const header = "aantal ingeschrevenen op vakantieparken";
    const { value } = await added(base, fromText("a.csv", votes(header)));
    expect(own(value)).toMatchObject([
      { label: `${header} · A`, unit: "people", form: "amount" },
      { label: `${header} · B`, unit: "people", form: "amount" },
    ]);
    expect(
      value.series
        .get("people")
        ?.get("GM0106" as AreaCode)
        ?.get(day),
    ).toBeUndefined();
  });

  it("is refused when it is divided by two things, and its columns can be told still", async () => {
    const text = lines(
      "gemeentecode;peildatum;leeftijd;geslacht;inschrijvingen",
      ...["jong;man;30", "jong;vrouw;31", "oud;man;32", "oud;vrouw;33"].flatMap((rest) => [
        `GM0106;2024-10-01;${rest}`,
        `GM0114;2024-10-01;${rest}`,
      ]),
    );
    const { ok, remarks } = await add(base, [fromText("a.csv", text)]);
    expect(ok).toBe(false);
    expect(codes(remarks)).toContain("ingest.category");
  });
});
