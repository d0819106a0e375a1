import type { IsoDate } from "#domain/iso-date.ts";
import type { Language } from "#lib/language.ts";
import type { PriorityView } from "#views/priority-view.ts";
import { createFormat, type Format } from "./format.ts";
import { inPlace, placeName } from "./place-words.ts";
import { priorityWordsTexts } from "./priority-words-texts.ts";
import { translate } from "./texts.ts";

/** `in Drenthe`; nothing when the scope is not in the data. */
export function inScope({ scope }: PriorityView, language: Language): string {
  return scope ? inPlace(scope.name, language) : "";
}

/** The name of the scope as a heading has it. */
export function scopeName({ scope }: PriorityView, language: Language): string {
  return scope ? placeName(scope.name, language) : "";
}

/** The finding of the priority page in one sentence. Made from example figures it begins by saying so. */
export function priorityTitle(view: PriorityView, language: Language): string {
  const text = translate(priorityWordsTexts, language);
  const title = plainTitle(view, language);
  if (!view.marks.example || view.ranked.length === 0) return title;
  return text("example", { title: lowerFirst(title, view) });
}

function plainTitle(view: PriorityView, language: Language): string {
  const text = translate(priorityWordsTexts, language);
  const { ranked, unranked, selected } = view;
  const where = inScope(view, language);
  if (!view.parts.some(({ weight }) => weight > 0)) return text("title.noWeight");
  const own = ranked.find(({ area }) => area.code === selected);
  if (own) {
    const { area, place } = own;
    return place === 1 && ranked[1]?.place !== 1
      ? text("title.top", { area: area.name, inScope: where })
      : text("title.selected", { area: area.name, place, of: ranked.length, inScope: where });
  }
  const lacks = unranked.find(({ area }) => area.code === selected);
  if (lacks) return text("title.selectedLacks", { area: lacks.area.name });
  const first = ranked.filter(({ place }) => place === 1).map(({ area }) => area.name);
  if (first.length === 0) return text("title.noScores", { inScope: where });
  return first.length === 1
    ? text("title.top", { area: first[0] ?? "", inScope: where })
    : text("title.tied", { areas: joined(first, language), inScope: where });
}

/** A sentence that begins with a name keeps its capital. */
function lowerFirst(title: string, { unranked, selected }: PriorityView): string {
  if (unranked.some(({ area }) => area.code === selected)) return title;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/** `a, b en c`; more than four names are counted out by the list itself. */
function joined(names: readonly string[], language: Language): string {
  const text = translate(priorityWordsTexts, language);
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : text("and", { first: names.slice(0, -1).join(", "), last });
}

/** The whole recipe in one sentence: what counts for how much, the scale, the mean and the days. */
export function recipeWords(view: PriorityView, language: Language): string {
  const text = translate(priorityWordsTexts, language);
  const format = createFormat(language);
  const weighted = view.parts.filter(({ weight }) => weight > 0);
  if (weighted.length === 0) return text("recipe.empty");
  const parts = weighted.map(({ shape, direction, share, days }) =>
    text(`recipe.part.${direction}`, {
      share: percentWords(share, format),
      indicator: format.indicator(shape),
      days: days ? daysWords(days, view, language) : "",
    }),
  );
  const where = inScope(view, language);
  const dates = [text("recipe.date", { date: format.date(view.date) })];
  if (weighted.some(({ shape }) => shape.formula === "change")) {
    dates.push(text("recipe.compareDate", { date: format.date(view.compareDate) }));
  }
  return text("recipe.whole", {
    parts: parts.join(", "),
    scaling: text(`recipe.${view.recipe.normalisation}`, { inScope: where }),
    mean: text(`recipe.${view.recipe.mean}`),
    dates: dates.join(", "),
  });
}

/** `, 1 april 2021` behind an indicator whose figures are of another day than was asked; else nothing. */
function daysWords(
  [first, last]: readonly [IsoDate, IsoDate],
  { date }: PriorityView,
  language: Language,
): string {
  if (first === date && last === date) return "";
  const format = createFormat(language);
  const days = first === last ? format.date(first) : `${format.date(first)} – ${format.date(last)}`;
  return `, ${days}`;
}

/** A share as a percentage; with a decimal when it is not whole, so that shares visibly add up. */
export function percentWords(share: number, format: Format): string {
  const percent = 100 * share;
  const whole = Math.abs(percent - Math.round(percent)) < 0.05;
  return format.number(percent, whole ? 0 : 1);
}

/** Places under other weights: `2–4`, or `2` when it never moves. */
export function rangeWords([best, worst]: readonly [number, number]): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** Times out of 100; never 100 or 0 unless it holds for every draw. */
export function timesInHundred(share: number): number {
  if (share === 0 || share === 1) return 100 * share;
  return Math.min(99, Math.max(1, Math.round(100 * share)));
}
