import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** Runs `npm run data:protect` on a table of this text. */
function protect(text: string, ...flags: readonly string[]) {
  const file = join(mkdtempSync(join(tmpdir(), "protect-")), "tabel.csv");
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(
    "npx",
    ["tsx", "scripts/protect-table.ts", file, ...flags],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

const table = [
  "gebied;groep;aantal",
  "Totaal;Totaal;60",
  "A;Totaal;25",
  "B;Totaal;35",
  "Totaal;x;30",
  "Totaal;y;30",
  "A;x;3",
  "A;y;22",
  "B;x;27",
  "B;y;8",
].join("\n");

describe("data:protect", () => {
  it("hides small cells and what they can be computed from, and nothing that it prints tells them", () => {
    const { status, stdout, stderr } = protect(table);

    expect(status).toBe(0);
    expect(stdout).toContain("A;x;primary");
    expect(stdout).toContain("A;y;secondary");
    // 49 is the sum of the cells hidden for protection: with the totals it would give 3 and 8 away.
    expect(`${stdout}${stderr}`).not.toMatch(/\b(3|8|22|27|49)\b/);
  });

  it("tells the same as JSON, with the interval of every hidden cell", () => {
    const { stdout } = protect(table, "--json");
    const report = JSON.parse(stdout);

    expect(report.audit).toMatchObject({ safe: true, recomputable: 0 });
    expect(report.audit.hidden).toHaveLength(4);
    expect(JSON.stringify(report)).not.toMatch(/secondaryPeople|\b49\b/);
  });

  it("tells the owner of a protected table what can be recomputed, and ends with 1", () => {
    const { status, stderr } = protect(
      "gebied;groep;aantal\nTotaal;Totaal;60\nA;Totaal;x\nB;Totaal;35\n",
    );

    expect(status).toBe(1);
    expect(stderr).toMatch(/herleiden/);
  });
});
