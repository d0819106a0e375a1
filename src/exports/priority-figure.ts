import { country } from "#domain/area/country.ts";
import { topPlaces } from "#domain/priority/draw-places.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { createFormat } from "#i18n/format.ts";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { priorityTitle, recipeWords } from "#i18n/priority-words.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import { priorityChoropleth } from "#views/priority-choropleth.ts";
import type { PriorityView } from "#views/priority-view.ts";
import type { FigureBody, FigureFrame } from "./figure-frame.ts";
import { legendDrawing } from "./legend-drawing.ts";
import { mapDrawing } from "./map-drawing.ts";
import type { PriorityInput } from "./priority-input.ts";
import { partLegend, priorityRows, rowSpace } from "./priority-rows.ts";
import { mostRows } from "./ranking-figure.ts";
import { svg } from "./svg-node.ts";

const sideWidth = 330;
const mapHeight = 290;
const legendTop = mapHeight + 20;
const gap = 36;
/** More areas without a place than this are counted, not named. */
const mostNames = 8;

/** Title, recipe and sources; the recipe is a part of the frame and cannot be left out. */
export function priorityFrame(input: PriorityInput): FigureFrame {
  const { dataset, view, stability, language, protection } = input;
  const text = translate(exportTexts, language);
  const page = translate(priorityTexts, language);
  const format = createFormat(language);
  const notes = [recipeWords(view, language)];
  if (stability) notes.push(text("stability", { draws: format.number(stability.draws) }));
  if (view.unranked.length > 0) notes.push(unrankedWords(view, language));
  if (protection) notes.push(protection);
  const ids = [...view.sources, dataset.boundaries.source];
  return {
    title: priorityTitle(view, language),
    subtitle: page("subtitle", { date: format.date(view.date) }),
    marks: view.marks,
    sources: [...new Set(ids)].flatMap((id) => dataset.sources.get(id) ?? []),
    notes,
    edition: dataset.edition,
    language,
  };
}

function unrankedWords({ unranked }: PriorityView, language: Language): string {
  const text = translate(exportTexts, language);
  const format = createFormat(language);
  if (unranked.length > mostNames) return text("unrankedMany", { count: unranked.length });
  const names = unranked.map(({ area, lacking }) => {
    const [first] = lacking;
    if (!first) return area.name;
    return text("unrankedName", {
      area: area.name,
      indicator: format.indicator(first.shape),
      why: format.value(first.value, first.shape),
    });
  });
  return text("unranked", { names: names.join(", ") });
}

/** Ranking with stacked bars and place ranges at the left; the map of the points at the right. */
export function priorityBody(input: PriorityInput): FigureBody {
  const { dataset, view, language } = input;
  const text = translate(exportTexts, language);
  const rows = view.ranked.slice(0, mostRows);
  const choropleth = priorityChoropleth(view);
  const legend = legendDrawing({
    view: choropleth,
    words: { lead: text("priority.lead"), rest: text("priority.rest") },
    language,
    width: sideWidth,
    elsewhere: view.scope?.code !== country,
  });
  return {
    minHeight: Math.max(legendTop + legend.height, rowSpace(view) + rows.length * 28),
    description: text("topHead", { top: topPlaces }),
    draw: ({ width, height }) => [
      svg("g", {}, [
        ...partLegend(view, language, width - sideWidth - gap),
        ...priorityRows(input, { width: width - sideWidth - gap, height }),
      ]),
      svg("g", { transform: `translate(${width - sideWidth} 0)` }, [
        mapDrawing(
          { dataset, view: choropleth, language, zoom: 1, labels: false },
          { width: sideWidth, height: mapHeight },
        ),
        svg("g", { transform: `translate(0 ${legendTop})` }, legend.nodes),
      ]),
    ],
  };
}
