import { describe, expect, it } from "vitest";
import { readChosen as read, table } from "./read-chosen.ts";

describe("a figure of one's own in a unit that nobody wrote down", () => {
  const text = table(
    "gemeentecode;peildatum;arbeidsmigranten",
    "GM0106;2024-10-01;4",
    "GM0114;2024-10-01;1300",
    "GM1701;2024-10-01;700",
  );

  it("may count people, so that small counts are hidden", async () => {
    const { own, value, verdict } = await read(text);
    expect(value(own, "GM0106")).toMatchObject({ kind: "suppressed" });
    expect(verdict?.sample[0]?.cells).toEqual(["GM0106", "2024-10-01", "…"]);
  });

  it("is shown as it is when its user says that it counts no people", async () => {
    const { own, value, verdict } = await read(text, { roles: [[2, "things"]] });
    expect(value(own, "GM0106")).toMatchObject({ kind: "known", amount: 4 });
    expect(verdict?.columns[2]).toMatchObject({ role: "things" });
    expect(verdict?.sample[0]?.cells).toEqual(["GM0106", "2024-10-01", "4"]);
  });

  it("stays hidden where the header says that it counts people", async () => {
    const people = text.replace("arbeidsmigranten", "bewoners van vakantieparken");
    const { value } = await read(people, { roles: [[2, "things"]] });
    expect(value("people", "GM0106")).toMatchObject({ kind: "suppressed" });
  });

  it("is no count when it has decimals or is below nothing", async () => {
    const half = await read(text.replace(";4\n", ";4,5\n"));
    expect(half.value(half.own, "GM0106")).toMatchObject({ amount: 4.5 });
    const below = await read(text.replace(";4\n", ";-4\n"));
    expect(below.value(below.own, "GM0106")).toMatchObject({ amount: -4 });
  });
});

describe("a column that says what each row is about", () => {
  const text = table(
    "gemeentecode;peildatum;herkomst;aantal ingeschrevenen op vakantieparken",
    "GM0106;2024-10-01;totaal;1200",
    "GM0106;2024-10-01;EU;200",
    "GM0106;2024-10-01;overig;1000",
    "GM0114;2024-10-01;totaal;1300",
    "GM0114;2024-10-01;EU;4",
    "GM0114;2024-10-01;overig;1296",
  );

  it("gives the totals alone unless its user wants each group", async () => {
    const { value, own } = await read(text);
    expect(value("people", "GM0106")).toMatchObject({ amount: 1200 });
    expect(own).toBe("");
  });

  it("gives a figure for each group, of which the small ones are hidden with what tells them", async () => {
    const { built, value, verdict } = await read(text, { roles: [[2, "topic"]] });
    expect(verdict?.columns[2]).toMatchObject({ role: "topic" });
    expect(value("people", "GM0106")).toMatchObject({ amount: 1200 });
    if (!built.ok) throw new Error("not read");
    const groups = [...built.value.dataset.indicators.values()].filter(
      ({ label, formula }) => label && formula === "stored",
    );
    expect(groups.map(({ label }) => label)).toEqual([
      "aantal ingeschrevenen op vakantieparken · EU",
      "aantal ingeschrevenen op vakantieparken · overig",
    ]);
    const [eu, others] = groups.map(({ id }) => id);
    expect(value(eu ?? "", "GM0114")).toMatchObject({ kind: "suppressed", cause: "primary" });
    const told = [value(others ?? "", "GM0114"), value("people", "GM0114")];
    expect(told).toContainEqual(expect.objectContaining({ kind: "suppressed" }));
  });
});

describe("a table with more figures than a menu has room for", () => {
  const names = Array.from({ length: 20 }, (_, i) => `gemiddelde prijs ${i} (euro)`);
  const text = table(
    ["gemeentecode", "peildatum", "inwoners", ...names].join(";"),
    ["GM0106", "2024-10-01", "69000", ...names.map((_, i) => `${i},5`)].join(";"),
    ["GM0114", "2024-10-01", "108000", ...names.map((_, i) => `${i + 1},5`)].join(";"),
  );

  it("gives those that the atlas knows, and tells which were left out", async () => {
    const { built, own, value } = await read(text);
    expect(value("inhabitants", "GM0106")).toMatchObject({ amount: 69_000 });
    expect(own).toBe("");
    const left = built.remarks.find(({ code }) => code === "ingest.columnsLeft");
    expect(left?.values).toMatchObject({ count: 20 });
  });

  it("gives those that its user asks for as well", async () => {
    const roles = [
      [22, "measure"],
      [4, "things"],
    ] as const;
    const { built, verdict } = await read(text, { roles });
    if (!built.ok) throw new Error("not read");
    const labels = [...built.value.dataset.indicators.values()].flatMap(({ label }) => label ?? []);
    expect(labels).toEqual(["gemiddelde prijs 1 (euro)", "gemiddelde prijs 19 (euro)"]);
    expect(verdict?.columns[22]?.role).toBe("measure");
    expect(verdict?.columns[5]?.role).toBe("ignored");
  });
});
