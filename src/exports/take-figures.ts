import { createFormat } from "#i18n/format.ts";
import { protectionNote } from "#i18n/protection-words.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { comparableFunnel } from "#views/comparable-funnel.ts";
import type { Marks } from "#views/marks.ts";
import { priorityView } from "#views/priority-view.ts";
import { trendView } from "#views/trend-view.ts";
import type { FigureBody, FigureFrame } from "./figure-frame.ts";
import { type FigureKind, fileName } from "./file-name.ts";
import { funnelCsv } from "./funnel-csv.ts";
import { type FunnelInput, funnelBody, funnelFrame } from "./funnel-figure.ts";
import { mapBody, questionFrame } from "./map-figure.ts";
import { offeredFigures, type TakeInput } from "./offered-figures.ts";
import { priorityCsv } from "./priority-csv.ts";
import { priorityBody, priorityFrame } from "./priority-figure.ts";
import { questionCsv } from "./question-csv.ts";
import { rankingBody } from "./ranking-figure.ts";
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

/** What the page offers, as `offeredFigures` names it, ready to be drawn. */
export function takeFigures(input: TakeInput): readonly TakeFigure[] {
  return offeredFigures(input).flatMap(({ kind }) => takeFigure(input, kind) ?? []);
}

/** A figure that `offeredFigures` names; `undefined` for a funnel where there is none. */
export function takeFigure(input: TakeInput, kind: FigureKind): TakeFigure | undefined {
  switch (kind) {
    case "map":
    case "ranking":
    case "funnel":
      return questionFigure(input, kind);
    case "trend":
      return trendFigure(input);
    case "priority":
      return priorityFigure(input);
  }
}

function questionFigure(
  input: TakeInput,
  kind: "map" | "ranking" | "funnel",
): TakeFigure | undefined {
  const { dataset, query, language } = input;
  const view = choroplethView(dataset, query);
  const asked = { dataset, query, view, language, protection: noteOf(input) };
  const fileNameOf = namer({ dataset, query, language, marks: view.marks })(kind);
  if (kind === "funnel") {
    const funnel = comparableFunnel(dataset, view);
    return funnel && funnelFigure({ ...asked, funnel }, fileNameOf);
  }
  const map = kind === "map";
  return {
    kind,
    frame: questionFrame(asked, { map }),
    body: map ? mapBody(asked) : rankingBody(asked),
    csv: map ? undefined : () => questionCsv(asked),
    fileName: fileNameOf,
  };
}

function funnelFigure(input: FunnelInput, fileNameOf: TakeFigure["fileName"]): TakeFigure {
  return {
    kind: "funnel",
    frame: funnelFrame(input),
    body: funnelBody(input),
    csv: () => funnelCsv(input),
    fileName: fileNameOf,
  };
}

function trendFigure(given: TakeInput): TakeFigure {
  const { dataset, query, language } = given;
  const view = trendView(dataset, query);
  const input = { dataset, view, language, protection: noteOf(given) };
  return {
    kind: "trend",
    frame: trendFrame(input),
    body: trendBody(input),
    csv: () => trendCsv(input),
    fileName: namer({ dataset, query, language, marks: view.marks })("trend"),
  };
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
