import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "#domain/issue.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { currentRemarks, qualityView } from "#views/quality-view.ts";

const issue = (file: string, code: string, more: Partial<Issue> & { row?: number } = {}): Issue => {
  const { row, severity = "warning" } = more;
  return { code, severity, where: row === undefined ? { file } : { file, row } };
};

describe("qualityView", () => {
  it("makes one group of the same remark about many rows, the gravest group first", () => {
    const view = qualityView([
      issue("a.csv", "odd", { row: 1 }),
      issue("b.csv", "gone", { severity: "info" }),
      issue("a.csv", "odd", { row: 2 }),
      issue("a.csv", "wrong", { severity: "error", row: 9 }),
    ]);

    expect(view.files.map(({ file }) => file)).toEqual(["a.csv", "b.csv"]);
    expect(
      view.files[0]?.groups.map(({ first, issues }) => [
        first.code,
        first.where.row,
        issues.length,
      ]),
    ).toEqual([
      ["wrong", 9, 1],
      ["odd", 1, 2],
    ]);
  });

  it("counts a remark that is said twice once, and counts before it filters", () => {
    const same = issue("a.csv", "odd");

    const view = qualityView(
      [same, { ...same }, issue("a.csv", "wrong", { severity: "error" })],
      new Set(["error"]),
    );

    expect(view.counts).toEqual({ error: 1, warning: 1, info: 0 });
    expect(view.files).toHaveLength(1);
    expect(view.files[0]?.groups).toHaveLength(1);
  });

  it("loses no remark and invents none", () => {
    const any = fc.record({
      code: fc.constantFrom("a", "b"),
      severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
      where: fc.record({ file: fc.constantFrom("", "x", "__proto__"), row: fc.nat(3) }),
    });
    fc.assert(
      fc.property(fc.array(any), (issues) => {
        const { files, counts } = qualityView(issues);
        const shown = files.flatMap(({ groups }) => groups.flatMap((group) => group.issues));
        const texts = (all: readonly Issue[]) =>
          [...new Set(all.map((each) => JSON.stringify(each)))].sort();
        expect(texts(shown)).toEqual(texts(issues));
        expect(counts.error + counts.warning + counts.info).toBe(shown.length);
      }),
    );
  });
});

describe("currentRemarks", () => {
  it("drops what is said of embedded data that were replaced, and nothing else", () => {
    const dataset = smallDataset();
    const issues = [
      issue("shapes", "embedded.schematicBoundaries"),
      issue("replaced", "embedded.parksIncomplete"),
      issue("mijn.csv", "ingest.readAs"),
    ];

    expect(currentRemarks({ ...dataset, issues }).map(({ where }) => where.file)).toEqual([
      "shapes",
      "mijn.csv",
    ]);
  });
});
