import type { AreaCode } from "#domain/area/area.ts";
import { classOf } from "#domain/classify/class-of.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { weakest } from "#domain/value/sum-values.ts";
import { missing, type Status, type Value } from "#domain/value/value.ts";
import type { AreaFigure } from "./area-figures.ts";
import type { AreaFill, ChoroplethView } from "./choropleth-view.ts";
import type { PriorityRow, PriorityView, UnrankedRow } from "./priority-view.ts";

/** The score as an indicator, so that map and export draw it as any other figure. */
const priorityScore: Indicator = {
  id: "priorityScore",
  unit: "number",
  decimals: 0,
  form: "intensity",
  need: "higher",
  formula: "stored",
};

/**
 * Class bounds of the priority map: fifths of the scale of 100 points. They stay while weights
 * move, so that a colour keeps its meaning under the hand.
 */
export const priorityBreaks: readonly number[] = [20, 40, 60, 80];

/** The priority ranking as a map: scores in fifths, municipalities without one as why they have none. */
export function priorityChoropleth(view: PriorityView): ChoroplethView {
  const { ranked, unranked, date, compareDate, growthBase, selected, marks } = view;
  return {
    indicator: priorityScore,
    date,
    compareDate,
    growthBase,
    figures: [
      ...ranked.map((row) => figureOf(row, scoreOf(row), row.place)),
      ...unranked.map((row) => figureOf(row, lackOf(row), undefined)),
    ],
    breaks: priorityBreaks,
    span: [0, 100],
    fills: new Map([
      ...ranked.map(({ area, score }): [AreaCode, AreaFill] => [
        area.code,
        { kind: "class", index: classOf(score, priorityBreaks) },
      ]),
      ...unranked.map((row): [AreaCode, AreaFill] => [
        row.area.code,
        { kind: lackOf(row).kind === "suppressed" ? "suppressed" : "missing" },
      ]),
    ]),
    selected,
    marks,
  };
}

function figureOf(
  { area }: PriorityRow | UnrankedRow,
  value: Value,
  place: number | undefined,
): AreaFigure {
  const measured = { value, date: undefined, sources: [] };
  return { area, measured, people: measured, place, worst: place };
}

/** The score with the status of the weakest figure in it. */
function scoreOf({ score, figures, points }: PriorityRow): Value {
  let status: Status = "derived";
  for (const [part, { value }] of figures.entries()) {
    if ((points[part] ?? 0) > 0 && "status" in value) status = weakest(status, value.status);
  }
  return { kind: "known", amount: score, margin: 0, status };
}

/** The first suppressed figure, else the first that lacks, as it was found. */
function lackOf({ lacking }: UnrankedRow): Value {
  const hidden = lacking.find(({ value }) => value.kind === "suppressed");
  return (hidden ?? lacking[0])?.value ?? missing("unknown");
}
