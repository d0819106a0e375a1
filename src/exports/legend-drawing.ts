import { createFormat } from "#i18n/format.ts";
import { mapTexts } from "#i18n/map-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import { circleRadius } from "#scene/circle-radius.ts";
import type { AreaFill, ChoroplethView } from "#views/choropleth-view.ts";
import { type LegendView, legendView } from "#views/legend-view.ts";
import { bandPatterns, fillOf } from "./map-drawing.ts";
import { lines, paint, words } from "./paint.ts";
import { type SvgNode, svg } from "./svg-node.ts";
import { wrapText } from "./wrap-text.ts";

export type LegendWords = { readonly lead: string; readonly rest: string };

type LegendInput = {
  readonly view: ChoroplethView;
  readonly words: LegendWords;
  readonly language: Language;
  readonly width: number;
  /** Whether the map shows areas outside the question. */
  readonly elsewhere: boolean;
};

export type Legend = { readonly nodes: readonly SvgNode[]; readonly height: number };

type Row = { readonly fill: AreaFill; readonly label: string };

const size = 16;
const lineHeight = 22;
const rowHeight = 28;

/** The legend as a column: what it is about, a row per class from high to low, and the states that occur. */
export function legendDrawing(input: LegendInput): Legend {
  const { view, language, width, elsewhere } = input;
  const legend = legendView(view);
  const lead = wrapText(input.words.lead, { width, size, weight: 600 });
  const rest = wrapText(input.words.rest, { width, size });
  const nodes: SvgNode[] = [
    ...lines(lead, { x: 0, y: 16, lineHeight }, { size, weight: 600 }),
    ...lines(rest, { x: 0, y: 16 + lead.length * lineHeight, lineHeight }, { size }),
  ];
  let y = (lead.length + rest.length) * lineHeight + 20;
  if (legend.circles.length > 0) {
    nodes.push(svg("g", { transform: `translate(0 ${y})` }, circles(legend, view, language)));
    y += 2 * circleRadius(legend.circles[0] ?? 0, view) * circleScale + 36;
  }
  const classes = view.breaks.length + 1;
  const states = stateRows(legend, language).filter(
    ({ fill }) => elsewhere || fill.kind !== "elsewhere",
  );
  nodes.push(
    bandPatterns(
      states.map(({ fill }) => fill),
      classes,
    ),
  );
  for (const { fill, label } of [...classRows(legend, language), ...states]) {
    nodes.push(
      svg("rect", {
        x: 0.5,
        y: y + 0.5,
        width: 34,
        height: rowHeight - 8,
        fill: fillOf(fill, classes),
        stroke: fill.kind === "class" ? undefined : paint.hatch,
      }),
      words(label, { x: 46, y: y + 16 }, { size }),
    );
    y += rowHeight;
  }
  return { nodes, height: y };
}

function classRows({ classes, indicator }: LegendView, language: Language): readonly Row[] {
  const text = translate(mapTexts, language);
  const format = createFormat(language);
  const bounds = classes.flatMap(({ from, to }) => [from, to]).slice(0, -1);
  const decimals = decimalsOf(bounds, indicator.decimals + 1);
  return classes
    .map(({ from, to }, index): Row => {
      const last = index === classes.length - 1;
      const bound = format.number(from, decimals);
      return {
        fill: { kind: "class", index },
        label: last
          ? text("legend.last", { bound })
          : text("legend.class", { from: bound, to: format.number(to, decimals) }),
      };
    })
    .toReversed();
}

/** Decimals that bounds need to be written in full. */
function decimalsOf(bounds: readonly number[], most: number): number {
  for (let decimals = 0; decimals < most; decimals++) {
    const whole = bounds.every((bound) => Math.abs(bound - Number(bound.toFixed(decimals))) < 1e-9);
    if (whole) return decimals;
  }
  return most;
}

function stateRows(
  { classes, between, suppressed, missing }: LegendView,
  language: Language,
): readonly Row[] {
  const text = translate(mapTexts, language);
  const rows: Row[] = [];
  if (between > 0) {
    const fill = { kind: "between", from: 0, to: classes.length - 1 } as const;
    rows.push({ fill, label: text("legend.between") });
  }
  if (suppressed > 0) rows.push({ fill: { kind: "suppressed" }, label: text("legend.suppressed") });
  if (missing > 0) rows.push({ fill: { kind: "missing" }, label: text("legend.missing") });
  rows.push({ fill: { kind: "elsewhere" }, label: text("legend.elsewhere") });
  return rows;
}

/** As `mapZoom` of the figure: circles of the legend are as large as on the map. */
export const circleScale = 1.25;

function circles(legend: LegendView, view: ChoroplethView, language: Language): readonly SvgNode[] {
  const format = createFormat(language);
  const drawn = legend.circles.map((amount) => ({
    amount,
    r: circleScale * circleRadius(amount, view),
  }));
  const most = drawn[0]?.r ?? 0;
  return drawn.flatMap(({ amount, r }, index) => {
    const top = 2 * (most - r);
    const line = Math.max(top, index * 20);
    return [
      svg("circle", { cx: most, cy: 2 * most - r, r, fill: "none", stroke: paint.ink2 }),
      svg("path", {
        d: `M${most} ${top.toFixed(1)}L${(2 * most + 14).toFixed(1)} ${line.toFixed(1)}h8`,
        fill: "none",
        stroke: paint.reference,
      }),
      words(format.number(amount), { x: 2 * most + 28, y: line + 5 }, { size }),
    ];
  });
}
