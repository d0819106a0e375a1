import { describe, expect, it } from "vitest";
import { cellValue } from "#ingest/table/cell-value.ts";
import { measureIdea } from "#ingest/table/measure-idea.ts";
import { numberReading, readNumber } from "#ingest/table/read-number.ts";

const hints = { whole: false, decimal: undefined, dutch: true };

describe("point and comma", () => {
  it.each([
    [["1.234,5", "2"], ",", "."],
    [["1,234.5", "2"], ".", ","],
    [["1,5", "1.234"], ",", "."],
    [["0.25", "12"], ".", ","],
    [["1.234.567"], ",", "."],
    [["12345.678"], ".", ","],
  ])("in %j are decided over the column", (cells, decimal, group) => {
    expect(numberReading(cells, hints)).toEqual({
      kind: "format",
      format: { decimal, group },
      guessed: false,
    });
  });

  it("that contradict each other are refused, with the first records that do", () => {
    expect(numberReading(["1", "2,5", "3.75"], hints)).toEqual({
      kind: "mixed",
      comma: 1,
      point: 2,
    });
    expect(numberReading(["1.234", "1,234"], hints)).toEqual({ kind: "mixed", comma: 1, point: 0 });
  });

  it("are thousands in counts, and a marked guess elsewhere", () => {
    const counted = numberReading(["1.234"], { ...hints, whole: true });
    const guessed = numberReading(["1.234"], hints);

    expect(counted).toMatchObject({ format: { group: "." }, guessed: false });
    expect(guessed).toMatchObject({ format: { group: "." }, guessed: true });
  });

  it.each([
    ["1.234,5", 1234.5],
    ["1 234", 1234],
    ["\u22125", -5],
    ["12,5 %", 12.5],
    ["12.34", undefined],
    ["1,2,3", undefined],
    ["12abc", undefined],
  ])("%s in a Dutch column is %s", (cell, amount) => {
    expect(readNumber(cell, { decimal: ",", group: "." })).toBe(amount);
  });
});

describe("a cell", () => {
  const people = {
    format: { decimal: undefined, group: undefined },
    protect: true,
    whole: true,
    factor: 1,
  };
  const other = { ...people, protect: false, whole: false, factor: 1 };
  const hidden = (low: number, high: number | undefined) => ({
    kind: "suppressed",
    cause: "primary",
    low,
    high,
    status: "supplied",
  });

  it.each([
    ["9", { kind: "known", amount: 9, margin: 0, status: "supplied" }],
    ["<5", hidden(0, 4)],
    ["<10", hidden(0, 9)],
    ["< 20", hidden(0, 19)],
    ["5-10", { kind: "range", low: 5, high: 10, status: "supplied" }],
    ["x", hidden(0, undefined)],
    ["*", hidden(0, undefined)],
    ["geheim", hidden(0, undefined)],
    [".", { kind: "missing", reason: "unknown" }],
    ["-", { kind: "missing", reason: "unknown" }],
    ["n.b.", { kind: "missing", reason: "unknown" }],
    ["n.v.t.", { kind: "notApplicable" }],
    ["10", { kind: "known", amount: 10, margin: 0, status: "supplied" }],
    ["0", { kind: "nil", status: "supplied" }],
    ["12*", { kind: "known", amount: 12, margin: 0, status: "provisional" }],
  ])("%s in a count of people is read as it is written", (cell, value) => {
    expect(cellValue(cell, people, "supplied")).toMatchObject({ value });
  });

  it("says what is wrong with it", () => {
    expect(cellValue("-12", people, "supplied")).toEqual({ fault: "negativeCount" });
    expect(cellValue("tien", people, "supplied")).toEqual({ fault: "numberNotRead" });
    expect(cellValue("", people, "supplied")).toBeUndefined();
  });

  it("of another measure may be small, and never becomes 0", () => {
    expect(cellValue("3", other, "supplied")).toMatchObject({ value: { amount: 3 } });
    expect(cellValue("x", other, "supplied")).toMatchObject({ value: { kind: "missing" } });
    expect(cellValue("5-10", other, "supplied")).toMatchObject({ value: { low: 5, high: 10 } });
  });
});

describe("a header", () => {
  it.each([
    ["Totale bevolking (aantal)", "inhabitants"],
    ["TotaleBevolking_1", "inhabitants"],
    ["inwoners_20250101", "inhabitants"],
    ["Totaal particuliere huishoudens (aantal)", "households"],
    ["Ingeschreven personen op vakantieparken", "people"],
    ["Inwoners van vakantieparken", "people"],
    ["Inschrijvingen vakantieparken per 1 000 inwoners", "publishedRate"],
    ["Gemiddelde wachttijd sociale huur (maanden)", "waitingTime"],
    ["Recreatiewoningen", "holidayHomes"],
    ["Mannen (aantal)", undefined],
    ["Inwoners met een migratieachtergrond", undefined],
    ["Eenpersoonshuishoudens (%)", undefined],
    ["Aandeel inschrijvingen vakantieparken (%)", undefined],
  ])("%s is about %s", (header, known) => {
    expect(measureIdea(header, "").known).toBe(known);
  });

  it("that says nothing is explained by the title", () => {
    expect(measureIdea("aantal", "Inschrijvingen op vakantieparken").known).toBe("people");
    expect(measureIdea("2024", "Inwoners").known).toBe("inhabitants");
    expect(measureIdea("aantal", "Fietsen").known).toBeUndefined();
  });
});
