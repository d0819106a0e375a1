import { describe, expect, it } from "vitest";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Project, ProjectFile } from "#domain/project/project.ts";
import { projectDifferences } from "#domain/project/project-differences.ts";
import { differenceWords } from "#i18n/project-words.ts";
import type { Language } from "#lib/language.ts";

const file = (name: string, letter: string): ProjectFile => ({
  name,
  size: 1,
  sha256: letter.repeat(64),
});
const [a, b] = [file("a.csv", "a"), file("b.csv", "b")];
const source = { title: "Grenzen", publisher: "PDOK", date: "2025-01-01" as IsoDate };
const project: Project = {
  edition: "2026-11",
  saved: "2026-11-26" as IsoDate,
  question: "pagina=kaart&gebied=GM1701",
  language: "nl",
  rules: { threshold: 10, zeros: "publish", groups: false, singletons: false },
  sources: [source],
  deliveries: [[a], [b]],
};
const told = (change: Partial<Project>, language: Language = "nl") =>
  projectDifferences(project, { ...project, ...change }).map((difference) =>
    differenceWords(difference, {
      language,
      nameOf: (code) => (code === "GM1701" ? "Westerveld" : undefined),
    }),
  );

describe("projectDifferences", () => {
  it("finds none between a project and itself, saved on another day", () => {
    expect(told({ saved: "2027-01-01" as IsoDate })).toEqual([]);
  });

  it("tells files that came, went, changed and got another name", () => {
    expect(told({ deliveries: [[a]] })).toEqual(["Bestand weg: b.csv."]);
    expect(told({ deliveries: [[a], [b], [file("c.csv", "c")]] })).toEqual([
      "Bestand erbij: c.csv.",
    ]);
    expect(told({ deliveries: [[a], [file("b.csv", "d")]] })).toEqual([
      "Bestand b.csv heeft een andere inhoud.",
    ]);
    expect(told({ deliveries: [[a], [file("beter.csv", "b")]] })).toEqual([
      "Bestand b.csv heet nu beter.csv; de inhoud is dezelfde.",
    ]);
    expect(told({ deliveries: [[a], [b], [b]] })).toEqual(["Bestand erbij: b.csv."]);
  });

  it("tells that the same files were loaded in another order, for the last one wins", () => {
    expect(told({ deliveries: [[b], [a]] })).toEqual([
      "De bestanden zijn in een andere volgorde geladen.",
    ]);
  });

  it("tells rules, question, data below, edition and language in words", () => {
    const rules = { ...project.rules, threshold: 5, zeros: "protect", round: 5 } as const;
    expect(told({ rules })).toEqual([
      "Aantallen verborgen tot onder: was 10, is 5.",
      "Afgerond op een veelvoud van: was niet afgerond, is 5.",
      "Ook een 0 verborgen: was nee, is ja.",
    ]);
    expect(told({ question: "pagina=kaart&peildatum=2025-01-01&nieuw=1" })).toEqual([
      "Gekozen gebied: was Westerveld, is niet ingevuld.",
      "Peildatum: was niet ingevuld, is 2025-01-01.",
      "Keuze “nieuw”: was niet ingevuld, is 1.",
    ]);
    expect(told({ sources: [], edition: "2027-01", language: "en" }, "en")).toEqual([
      "Data below gone: Grenzen, PDOK, 1 January 2025.",
      "Edition of the atlas: was 2026-11, is 2027-01.",
      "Language: was Dutch, is English.",
    ]);
  });
});
