import { topPlaces } from "#domain/priority/draw-places.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { createFormat } from "#i18n/format.ts";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { percentWords, rangeWords, timesInHundred } from "#i18n/priority-words.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import type { Size } from "#scene/camera.ts";
import type { PriorityRow, PriorityView } from "#views/priority-view.ts";
import { paint, words } from "./paint.ts";
import type { PriorityInput } from "./priority-input.ts";
import { mostRows } from "./ranking-figure.ts";
import { type SvgNode, svg } from "./svg-node.ts";
import { shorten, wrapText } from "./wrap-text.ts";

/** Colours of the parts, in the order of the recipe; as on screen. */
const partColours = [
  paint.ramp[3] ?? paint.circle,
  paint.park,
  paint.reference,
  paint.ramp[1] ?? paint.line,
  paint.ink2,
  paint.ramp[4] ?? paint.ink,
];
const colourOf = (part: number) => partColours[part % partColours.length] ?? paint.ink;

const size = 16;
const legendRow = 24;
const headHeight = 44;
const columns = { place: 34, name: 244, score: 60, range: 84, top: 116 };

const weighted = ({ parts }: PriorityView) =>
  parts.flatMap((part, index) => (part.weight > 0 ? [{ ...part, index }] : []));

/** Height above the first row: a line per indicator, and the heads of the columns. */
export const rowSpace = (view: PriorityView) => weighted(view).length * legendRow + headHeight + 12;

/** Names the colours of the bars with their share, one under the other in the order of the bar. */
export function partLegend(
  view: PriorityView,
  language: Language,
  width: number,
): readonly SvgNode[] {
  const format = createFormat(language);
  return weighted(view).flatMap((part, row) => {
    const share = `${percentWords(part.share, format)}%`;
    const name = shorten(`${share} ${format.indicator(part.shape)}`, { width: width - 26, size });
    return [
      svg("rect", { y: row * legendRow + 2, width: 16, height: 16, fill: colourOf(part.index) }),
      words(name, { x: 26, y: row * legendRow + 16 }, { size }),
    ];
  });
}

/** A row per municipality: place, name, stacked bar, points, range of places, share of draws in the top. */
export function priorityRows(input: PriorityInput, box: Size): readonly SvgNode[] {
  const { view, stability, language } = input;
  const text = translate(exportTexts, language);
  const page = translate(priorityTexts, language);
  const rows = view.ranked.slice(0, mostRows);
  const rest = view.ranked.length - rows.length;
  const top = rowSpace(view);
  const rowHeight = Math.min(
    40,
    (box.height - top - (rest > 0 ? 36 : 4)) / Math.max(1, rows.length),
  );
  const note = { size: 14, colour: paint.ink2, anchor: "end" } as const;
  const scoreAt = box.width - (stability ? columns.range + columns.top : 0);
  const heads = [
    words(page("points"), { x: scoreAt, y: top - 12 }, note),
    ...(stability
      ? [
          ...wrapText(text("placeHead"), { width: columns.range - 10, size: 14 }).map(
            (line, index, all) =>
              words(
                line,
                { x: scoreAt + columns.range, y: top - 12 - (all.length - 1 - index) * 17 },
                note,
              ),
          ),
          words(text("topHead", { top: topPlaces }), { x: box.width, y: top - 12 }, note),
        ]
      : []),
  ];
  return [
    ...heads,
    ...rows.flatMap((row, index) =>
      rowNodes(row, input, { y: top + index * rowHeight, rowHeight, width: box.width, scoreAt }),
    ),
    ...(rest > 0
      ? [
          words(
            text("rankingRest", { count: rest }),
            { x: columns.place, y: top + rows.length * rowHeight + 24 },
            { size: 15, colour: paint.ink2 },
          ),
        ]
      : []),
  ];
}

type RowBox = {
  readonly y: number;
  readonly rowHeight: number;
  readonly width: number;
  readonly scoreAt: number;
};

function rowNodes(row: PriorityRow, input: PriorityInput, box: RowBox): readonly SvgNode[] {
  const { view, stability, language } = input;
  const { y, rowHeight, width, scoreAt } = box;
  const format = createFormat(language);
  const page = translate(priorityTexts, language);
  const selected = row.area.code === view.selected;
  const weight = selected ? 600 : 400;
  const base = y + rowHeight / 2 + 5.5;
  const barFrom = columns.place + columns.name + 10;
  const perPoint = (scoreAt - columns.score - barFrom) / 100;
  const bar = Math.min(20, rowHeight - 8);
  const share = stability?.shares.get(row.area.code);
  const range = stability?.places.get(row.area.code);
  const quiet = { size: 15, colour: paint.ink2, anchor: "end" } as const;
  let from = barFrom;
  const segments = row.points.map((points, part) => {
    const rect = svg("rect", {
      x: from,
      y: y + (rowHeight - bar) / 2,
      width: Math.max(0, points * perPoint - 1),
      height: bar,
      fill: colourOf(part),
    });
    from += points * perPoint;
    return rect;
  });
  return [
    ...(selected
      ? [
          svg("rect", { y, width, height: rowHeight, fill: paint.accentGround }),
          svg("rect", { y, width: 4, height: rowHeight, fill: paint.accent }),
        ]
      : []),
    svg("line", { x2: width, y1: y, y2: y, stroke: paint.line }),
    words(String(row.place), { x: columns.place - 10, y: base }, quiet),
    words(
      shorten(row.area.name, { width: columns.name, size, weight }),
      { x: columns.place, y: base },
      { size, weight },
    ),
    ...segments.filter((_, part) => (row.points[part] ?? 0) > 0),
    words(format.number(row.score, 1), { x: scoreAt, y: base }, { size, weight, anchor: "end" }),
    ...(range ? [words(rangeWords(range), { x: scoreAt + columns.range, y: base }, quiet)] : []),
    ...(share === undefined
      ? []
      : [words(page("topShare", { times: timesInHundred(share) }), { x: width, y: base }, quiet)]),
  ];
}
