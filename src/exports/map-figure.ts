import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { findingTitle } from "#i18n/finding-words.ts";
import { createFormat } from "#i18n/format.ts";
import { mapTexts } from "#i18n/map-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import { findingView } from "#views/finding-view.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { dateWords } from "./date-words.ts";
import type { FigureBody, FigureFrame } from "./figure-frame.ts";
import { circleScale, type LegendWords, legendDrawing } from "./legend-drawing.ts";
import { mapDrawing } from "./map-drawing.ts";
import { sourcesOf } from "./sources-of.ts";
import { subtitleWords } from "./subtitle-words.ts";
import { svg } from "./svg-node.ts";

export type QuestionInput = {
  readonly dataset: Dataset;
  readonly query: Answerable;
  readonly view: ChoroplethView;
  readonly language: Language;
  /** By which rules loaded counts were protected; `undefined` when none were loaded. */
  readonly protection: string | undefined;
};

const legendWidth = 260;
const gap = 30;

/** Title, unit, day and sources of the map and the ranking. */
export function questionFrame(
  { dataset, query, view, language, protection }: QuestionInput,
  { map }: { readonly map: boolean },
): FigureFrame {
  const figures = view.figures.map(({ measured }) => measured);
  return {
    title: findingTitle(findingView(dataset, query), language),
    subtitle: subtitleWords(view.indicator, dateWords(figures, language), language),
    marks: map ? view.marks : { ...view.marks, schematic: false },
    sources: sourcesOf(dataset, figures, { map }),
    notes: protection ? [protection] : [],
    edition: dataset.edition,
    language,
  };
}

/** Legend at the left, map beside it: nothing lies over the map. */
export function mapBody(input: QuestionInput): FigureBody {
  const { query, view, language } = input;
  const legend = legendDrawing({
    view,
    language,
    width: legendWidth,
    words: legendWords(view, language),
    elsewhere: query.scope !== country,
  });
  return {
    minHeight: Math.max(520, legend.height),
    description: "",
    draw: ({ width, height }) => [
      ...legend.nodes,
      svg("g", { transform: `translate(${legendWidth + gap} 0)` }, [
        mapDrawing(
          { ...input, zoom: circleScale, labels: true },
          { width: width - legendWidth - gap, height },
        ),
      ]),
    ],
  };
}

function legendWords({ indicator, compareDate }: ChoroplethView, language: Language): LegendWords {
  const text = translate(mapTexts, language);
  const format = createFormat(language);
  if (indicator.formula === "pressure") {
    return { lead: text("legend.pressure.lead"), rest: text("legend.pressure.rest") };
  }
  if (indicator.formula === "change") {
    const date = format.date(compareDate);
    return { lead: text("legend.change.lead"), rest: text("legend.change.rest", { date }) };
  }
  const lead = format.indicator(indicator);
  if (indicator.form === "amount")
    return { lead, rest: text("legend.circles", { unit: format.unit(indicator.unit) }) };
  return { lead, rest: `${format.named(indicator).slice(lead.length)}.` };
}
