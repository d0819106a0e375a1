// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { figureSvg } from "#exports/figure-svg.ts";
import { paint } from "#exports/paint.ts";
import type { TakeFigure } from "#exports/take-figures.ts";
import { markWords } from "#i18n/mark-words.ts";
import { protectionNote } from "#i18n/protection-words.ts";
import { type Language, languages } from "#lib/language.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { markedDataset, withName } from "#tests/builders/marked-dataset.ts";
import { hiddenReport } from "#tests/builders/protection-report.ts";
import { taken } from "#tests/builders/taken.ts";
import { marksOf } from "#views/marks.ts";
import type { Query } from "#views/query.ts";

const fonts = [{ weight: 400, url: "data:font/woff2;base64,AAAA", range: "U+0-FF" }] as const;
/** Everything a page offers, once per kind. */
function allFigures(dataset: Dataset, language: Language = "nl", change: Partial<Query> = {}) {
  const selected = "GM0001" as AreaCode;
  return [
    ...taken(dataset, { selected, ...change, page: "map" }, language).figures,
    ...taken(dataset, { selected, ...change, page: "priority" }, language).figures,
  ];
}

function parsed({ frame, body }: TakeFigure): Document {
  const document = new DOMParser().parseFromString(figureSvg(frame, body, fonts), "image/svg+xml");
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  return document;
}

const textOf = (figure: TakeFigure) =>
  [...parsed(figure).querySelectorAll("text")].map((text) => text.textContent).join(" ");

describe("takeFigures", () => {
  it("outlines areas without a figure over the light borders, so that none vanishes on paper", () => {
    const map = allFigures(smallDataset()).find(({ kind }) => kind === "map");
    if (!map) throw new Error("the map page offers no map");
    const paths = [...parsed(map).querySelectorAll("path")];
    const lastWith = (stroke: string) =>
      paths.findLastIndex((path) => path.getAttribute("stroke") === stroke);

    expect(lastWith(paint.hatch)).toBeGreaterThan(lastWith(paint.areaLine));
  });

  it.each(languages)(
    "puts every caveat that applies into every figure and table (%s)",
    (language) => {
      const dataset = markedDataset();
      const boundaries = { ...marksOf(dataset, []), schematic: false };
      const own = {
        ...boundaries,
        example: true,
        scenario: true,
        provisional: true,
        suppressed: true,
      };
      const compared = ["GM0002", "GM0003", "GM0004"] as AreaCode[];
      for (const figure of allFigures(dataset, language, { compared })) {
        const drawsAreas = figure.kind === "map" || figure.kind === "priority";
        const marks = {
          ...own,
          schematic: drawsAreas,
          incompleteParks: figure.kind === "priority",
        };
        const flat = textOf(figure).replace(/\s+/g, " ");
        const table = figure.csv?.() ?? "";
        for (const { mark, short, full } of markWords(marks, language)) {
          expect(flat).toContain(short);
          // A sentence at the foot may be broken over two lines, but not torn apart.
          expect(flat).toContain(full);
          if (mark !== "schematic" && figure.csv) expect(table).toContain(full);
        }
        expect(figure.fileName("png")).toMatch(
          language === "nl" ? /voorbeeld-scenario/ : /example-scenario/,
        );
      }
    },
  );

  it("says nothing of examples where there are none", () => {
    const [figure] = taken(smallDataset(), {
      page: "map",
      indicator: "waitingTime",
    }).figures;

    if (!figure) throw new Error("the map is there");
    expect(textOf(figure)).not.toContain("Voorbeeld");
    expect(figure.fileName("svg")).not.toContain("voorbeeld");
  });

  it("begins a title that is made from examples with Voorbeeld", () => {
    for (const { frame } of allFigures(smallDataset())) expect(frame.title).toMatch(/^Voorbeeld: /);
  });

  it.each(languages)(
    "names sources with licence, edition, unit and day in every figure (%s)",
    (language) => {
      const dataset = smallDataset();
      for (const figure of allFigures(dataset, language)) {
        const flat = textOf(figure);
        expect(flat).toContain(dataset.sources.get("counts")?.licence);
        expect(flat).toContain(dataset.sources.get("counts")?.publisher);
        expect(flat).toContain("edit");
        expect(flat).toMatch(/2025/);
        expect(figure.frame.subtitle).toMatch(
          language === "nl" ? /1 januari 2025/ : /1 January 2025/,
        );
      }
    },
  );

  it("keeps the recipe with the priority ranking, in the figure and in every row of the table", () => {
    const [figure] = taken(smallDataset(), { page: "priority" }).figures;

    const rows = figure?.csv?.().trimEnd().split("\r\n").slice(1) ?? [];
    if (!figure) throw new Error("the ranking is there");
    expect(textOf(figure)).toContain("Recept: 60% Ingeschrevenen per 1.000 inwoners");
    expect(rows).toHaveLength(4 * 3);
    for (const row of rows) expect(row).toContain("Recept: 60% Ingeschrevenen");
  });

  it("shows names from a file as text, in figures and tables", () => {
    const evil = `<img src=x onerror="alert(1)">&'\u0000`;
    const dataset = withName(smallDataset(), "GM0001", evil);
    for (const figure of allFigures(dataset)) {
      const document = parsed(figure);
      expect(document.querySelectorAll("img, script, foreignObject, image")).toHaveLength(0);
      expect(document.documentElement.textContent).toContain("<img src=x");
    }
  });

  it("neutralises a name that is a formula", () => {
    const dataset = withName(smallDataset(), "GM0001", "=HYPERLINK(1)");
    for (const { csv } of allFigures(dataset)) {
      if (!csv) continue;
      expect(csv()).toContain(";'=HYPERLINK(1);");
      expect(csv()).not.toContain(";=HYPERLINK");
    }
  });

  it("holds a name of 10,000 letters", () => {
    const dataset = withName(smallDataset(), "GM0001", "x".repeat(10_000));
    for (const figure of allFigures(dataset)) {
      expect(textOf(figure)).toContain("xxx");
      expect(figure.fileName("svg").length).toBeLessThan(200);
    }
  });

  it("writes a row per area with value, margin, unit, status, day and source", () => {
    const [, ranking] = taken(smallDataset(), { page: "map", indicator: "people" }).figures;

    const [head, ...rows] = ranking?.csv?.().trimEnd().split("\r\n") ?? [];
    expect(head).toBe(
      "\ufeffcode;gebied;niveau;plaats;slechtste plaats;indicator;waarde;eenheid;laag;hoog;cijfer;status;peildatum;vergeleken met;opmerkingen;bron;licentie;editie;bescherming",
    );
    expect(rows[0]).toMatch(
      /^GM0004;Zuidoost;gemeente;1;1;Ingeschrevenen op een vakantiepark;330;personen;325;335;bekend;"Voorbeeldcijfer, niet gepubliceerd";2025-01-01;;/,
    );
    expect(rows.at(-1)).toMatch(
      /^GM0003;Zuidwest;gemeente;;;Ingeschrevenen op een vakantiepark;;personen;;;onderdrukt/,
    );
  });

  it("carries the rules by which loaded counts were protected in every figure and every row", () => {
    const report = hiddenReport();
    const note = protectionNote({ rules: defaultRules, report }, "nl");
    expect(note).toContain("van 1 tot onder 10 verborgen");
    for (const page of ["map", "priority"] as const) {
      const { figures } = taken(smallDataset(), { page, report, selected: "GM0001" as AreaCode });
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) {
        expect(textOf(figure), figure.kind).toContain(note);
        const rows = figure.csv?.().trimEnd().split("\r\n").slice(1) ?? [];
        for (const row of rows) expect(row.endsWith(`;"${note}"`), row).toBe(true);
      }
    }
  });

  it("says in the sentence to cite that loaded counts are rounded", () => {
    const report = { ...hiddenReport(), mode: "round", base: 5, hidden: [] } as const;
    const rounded = taken(smallDataset(), { page: "map", report }).sentence;

    expect(rounded).toContain("gecontroleerd afgerond op een veelvoud van 5");
    expect(taken(smallDataset(), { page: "map" }).sentence).not.toContain("veelvoud");
  });

  it("writes gaps of a trend with their reason, never as 0", () => {
    const { figures } = taken(smallDataset(), {
      page: "area",
      indicator: "people",
      selected: "GM0004" as AreaCode,
    });

    const rows = figures[0]?.csv?.().split("\r\n") ?? [];
    const gap = rows.find((row) => row.startsWith("GM0004") && row.includes("2024-07-01"));
    expect(gap?.split(";")[4]).toBe("");
  });
});
