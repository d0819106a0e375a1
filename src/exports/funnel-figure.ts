import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { createFormat } from "#i18n/format.ts";
import { funnelTexts } from "#i18n/funnel-texts.ts";
import { funnelNotes, funnelTitle, hasExamples } from "#i18n/funnel-words.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import { type FunnelLayout, funnelLayout } from "#scene/funnel-layout.ts";
import { tickDecimals } from "#scene/trend-axis.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { FunnelPoint, FunnelView } from "#views/funnel-view.ts";
import { marksOf } from "#views/marks.ts";
import { dateWords } from "./date-words.ts";
import type { FigureBody, FigureFrame } from "./figure-frame.ts";
import { paint, words } from "./paint.ts";
import { sourcesOf } from "./sources-of.ts";
import { subtitleWords } from "./subtitle-words.ts";
import { type SvgNode, svg } from "./svg-node.ts";

export type FunnelInput = {
  readonly dataset: Dataset;
  readonly view: ChoroplethView;
  readonly funnel: FunnelView;
  readonly language: Language;
  /** By which rules loaded counts were protected; `undefined` when none were loaded. */
  readonly protection: string | undefined;
};

/** Laid out as on a screen and enlarged by this much, for reading from afar. */
const zoom = 1.35;

/** The figures that are points of the funnel. */
function funnelFigures({ view, funnel }: FunnelInput): readonly Measured[] {
  const codes = new Set(funnel.points.map(({ code }) => code));
  return view.figures.flatMap(({ area, measured }) => (codes.has(area.code) ? [measured] : []));
}

export function funnelFrame(input: FunnelInput): FigureFrame {
  const { dataset, view, funnel, language, protection } = input;
  const text = translate(funnelTexts, language);
  const figures = funnelFigures(input);
  return {
    title: funnelTitle(funnel, language),
    subtitle: subtitleWords(view.indicator, dateWords(figures, language), language),
    // A chart shows no boundaries.
    marks: { ...marksOf(dataset, figures, view.indicator), schematic: false },
    sources: sourcesOf(dataset, figures, { map: false }),
    notes: [
      ...funnelNotes(funnel, language),
      ...(hasExamples(funnel) ? [text("open")] : []),
      text("cause"),
      ...(protection ? [protection] : []),
    ],
    edition: dataset.edition,
    language,
  };
}

/** Dots beside the bands of chance, the outermost with their names; as the chart on screen. */
export function funnelBody({ funnel, language }: FunnelInput): FigureBody {
  return {
    minHeight: 460,
    description: "",
    draw: ({ width, height }) => {
      const layout = funnelLayout(funnel, { width: width / zoom, height: height / zoom });
      return [
        svg("g", { transform: `scale(${zoom})` }, [
          ...[layout.widest, layout.usual].map(band),
          ...axes(layout, funnel, language),
          ...layout.points.map(({ point, x, y }) => dot(point, x, y)),
          ...layout.labels.map(({ point, x, y, anchor }) => {
            const colour = point.selected ? paint.accent : paint.ink2;
            const weight = point.selected ? 600 : 400;
            return words(point.name, { x, y }, { size: 12.5, colour, anchor, weight });
          }),
        ]),
      ];
    },
  };
}

const band = (d: string): SvgNode =>
  svg("path", {
    d,
    fill: paint.ramp[0],
    "fill-opacity": 0.6,
    stroke: paint.ramp[2],
    "stroke-width": 0.75,
  });

function dot(point: FunnelPoint, cx: number, cy: number): SvgNode {
  const outside = point.place === "above" || point.place === "below";
  const colour = point.selected ? paint.accent : paint.ramp[outside ? 4 : 3];
  const fill = point.status === "example" && !point.selected ? paint.paper : colour;
  const r = point.selected ? 6 : 4.5;
  return svg("circle", { cx, cy, r, fill, stroke: colour, "stroke-width": 1.5 });
}

function axes(layout: FunnelLayout, funnel: FunnelView, language: Language): readonly SvgNode[] {
  const text = translate(funnelTexts, language);
  const format = createFormat(language);
  const { plot, across, up, common } = layout;
  const note = { size: 12.5, colour: paint.ink2 };
  const end = { ...note, anchor: "end" } as const;
  const decimals = tickDecimals(up.map(({ amount }) => amount));
  const rule = { x1: plot.left, x2: plot.right, stroke: paint.ink2 };
  return [
    svg("line", { ...rule, y1: plot.bottom, y2: plot.bottom }),
    ...up.map(({ amount, at }) =>
      words(format.number(amount, decimals), { x: plot.left - 6, y: at + 4 }, end),
    ),
    ...across.flatMap(({ amount, at }) => [
      svg("line", { x1: at, x2: at, y1: plot.bottom, y2: plot.bottom + 4, stroke: paint.ink2 }),
      words(
        format.number(amount, 0),
        { x: at, y: plot.bottom + 18 },
        { ...note, anchor: "middle" },
      ),
    ]),
    words(text("up"), { x: 0, y: 10 }, note),
    words(text("across"), { x: plot.right, y: plot.bottom + 36 }, end),
    svg("line", { ...rule, y1: common, y2: common, "stroke-dasharray": "2 2" }),
    words(
      text("average", { rate: format.number(funnel.common, 1) }),
      { x: plot.right, y: common - 5 },
      { ...end, halo: paint.halo },
    ),
  ];
}
