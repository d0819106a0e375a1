import { exportTexts } from "#i18n/export-texts.ts";
import { createFormat, type Format } from "#i18n/format.ts";
import { translate } from "#i18n/texts.ts";
import { type Bar, type RankingRow, rankingView } from "#views/ranking-view.ts";
import type { FigureBody } from "./figure-frame.ts";
import { fillOf } from "./map-drawing.ts";
import type { QuestionInput } from "./map-figure.ts";
import { paint, words } from "./paint.ts";
import { type SvgNode, svg } from "./svg-node.ts";
import { textWidth } from "./text-width.ts";
import { shorten } from "./wrap-text.ts";

/** A picture with more rows cannot be read on a slide; the table has them all. */
export const mostRows = 40;
const size = 17;
const nameWidth = 262;
const placeWidth = 44;
const valueGap = 16;

/** Rows with bars in the class colours of the map, highest first; words where there is no figure. */
export function rankingBody({ view, language }: QuestionInput): FigureBody {
  const text = translate(exportTexts, language);
  const rows = rankingView(view);
  const shown = rows.slice(0, mostRows);
  const rest = rows.length - shown.length;
  return {
    minHeight: shown.length * 28 + (rest > 0 ? 40 : 10),
    description: "",
    draw: ({ width, height }) => {
      const rowHeight = Math.min(44, (height - (rest > 0 ? 40 : 4)) / Math.max(1, shown.length));
      const format = createFormat(language);
      const widths = shown.map(({ measured }) =>
        textWidth(format.value(measured.value, view.indicator), size, 600),
      );
      const valueWidth = Math.min(300, Math.max(60, ...widths));
      const barFrom = placeWidth + nameWidth + 12;
      const barWidth = width - barFrom - valueWidth - valueGap;
      return [
        ...shown.flatMap((row, index) =>
          rowNodes(row, {
            y: index * rowHeight,
            rowHeight,
            barFrom,
            barWidth,
            width,
            classes: view.breaks.length + 1,
            selected: row.code === view.selected,
            value: format.value(row.measured.value, view.indicator),
            place: placeOf(row, format),
          }),
        ),
        ...(rest > 0
          ? [
              words(
                text("rankingRest", { count: rest }),
                { x: placeWidth, y: shown.length * rowHeight + 26 },
                { size: 15, colour: paint.ink2 },
              ),
            ]
          : []),
      ];
    },
  };
}

type RowBox = {
  readonly y: number;
  readonly rowHeight: number;
  readonly barFrom: number;
  readonly barWidth: number;
  readonly width: number;
  readonly classes: number;
  readonly selected: boolean;
  readonly value: string;
  /** `3`, or `3–5` where a range leaves that open. */
  readonly place: string;
};

function placeOf({ place, worst = place }: RankingRow, { span }: Format): string {
  return place === undefined || worst === undefined ? "–" : span(place, worst);
}

function rowNodes(row: RankingRow, box: RowBox): readonly SvgNode[] {
  const { y, rowHeight, barFrom, width, selected, value, place } = box;
  const base = y + rowHeight / 2 + 6;
  const weight = selected ? 600 : 400;
  const name = shorten(row.name, { width: nameWidth, size, weight });
  const nodes: SvgNode[] = [];
  if (selected) {
    nodes.push(
      svg("rect", { y, width, height: rowHeight, fill: paint.accentGround }),
      svg("rect", { y, width: 4, height: rowHeight, fill: paint.accent }),
    );
  }
  nodes.push(
    svg("line", { x2: width, y1: y, y2: y, stroke: paint.line }),
    words(place, { x: placeWidth - 14, y: base }, { size: 15, colour: paint.ink2, anchor: "end" }),
    words(name, { x: placeWidth, y: base }, { size, weight }),
  );
  if (!row.bar) {
    nodes.push(words(value, { x: barFrom, y: base }, { size, colour: paint.ink2 }));
    return nodes;
  }
  nodes.push(
    ...barNodes(row, box),
    words(value, { x: width, y: base }, { size, weight, anchor: "end" }),
  );
  return nodes;
}

/** What is certain in the colour of its class; what a range adds paler, in that of the highest it can be. */
function barNodes({ bar, unsure, fill }: RankingRow, box: RowBox): readonly SvgNode[] {
  const { y, rowHeight, barFrom, barWidth, classes } = box;
  const thickness = Math.min(22, rowHeight - 8);
  const between = fill.kind === "between";
  const colourOf = (index: number | undefined) => {
    if (index !== undefined) return fillOf({ kind: "class", index }, classes);
    return fill.kind === "plain" ? paint.circle : fillOf(fill, classes);
  };
  const rect = ({ start, length }: Bar, colour: string, opacity?: number) =>
    svg("rect", {
      x: barFrom + start * barWidth,
      y: y + (rowHeight - thickness) / 2,
      width: Math.max(1, length * barWidth),
      height: thickness,
      fill: colour,
      "fill-opacity": opacity,
    });
  return [
    ...(bar ? [rect(bar, colourOf(between ? fill.from : undefined))] : []),
    ...(unsure ? [rect(unsure, colourOf(between ? fill.to : undefined), 0.4)] : []),
  ];
}
