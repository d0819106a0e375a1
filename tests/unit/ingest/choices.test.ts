import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { readChosen as read, table } from "./read-chosen.ts";

const header = "gemeentecode;peildatum;aantal ingeschrevenen op vakantieparken";

describe("what a user decides about a file", () => {
  it("changes the encoding, and the reason says who chose it", async () => {
    const text =
      "gemeente;peildatum;inwoners\nS\u00fadwest-Frysl\u00e2n;2024-10-01;90000\nAssen;2024-10-01;70000\n";
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const wrong = await read(bytes, { encoding: "ibm866" });
    expect(wrong.verdict).toMatchObject({ encoding: "ibm866", encodingReason: "chosen" });
    expect(wrong.value("inhabitants", "GM1900")).not.toMatchObject({ amount: 90000 });
    const right = await read(bytes, { encoding: "windows-1252" });
    expect(right.value("inhabitants", "GM1900")).toMatchObject({ amount: 90000 });
  });

  it("changes the sign between the cells", async () => {
    const text = table(
      "gemeentecode|peildatum|inwoners|bron;boek;blad",
      "GM0106|2024-10-01|70000|a;b;c",
      "GM0114|2024-10-01|100000|a;b;c",
    );
    const byBar = await read(text, { delimiter: "|" });
    expect(byBar.verdict).toMatchObject({ delimiter: "|" });
    expect(byBar.value("inhabitants", "GM0106")).toMatchObject({ amount: 70000 });
    const bySemicolon = await read(text, { delimiter: ";" });
    expect(bySemicolon.built.ok).toBe(false);
  });

  it("changes the decimal sign of a column that says nothing itself", async () => {
    const text = table(
      "gemeentecode;peildatum;score (cijfer)",
      "GM0106;2024-10-01;1.234",
      "GM0114;2024-10-01;2.345",
    );
    const thousands = await read(text, { decimal: "," });
    expect(thousands.value(thousands.own, "GM0106")).toMatchObject({ amount: 1234 });
    expect(thousands.verdict?.decimal).toBe(",");
    const fractions = await read(text, { decimal: "." });
    expect(fractions.value(fractions.own, "GM0106")).toMatchObject({ amount: 1.234 });
  });

  it("says what a sign means, and the verdict repeats it", async () => {
    const text = table(header, "GM0106;2024-10-01;-", "GM0114;2024-10-01;1200");
    expect((await read(text)).value("people", "GM0106")).toMatchObject({ kind: "missing" });
    const nil = await read(text, { symbols: [["-", "nil"]] });
    expect(nil.value("people", "GM0106")).toMatchObject({ kind: "nil" });
    expect(nil.verdict?.symbols).toMatchObject([{ symbol: "-", meaning: "nil" }]);
    const secret = await read(text, { symbols: [["-", "suppressed"]] });
    expect(secret.value("people", "GM0106")).toMatchObject({ kind: "suppressed" });
  });

  it("answers which area a doubtful name is, or that it is none", async () => {
    const text = table(
      "gemeente;peildatum;aantal ingeschrevenen op vakantieparken",
      "Wetserveld;2024-10-01;2231",
      "Emmen;2024-10-01;1200",
    );
    const open = await read(text);
    expect(open.verdict?.areas.proposed).toBe(1);
    expect(open.value("people", "GM1701")).not.toMatchObject({ amount: 2231 });
    const answered = await read(text, { areas: [["Wetserveld", "GM1701" as AreaCode]] });
    expect(answered.value("people", "GM1701")).toMatchObject({ amount: 2231 });
    expect(answered.verdict?.areas.proposed).toBe(0);
    const none = await read(text, { areas: [["Wetserveld", null]] });
    expect(none.verdict?.areas.proposed).toBe(0);
    expect(none.value("people", "GM1701")).not.toMatchObject({ amount: 2231 });
    const unknown = await read(text, { areas: [["Wetserveld", "GM9999" as AreaCode]] });
    expect(unknown.verdict?.areas.proposed).toBe(1);
  });

  it("gives a column another role", async () => {
    const text = table(
      "gemeentecode;peildatum;inwoners;score",
      "GM0106;2024-10-01;70000;1",
      "GM0114;2024-10-01;100000;2",
    );
    const without = await read(text, { roles: [[3, "ignored"]] });
    expect(without.own).toBe("");
    expect(without.verdict?.columns[3]).toMatchObject({ role: "ignored" });
    expect((await read(text)).own).not.toBe("");
  });

  it("corrects a cell, also one that a remark is about, and leaves the others", async () => {
    const text = table(header, "GM0106;2024-10-01;twaalfhonderd", "GM0114;2024-10-01;1300");
    expect((await read(text)).verdict?.statuses.unread).toBe(1);
    const mended = await read(text, { cells: [[2, 2, "1200"]] });
    expect(mended.verdict?.statuses).toMatchObject({ unread: 0, known: 2 });
    expect(mended.value("people", "GM0106")).toMatchObject({ amount: 1200 });
    expect(mended.value("people", "GM0114")).toMatchObject({ amount: 1300 });
    const outside = await read(text, {
      cells: [
        [99, 2, "1"],
        [2, 99, "1"],
      ],
    });
    expect(outside.verdict?.statuses.unread).toBe(1);
  });

  it("is told about a refused file too, as far as it was read", async () => {
    const text = table(
      "gemeentecode;peildatum;aantal ingeschrevenen op vakantieparken",
      "GM0106;2024-10-01;veel",
      "GM0114;2024-10-01;meer",
      "GM0118;2024-10-01;5e",
    );
    const refused = await read(text, { roles: [[2, "measure"]] });
    expect(refused.built.ok).toBe(false);
    expect(refused.verdict?.sample.map(({ row }) => row)).toEqual([2, 3, 4]);
  });
});

describe("the sample of a table", () => {
  it("masks every count that may be of people, whatever its size, and shows the rest", async () => {
    const text = table(
      `gemeentecode;gemeente;peildatum;aantal ingeschrevenen op vakantieparken;inwoners;mannen;opmerking`,
      "GM0106;Assen;2024-10-01;7;70000;3;voorlopig",
      "GM0114;Emmen;2024-10-01;1200;100000;600;x",
    );
    const { verdict } = await read(text);
    expect(verdict?.sample).toEqual([
      { row: 2, cells: ["GM0106", "Assen", "2024-10-01", "…", "70000", "…", "voorlopig"] },
      { row: 3, cells: ["GM0114", "Emmen", "2024-10-01", "…", "100000", "…", "x"] },
    ]);
  });
});
