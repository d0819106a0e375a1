import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "#domain/iso-date.ts";
import { isProjectName, type Project } from "#domain/project/project.ts";
import { readProject } from "#domain/project/read-project.ts";
import { writeProject } from "#domain/project/write-project.ts";
import { projectIssueText } from "#i18n/project-words.ts";

const project: Project = {
  edition: "2026-11",
  saved: "2026-11-26" as IsoDate,
  question: "pagina=kaart&gebied=GM1701",
  language: "nl",
  rules: { threshold: 10, zeros: "publish", groups: false, singletons: false },
  sources: [{ title: "Cijfers", publisher: "Wij", date: "2025-01-01" as IsoDate }],
  deliveries: [[{ name: "a.csv", size: 4, sha256: "a".repeat(64) }]],
};

const codeOf = (text: string) => {
  const read = readProject(text, "p.vakantiepark.json");
  return read.ok ? "ok" : read.remarks.map(({ code }) => code).join();
};
const changed = (change: object) =>
  JSON.stringify({ ...JSON.parse(writeProject(project)), ...change });

describe("readProject", () => {
  it("reads what was written, whatever the names and the question", () => {
    const name = fc.string({ minLength: 1, maxLength: 40 });
    const file = fc.record({
      name,
      size: fc.nat(),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    });
    const any = fc.record({
      question: fc.string({ maxLength: 200 }),
      language: fc.constantFrom("nl" as const, "en" as const),
      deliveries: fc.array(fc.array(file, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(any, (change) => {
        const given: Project = { ...project, ...change };
        expect(readProject(writeProject(given), "p")).toEqual({
          ok: true,
          value: given,
          remarks: [],
        });
      }),
    );
  });

  it.each([
    ["notJson", "{"],
    ["otherFormat", "[]"],
    ["otherFormat", '{"type":"FeatureCollection","features":[]}'],
    ["newer", changed({ version: 2 })],
    ["damaged", changed({ saved: "2026-02-30" })],
    ["damaged", changed({ rules: { ...project.rules, threshold: 2 } })],
    ["damaged", changed({ rules: { ...project.rules, round: 7 } })],
    ["damaged", changed({ deliveries: [[{ name: "a", size: 1, sha256: "xyz" }]] })],
    ["damaged", changed({ deliveries: [[]] })],
    ["damaged", changed({ language: "de" })],
  ])("refuses with %s, in two sentences that name the file: %s", (code, text) => {
    expect(codeOf(text)).toBe(`project.${code}`);
    const read = readProject(text, "p.vakantiepark.json");
    const [issue] = read.remarks;
    for (const language of ["nl", "en"] as const) {
      expect(issue && projectIssueText(issue, language)).toMatch(/^p\.vakantiepark\.json /);
    }
  });

  it("names the part that is wrong", () => {
    const read = readProject(changed({ rules: { ...project.rules, groups: "ja" } }), "p");
    expect(read.remarks[0]?.values).toMatchObject({ part: "rules.groups" });
  });

  it("lets no project weaken the rules that a user cannot choose", () => {
    const read = readProject(
      changed({ rules: { ...project.rules, width: 0, reader: "none" } }),
      "p",
    );
    expect(read.ok && read.value.rules).toEqual(project.rules);
  });

  it("ends for any text in a project or a sentence", () => {
    const ends = (text: string, end: RegExp) => {
      expect(codeOf(text)).toMatch(end);
    };
    fc.assert(fc.property(fc.string(), (text) => ends(text, /^project\./)));
    fc.assert(fc.property(fc.json(), (text) => ends(text, /^project\.otherFormat$/)));
  });
});

describe("isProjectName", () => {
  it("knows a project by its name, also after a browser numbered it", () => {
    expect(isProjectName("a.vakantiepark.json")).toBe(true);
    expect(isProjectName("a.vakantiepark (2).JSON")).toBe(true);
    expect(isProjectName("a.vakantieparken.json")).toBe(false);
    expect(isProjectName("vakantiepark.geojson")).toBe(false);
  });
});
