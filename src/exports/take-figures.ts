import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Stability } from "#domain/priority/stability.ts";
import { amountOf } from "#domain/value/value.ts";
import { createFormat } from "#i18n/format.ts";
import { type Protection, protectionNote, roundingNote } from "#i18n/protection-words.ts";
import type { Language } from "#lib/language.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import type { Marks } from "#views/marks.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { priorityView } from "#views/priority-view.ts";
import { trendView } from "#views/trend-view.ts";
import { citation, priorityCitation } from "./citation.ts";
import type { FigureBody, FigureFrame } from "./figure-frame.ts";
import { type FigureKind, fileName } from "./file-name.ts";
import { mapBody, questionFrame } from "./map-figure.ts";
import { priorityCsv } from "./priority-csv.ts";
import { priorityBody, priorityFrame } from "./priority-figure.ts";
import { questionCsv } from "./question-csv.ts";
import { rankingBody } from "./ranking-figure.ts";
import { trendCitation } from "./trend-citation.ts";
import { trendCsv } from "./trend-csv.ts";
import { trendBody, trendFrame } from "./trend-figure.ts";

/** One figure that can be taken from a page, with the table behind it. */
export type TakeFigure = {
  readonly kind: FigureKind;
  readonly frame: FigureFrame;
  readonly body: FigureBody;
  /** The table behind it; the map leaves it to the ranking, which has the same figures. */
  readonly csv: (() => string) | undefined;
  readonly fileName: (extension: "svg" | "png" | "csv") => string;
};

export type TakeInput = {
  readonly dataset: Dataset;
  readonly query: Answerable;
  readonly language: Language;
  readonly stability: Stability | undefined;
  /** By which rules what was loaded is protected, and what came of it; it travels with everything. */
  readonly protection: Protection;
};

/** What fits the page: map, ranking and trend; trend alone for one municipality; or the priority ranking. */
export function takeFigures(input: TakeInput): readonly TakeFigure[] {
  switch (input.query.page) {
    case "map":
      return [...questionFigures(input), ...trendFigures(input)];
    case "area":
      return trendFigures(input);
    case "priority":
      return [priorityFigure(input)];
    default:
      return [];
  }
}

/** A sentence to cite, by what it is about. */
export type TakeSentence = {
  readonly about: "citation" | "trendCitation";
  readonly sentence: string;
};

/** The sentences to cite, about what the page shows: its figure of the day, and its trend. */
export function takeCitations({
  dataset,
  query,
  language,
  protection,
}: TakeInput): readonly TakeSentence[] {
  const hasTrend = query.page === "map" || query.page === "area";
  const sentences = {
    citation: citationOf({ dataset, query, language }),
    trendCitation: hasTrend
      ? trendCitation(dataset, trendView(dataset, query), language)
      : undefined,
  };
  return (["citation", "trendCitation"] as const).flatMap((about) => {
    const said = sentences[about];
    const sentence = [said, roundingNote(protection, language)].filter(Boolean).join(" ");
    return said ? [{ about, sentence }] : [];
  });
}

type Cited = Pick<TakeInput, "dataset" | "query" | "language">;

function citationOf({ dataset, query, language }: Cited): string | undefined {
  if (query.page === "priority") {
    return priorityCitation(dataset, priorityView(dataset, query), language);
  }
  if (query.page !== "map" && query.page !== "area") return undefined;
  return citation({ dataset, view: choroplethView(dataset, query), language });
}

function questionFigures(input: TakeInput): readonly TakeFigure[] {
  const { dataset, query, language } = input;
  const view = choroplethView(dataset, query);
  const asked = { dataset, query, view, language, protection: noteOf(input) };
  const name = namer({ dataset, query, language, marks: view.marks });
  return [
    {
      kind: "map",
      frame: questionFrame(asked, { map: true }),
      body: mapBody(asked),
      csv: undefined,
      fileName: name("map"),
    },
    {
      kind: "ranking",
      frame: questionFrame(asked, { map: false }),
      body: rankingBody(asked),
      csv: () => questionCsv(asked),
      fileName: name("ranking"),
    },
  ];
}

function trendFigures(given: TakeInput): readonly TakeFigure[] {
  const { dataset, query, language } = given;
  const view = trendView(dataset, query);
  const figures = view.lines.flatMap(({ points }) => points);
  if (view.empty || !figures.some(({ measured }) => amountOf(measured.value) !== undefined)) {
    return [];
  }
  const input = { dataset, view, language, protection: noteOf(given) };
  return [
    {
      kind: "trend",
      frame: trendFrame(input),
      body: trendBody(input),
      csv: () => trendCsv(input),
      fileName: namer({ dataset, query, language, marks: view.marks })("trend"),
    },
  ];
}

function priorityFigure(given: TakeInput): TakeFigure {
  const { dataset, query, language, stability } = given;
  const view = priorityView(dataset, query);
  const input = { dataset, view, stability, language, protection: noteOf(given) };
  return {
    kind: "priority",
    frame: priorityFrame(input),
    body: priorityBody(input),
    csv: () => priorityCsv(input),
    fileName: namer({ dataset, query, language, marks: view.marks })("priority"),
  };
}

const noteOf = ({ protection, language }: TakeInput) => protectionNote(protection, language);

function namer(about: Pick<TakeInput, "dataset" | "query" | "language"> & { marks: Marks }) {
  const { dataset, query, language, marks } = about;
  const indicator = dataset.indicators.get(query.indicator);
  const codes =
    query.page === "area" && query.selected ? [query.selected] : [query.selected, query.scope];
  const areas = codes.flatMap((code) => (code && dataset.areas.get(code)?.name) || []);
  return (kind: FigureKind) => (extension: "svg" | "png" | "csv") =>
    fileName({
      kind,
      table: extension === "csv",
      indicator:
        kind === "priority" || !indicator ? undefined : createFormat(language).indicator(indicator),
      areas,
      date: query.date,
      marks,
      extension,
      language,
    });
}
