import type { Language } from "#lib/language.ts";
import type { FunnelView } from "#views/funnel-view.ts";
import { createFormat } from "./format.ts";
import { funnelTexts } from "./funnel-texts.ts";
import { translate } from "./texts.ts";

export const hasExamples = ({ points }: FunnelView): boolean =>
  points.some(({ status }) => status === "example");

/** The title of a funnel: how many municipalities differ more than chance explains. */
export function funnelTitle(view: FunnelView, language: Language): string {
  const text = translate(funnelTexts, language);
  const count = view.points.length;
  const outside = view.points.filter(({ place }) => place === "above" || place === "below").length;
  const title = outside > 0 ? text("title", { outside, count }) : text("titleNone", { count });
  return hasExamples(view) ? text("titleExample", { title }) : title;
}

/** How it was computed, and how many municipalities are not in it. */
export function funnelNotes(view: FunnelView, language: Language): readonly string[] {
  const text = translate(funnelTexts, language);
  const format = createFormat(language);
  const [first, last] = view.dates.map((date) => format.date(date));
  const date = first === last ? (first ?? "") : `${first} – ${last}`;
  const rate = format.number(view.common, 1);
  const { left } = view;
  return [text("how", { rate, date }), ...(left > 0 ? [text("left", { left })] : [])];
}
