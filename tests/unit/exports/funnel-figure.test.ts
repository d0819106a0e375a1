// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { figureSvg } from "#exports/figure-svg.ts";
import { type Language, languages } from "#lib/language.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { hiddenReport } from "#tests/builders/protection-report.ts";
import { taken } from "#tests/builders/taken.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { funnelView } from "#views/funnel-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery, type Query } from "#views/query.ts";

const dataset = embeddedDataset();
const fonts = [{ weight: 400, url: "data:font/woff2;base64,AAAA", range: "U+0-FF" }] as const;
const asked = { page: "map", indicator: "pressure" } as const;

const funnelOf = (change: Partial<Query> = {}, language: Language = "nl") =>
  taken(dataset, { ...asked, ...change }, language).figures.find(({ kind }) => kind === "funnel");

function there(change: Partial<Query> = {}, language: Language = "nl") {
  const figure = funnelOf(change, language);
  if (!figure) throw new Error("no funnel");
  return figure;
}

const viewOf = (change: Partial<Query> = {}) =>
  funnelView(
    choroplethView(
      dataset,
      normaliseQuery(dataset, { ...defaultQuery, ...asked, ...change }).query,
    ),
  );

function drawn(change: Partial<Query> = {}, language: Language = "nl") {
  const { frame, body } = there(change, language);
  const document = new DOMParser().parseFromString(figureSvg(frame, body, fonts), "image/svg+xml");
  expect(document.querySelector("parsererror")?.textContent).toBeUndefined();
  const words = [...document.querySelectorAll("text")].map(({ textContent }) => textContent);
  return { document, flat: words.join(" ").replace(/\s+/g, " ") };
}

describe("the funnel to take away", () => {
  it("is there for rates of municipalities, and not for amounts or what cannot be compared", () => {
    expect(funnelOf()?.fileName("png")).toMatch(/^trechter-.*\.png$/);
    expect(funnelOf({ indicator: "smoothed" })).toBeDefined();
    expect(funnelOf({ indicator: "people" })).toBeUndefined();
    expect(funnelOf({ scope: "NL01" as AreaCode, level: "province" })).toBeUndefined();
  });

  it("draws a dot per municipality within both bands of chance, the selected one in its own colour", () => {
    const selected = viewOf()?.points[0]?.code;
    const { document } = drawn({ selected });
    const dots = [...document.querySelectorAll("circle")];
    expect(dots).toHaveLength(viewOf()?.points.length ?? 0);
    expect(dots.filter((dot) => dot.getAttribute("r") === "6")).toHaveLength(1);
    expect(document.querySelectorAll("path[fill-opacity='0.6']")).toHaveLength(2);
  });

  it.each(languages)(
    "says what it is, what it does not say and how it was computed (%s)",
    (language) => {
      const { flat } = drawn({}, language);
      const { frame } = there({}, language);
      expect(frame.title).toMatch(language === "nl" ? /toeval/ : /chance/);
      expect(flat).toContain("Poisson");
      expect(flat).toContain(
        language === "nl"
          ? "Waarom een gemeente afwijkt, zegt de trechter niet"
          : "Why a municipality differs, the funnel does not say",
      );
      expect(flat).toContain(language === "nl" ? "inwoners" : "inhabitants");
      expect(frame.sources.length).toBeGreaterThan(0);
    },
  );

  it("has a row per point, and none for a municipality of which the count is not told", () => {
    const rows = there().csv?.().trimEnd().split("\r\n") ?? [];
    const points = viewOf()?.points ?? [];
    expect(rows[0]).toMatch(
      /^\ufeffcode;gebied;inwoners;per 1\.000 inwoners \(niet afgevlakt\);beoordeling;indicator;waarde;/,
    );
    expect(rows.slice(1).map((row) => row.split(";")[0])).toEqual(
      points.toReversed().map(({ code }) => code),
    );
    const [, , base, rate, judged] = rows[1]?.split(";") ?? [];
    expect(Number(base)).toBe(points.at(-1)?.base);
    expect(Number(rate?.replace(",", "."))).toBeCloseTo(points.at(-1)?.rate ?? 0, 3);
    expect(judged).toMatch(/toeval/);
  });

  it("carries the rules of protection", () => {
    const { figures } = taken(dataset, { ...asked, report: hiddenReport() });
    const funnel = figures.find(({ kind }) => kind === "funnel");
    expect(funnel?.frame.notes.join(" ")).toContain("van 1 tot onder 10 verborgen");
    for (const row of funnel?.csv?.().trimEnd().split("\r\n").slice(1) ?? [])
      expect(row).toContain("van 1 tot onder 10 verborgen");
  });
});
