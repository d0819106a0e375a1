import type { Dataset } from "#domain/dataset/dataset.ts";
import { amountOf, hasFigure, type Value } from "#domain/value/value.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { createFormat } from "#i18n/format.ts";
import { markWords } from "#i18n/mark-words.ts";
import { inPlace } from "#i18n/place-words.ts";
import { inScope, recipeWords } from "#i18n/priority-words.ts";
import { translate } from "#i18n/texts.ts";
import { valueTexts } from "#i18n/value-texts.ts";
import type { Language } from "#lib/language.ts";
import type { AreaFigure } from "#views/area-figures.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { PriorityView } from "#views/priority-view.ts";
import { dateWords } from "./date-words.ts";
import { sourceLine } from "./source-line.ts";
import { sourcesOf } from "./sources-of.ts";

type CitationInput = {
  readonly dataset: Dataset;
  readonly view: ChoroplethView;
  readonly language: Language;
};

/**
 * One sentence about the selected (else the highest) area that can stand alone: figure, unit, day,
 * status, rounding and source. `undefined` when there is no area to speak of.
 */
export function citation({ dataset, view, language }: CitationInput): string | undefined {
  const text = translate(exportTexts, language);
  const figure = view.figures.find(({ area }) => area.code === view.selected) ?? view.figures[0];
  if (!figure) return undefined;
  const parts = [
    figureSentence(figure, view, language),
    sourceLine(sourcesOf(dataset, [figure.measured], { map: false }), language),
    text("madeWith", { edition: dataset.edition }),
  ];
  return parts.filter(Boolean).join(" ");
}

function figureSentence(
  { area, measured, people }: AreaFigure,
  { indicator }: ChoroplethView,
  language: Language,
): string {
  const text = translate(exportTexts, language);
  const format = createFormat(language);
  const { value } = measured;
  const place = inPlace(area.name, language);
  const words = {
    in: place,
    In: place.charAt(0).toUpperCase() + place.slice(1),
    indicator: format.indicator(indicator),
    date: dateWords([measured], language),
    value: format.valueWithUnit(value, indicator),
  };
  if (amountOf(value) === undefined) return text("cite.lacks", words);
  const counted = indicator.id === "people" ? measured : people;
  const date = counted.date && format.date(counted.date);
  const about = indicator.formula === "pressure" && counted.date === measured.date;
  if (
    date &&
    (indicator.id === "people" || about) &&
    hasFigure(counted.value) &&
    counted.value.kind !== "range"
  ) {
    const shape = { unit: "people", decimals: 0 } as const;
    return text(about ? "cite.pressure" : "cite.people", {
      ...words,
      date,
      value: format.value(counted.value, shape),
      n: amountOf(counted.value) ?? 0,
      rate: format.value(value, indicator),
      remarks: remarksOf(counted.value, language),
    });
  }
  return text("cite.other", { ...words, remarks: remarksOf(value, language) });
}

/** Status and rounding: `voorbeeldcijfer, niet gepubliceerd; afgerond op tientallen`. */
export function remarksOf(value: Value, language: Language): string {
  const text = translate(exportTexts, language);
  const words = translate(valueTexts, language);
  const format = createFormat(language);
  const remarks: string[] = [];
  if ("status" in value) {
    const status = words(`status.${value.status}`);
    remarks.push(status.charAt(0).toLowerCase() + status.slice(1));
  }
  if (value.kind === "range") remarks.push(text("remark.range"));
  if (value.kind === "known" && value.margin === 5) remarks.push(text("remark.tens"));
  else if (value.kind === "known" && value.margin > 0) {
    const decimals = value.margin < 1 ? 1 : 0;
    remarks.push(text("remark.margin", { margin: format.number(value.margin, decimals) }));
  }
  return remarks.join("; ");
}

/** The place of the selected (else the first) municipality under the recipe, in one citable sentence. */
export function priorityCitation(
  dataset: Dataset,
  view: PriorityView,
  language: Language,
): string | undefined {
  const text = translate(exportTexts, language);
  const format = createFormat(language);
  const row = view.ranked.find(({ area }) => area.code === view.selected) ?? view.ranked[0];
  if (!row) return undefined;
  const remarks = markWords({ ...view.marks, schematic: false }, language).map(({ full }) =>
    (full.charAt(0).toLowerCase() + full.slice(1)).replace(/\.$/, ""),
  );
  const derived = translate(valueTexts, language)("status.derived");
  const sentence = text("cite.priority", {
    area: row.area.name,
    place: row.place,
    of: view.ranked.length,
    inScope: inScope(view, language),
    points: format.number(row.score),
    remarks: [derived, ...remarks].join("; "),
    recipe: recipeWords(view, language),
  });
  const sources = view.sources.flatMap((id) => dataset.sources.get(id) ?? []);
  return [sentence, sourceLine(sources, language), text("madeWith", { edition: dataset.edition })]
    .filter(Boolean)
    .join(" ");
}
