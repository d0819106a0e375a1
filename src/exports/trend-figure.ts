import type { Dataset } from "#domain/dataset/dataset.ts";
import { amountOf } from "#domain/value/value.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { createFormat } from "#i18n/format.ts";
import { placeName } from "#i18n/place-words.ts";
import { translate } from "#i18n/texts.ts";
import { trendTexts } from "#i18n/trend-texts.ts";
import { trendNotes, trendTitle } from "#i18n/trend-words.ts";
import type { Language } from "#lib/language.ts";
import { tickDecimals, timeOf, valueTicks } from "#scene/trend-axis.ts";
import { type EndText, type TrendLayout, trendLayout, trendPosition } from "#scene/trend-layout.ts";
import type { TrendLine, TrendView } from "#views/trend.ts";
import { trendSegments } from "#views/trend-segments.ts";
import type { FigureBody, FigureFrame } from "./figure-frame.ts";
import { lineLook } from "./line-look.ts";
import { hatchId, paint, words } from "./paint.ts";
import { sourcesOf } from "./sources-of.ts";
import { subtitleWords } from "./subtitle-words.ts";
import { type SvgNode, svg } from "./svg-node.ts";
import { textWidth } from "./text-width.ts";

type TrendInput = {
  readonly dataset: Dataset;
  readonly view: TrendView;
  readonly language: Language;
  /** By which rules loaded counts were protected; `undefined` when none were loaded. */
  readonly protection: string | undefined;
};

/** Laid out as on a screen and enlarged by this much, for reading from afar. */
const zoom = 1.35;

export function trendFrame({ dataset, view, language, protection }: TrendInput): FigureFrame {
  const text = translate(exportTexts, language);
  const format = createFormat(language);
  const figures = view.lines.flatMap(({ points }) => points.map(({ measured }) => measured));
  const [first, last] = [view.dates[0], view.dates.at(-1)];
  const date =
    first && last
      ? text("date.span", { from: format.date(first), to: format.date(last) })
      : text("date.none");
  return {
    title: trendTitle(view, language),
    subtitle: subtitleWords(view.indicator, date, language),
    // A chart shows no boundaries.
    marks: { ...view.marks, schematic: false },
    sources: sourcesOf(dataset, figures, { map: false }),
    notes: [...trendNotes(view, language), ...(protection ? [protection] : [])],
    edition: dataset.edition,
    language,
  };
}

/** Lines with gaps as gaps, breaks as lines, and a label at every end; as the chart on screen. */
export function trendBody({ view, language }: TrendInput): FigureBody {
  return {
    minHeight: 460,
    description: "",
    draw: ({ width, height }) => {
      const ticks = valueTicks(view.lowest, view.highest);
      const format = createFormat(language);
      const labels = ticks.map((tick) => format.number(tick, tickDecimals(ticks)));
      const axisWidth = 12 + Math.max(...labels.map((label) => textWidth(label, 12.5)));
      const layout = trendLayout(view, endTexts(view, language), {
        width: width / zoom,
        height: height / zoom,
        axisWidth,
      });
      return [
        svg("g", { transform: `scale(${zoom})` }, [
          ...axes(layout, labels),
          ...breaks(view, layout, language),
          ...view.lines.toReversed().flatMap((line) => lineNodes(line, view, layout)),
          ...ends(view, layout),
        ]),
      ];
    },
  };
}

function endTexts({ lines, indicator }: TrendView, language: Language): readonly EndText[] {
  const text = translate(trendTexts, language);
  const format = createFormat(language);
  return lines.map(({ name, points }) => {
    const figure = points.findLast(({ measured }) => amountOf(measured.value) !== undefined);
    const hidden = points.at(-1)?.measured.value.kind === "suppressed";
    const known = figure ? format.value(figure.measured.value, indicator) : text("missingEnd");
    return { name: placeName(name, language), value: hidden ? text("suppressedEnd") : known };
  });
}

function axes(layout: TrendLayout, labels: readonly string[]): readonly SvgNode[] {
  const { plot, valueTicks: ticks, yearTicks } = layout;
  const { x, y } = trendPosition(layout);
  const note = { size: 12.5, colour: paint.ink2 };
  return [
    ...ticks.flatMap((tick, index) => [
      svg("line", {
        x1: plot.left,
        x2: plot.right,
        y1: y(tick),
        y2: y(tick),
        stroke: tick === 0 ? paint.ink2 : paint.line,
      }),
      words(labels[index] ?? "", { x: plot.left - 8, y: y(tick) + 4 }, { ...note, anchor: "end" }),
    ]),
    ...yearTicks.flatMap((time) => [
      svg("line", {
        x1: x(time),
        x2: x(time),
        y1: plot.bottom,
        y2: plot.bottom + 4,
        stroke: paint.ink2,
      }),
      words(
        String(new Date(time).getUTCFullYear()),
        { x: x(time), y: plot.bottom + 18 },
        { ...note, anchor: "middle" },
      ),
    ]),
  ];
}

function breaks(view: TrendView, layout: TrendLayout, language: Language): readonly SvgNode[] {
  const text = translate(trendTexts, language);
  const { plot } = layout;
  const { x } = trendPosition(layout);
  return view.breaks.flatMap(({ date }) => {
    const at = x(timeOf(date));
    const late = at > (plot.left + plot.right) / 2;
    return [
      svg("line", {
        x1: at,
        x2: at,
        y1: plot.top,
        y2: plot.bottom,
        stroke: paint.mark,
        "stroke-width": 1.5,
      }),
      words(
        text("breakLabel"),
        { x: at + (late ? -6 : 6), y: plot.top + 12 },
        { size: 12.5, colour: paint.mark, anchor: late ? "end" : "start", halo: paint.halo },
      ),
    ];
  });
}

function lineNodes(line: TrendLine, view: TrendView, layout: TrendLayout): readonly SvgNode[] {
  const { x, y } = trendPosition(layout);
  const { colour, width, dash } = lineLook(line, view.lines);
  const parts = trendSegments(line, view.breaks);
  const drawn = parts.flatMap((part) => {
    const points = part.map(({ date, measured }) => {
      const amount = amountOf(measured.value) ?? 0;
      return [x(timeOf(date)), y(amount)] as const;
    });
    const d = points.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join("L");
    const dots = line.sparse || part.length === 1 ? points : [];
    return [
      svg("path", {
        d: `M${d}`,
        fill: "none",
        stroke: colour,
        "stroke-width": width,
        "stroke-dasharray": dash,
        "stroke-linejoin": "round",
      }),
      ...dots.map(([cx, cy]) => svg("circle", { cx, cy, r: 3, fill: colour })),
    ];
  });
  const hidden = line.points
    .filter(({ measured }) => measured.value.kind === "suppressed")
    .map(({ date }) =>
      svg("rect", {
        x: x(timeOf(date)) - 5,
        y: y(0) - 10,
        width: 10,
        height: 10,
        fill: `url(#${hatchId})`,
        stroke: colour,
      }),
    );
  return [...drawn, ...hidden];
}

function ends({ lines }: TrendView, { labels }: TrendLayout): readonly SvgNode[] {
  return labels.flatMap(({ line, text, stacked, x, y, from }) => {
    const { colour, strong } = lineLook(line, lines);
    const style = { size: 13.5, weight: strong ? 600 : 400, colour } as const;
    const written = stacked
      ? [words(text.name, { x, y: y - 2 }, style), words(text.value, { x, y: y + 14 }, style)]
      : [words(`${text.name} ${text.value}`, { x, y: y + 4.5 }, style)];
    const leader = from && [
      svg("path", {
        d: `M${(from.x + 3).toFixed(1)} ${from.y.toFixed(1)}L${(x - 3).toFixed(1)} ${y.toFixed(1)}`,
        stroke: colour,
        "stroke-width": 0.75,
        "stroke-dasharray": "1 2",
        fill: "none",
      }),
    ];
    return [...(leader ?? []), ...written];
  });
}
