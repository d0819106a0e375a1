import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Runs `npm run data:check` in a terminal. */
function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    "npx",
    ["tsx", "scripts/check-delivery.ts", ...args],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

function delivery(name: string, lines: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), "check-")), name);
  writeFileSync(file, lines.join("\n"));
  return file;
}

const good = [
  "gemeentecode;gemeente;peildatum;aantal woningen (aantal)",
  "GM0106;Assen;2025-01-01;31.234",
  "GM0114;Emmen;2025-01-01;48.210",
  "GM0118;Hoogeveen;2025-01-01;25.402",
];

const bad = [
  "gemeente;peildatum;aantal woningen",
  "Assen;2025-01-01;31234",
  "Emmen;2025-01-01;48210",
  "Emmen;2025-01-01;48211",
  "Hoogeven;2025-01-01;25402",
  "Nergenshuizen;2025-01-01;12",
  "Meppel;2025-01-01;veel",
];

const fields = [
  "file",
  "encoding",
  "delimiter",
  "decimal",
  "headerRows",
  "rows",
  "columns",
  "areas",
  "periods",
  "statuses",
  "issues",
];

describe("data:check", () => {
  it("ends with 0 for a file that needs nobody, and says what is in it", () => {
    const { status, stdout } = check(delivery("woningen.csv", good));

    expect(stdout).toContain("3 van de 342 gemeenten gevonden");
    expect(stdout).toContain("peildatum 2025-01-01");
    expect(stdout).toContain("In orde");
    expect(status).toBe(0);
  });

  it("ends with 1 for a file with proposals, unknown names, duplicates and cells not read", () => {
    const { status, stdout } = check(delivery("woningen.csv", bad));

    expect(status).toBe(1);
    expect(stdout).toContain("1 naam als voorstel; 1 naam niet herkend");
    expect(stdout).toMatch(/LET OP: .*rij 5.*Hoogeven/);
    expect(stdout).toMatch(/LET OP: .*rij 6.*Nergenshuizen/);
    expect(stdout).toMatch(/LET OP: .*rij 7.*veel/);
  });

  it("gives the promised fields as JSON and no others, with file, row, column and value", () => {
    const { status, stdout } = check("--json", delivery("woningen.csv", bad));
    const [verdict] = JSON.parse(stdout);

    expect(status).toBe(1);
    expect(Object.keys(verdict)).toEqual(fields);
    expect(verdict).toMatchObject({
      file: "woningen.csv",
      encoding: "utf-8",
      delimiter: ";",
      headerRows: 1,
      rows: 6,
      periods: ["2025-01-01"],
    });
    expect(verdict.columns[2]).toEqual({
      name: "aantal woningen",
      role: "measure",
      confidence: expect.any(Number),
      unit: "woningen",
    });
    expect(verdict.areas).toEqual({
      matched: 3,
      proposed: 1,
      unmatched: 1,
      lapsed: 0,
      duplicates: 1,
      expected: 342,
    });
    expect(verdict.issues).toContainEqual({
      code: "ingest.unknownArea",
      severity: "warning",
      row: 6,
      column: null,
      value: "Nergenshuizen",
    });
  });

  it("refuses rows about persons and repeats none of their words", () => {
    const { status, stdout } = check(
      "--json",
      delivery("personen.csv", [
        "bsn;naam;geboortedatum;gemeente",
        "111222333;Jansen;1-2-1960;Assen",
        "123456782;De Vries;3-4-1971;Emmen",
      ]),
    );

    expect(status).toBe(1);
    expect(JSON.parse(stdout)[0].issues[0].code).toBe("ingest.personRows");
    expect(stdout).not.toMatch(/111222333|Jansen|De Vries|1960/);
  });

  it.each([
    { args: [], said: "BESTAND ontbreekt" },
    { args: ["--jaar", "2025", "a.csv"], said: "Deze opdracht klopt niet" },
    { args: ["--year", "25", "a.csv"], said: "--year is een jaar" },
  ])("explains wrong use: $args", ({ args, said }) => {
    const { status, stdout, stderr } = check(...args);

    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(said);
    expect(stderr).toContain("Gebruik: npm run data:check");
  });

  it("says which file is not there, and which year it cannot carry figures to", () => {
    const missing = check("nergens.csv");
    const year = check(delivery("woningen.csv", good), "--year", "2005");

    expect(missing).toMatchObject({ status: 2, stdout: "" });
    expect(missing.stderr).toContain("Kan nergens.csv niet openen");
    expect(year).toMatchObject({ status: 2, stdout: "" });
    expect(year.stderr).toContain("de grenzen zijn van 2025");
  });

  it("holds a file against the division of a year, and adds up what merged before it", () => {
    const file = delivery("huishoudens.csv", [
      "gemeentecode;peildatum;aantal huishoudens",
      "GM0501;2022;7630",
      "GM0530;2022;17820",
      "GM0614;2022;6410",
      "GM0106;2022;32150",
    ]);
    const areas = (...args: readonly string[]) =>
      JSON.parse(check("--json", file, ...args).stdout)[0].areas;

    expect(areas("--year", "2022")).toMatchObject({ matched: 4, lapsed: 0, expected: 345 });
    expect(areas()).toMatchObject({ matched: 1, lapsed: 3, unmatched: 0, expected: 342 });
    expect(check(file).stdout).toContain(
      "Voorne aan Zee vervangt 3; cijfers uit de indeling van 2022",
    );
  });
});

const real = "../shared/data";

describe.skipIf(!existsSync(real))("data:check on real files", () => {
  it("finds all municipalities in the regional key figures of CBS, and nothing to do", () => {
    const file = `${real}/csv/statline_70072ned_regionale_kerncijfers_2025_20251211.csv`;
    const { status, stdout } = check("--json", file, "--year", "2025");
    const [verdict] = JSON.parse(stdout);

    expect(verdict.areas).toMatchObject({ matched: 342, proposed: 0, unmatched: 0, expected: 342 });
    expect(verdict.periods).toEqual(["2025-01-01"]);
    expect(status).toBe(0);
  });

  it("checks boundaries, and holds figures against boundaries that were given", () => {
    const areas = `${real}/grenzen/pdok_gemeenten_gegeneraliseerd_2022.geojson`;
    const [shapes] = JSON.parse(check("--json", areas).stdout);
    const file = delivery("woningen.csv", [
      "gemeentecode;peildatum;aantal woningen",
      "GM0501;2022;7000",
      "GM0106;2022;31000",
    ]);
    const held = check("--json", file, "--areas", areas, "--year", "2022");
    const without = check("--json", file);

    expect(shapes).toMatchObject({ rows: 345, areas: { expected: 342 } });
    expect(JSON.parse(held.stdout)[0].areas).toMatchObject({ matched: 2, expected: 345 });
    expect(held.status).toBe(0);
    expect(JSON.parse(without.stdout)[0].areas).toMatchObject({ matched: 1, unmatched: 0 });
    expect(without.status).toBe(1);
  });
});
