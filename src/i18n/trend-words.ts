import type { Language } from "#lib/language.ts";
import type { TrendLine, TrendView } from "#views/trend.ts";
import { createFormat } from "./format.ts";
import { placeName } from "./place-words.ts";
import { translate } from "./texts.ts";
import { trendTexts } from "./trend-texts.ts";

/** The title of a trend: what the lines do, e.g. "Westerveld daalt, Drenthe stijgt licht". */
export function trendTitle(view: TrendView, language: Language): string {
  const text = translate(trendTexts, language);
  const format = createFormat(language);
  const [first, second] = view.directions;
  if (!first || view.empty) {
    return text("titlePlain", { indicator: format.indicator(view.indicator) });
  }
  const name = placeName(first.name, language);
  const one = text(`one.${first.direction}`, { name });
  let sentence = one;
  if (second?.direction === first.direction) {
    const many = text(`many.${first.direction}`);
    sentence = text("pair", { first: name, second: placeName(second.name, language), many });
  } else if (second) {
    const other = text(`one.${second.direction}`, { name: placeName(second.name, language) });
    sentence = text("join", { first: one, second: other });
  }
  if (view.exampleTitle) return text("example", { sentence });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What a reader must know to read the lines: examples, sources, guides, the denominator and breaks. */
export function trendNotes(view: TrendView, language: Language): readonly string[] {
  if (view.empty) return [];
  const text = translate(trendTexts, language);
  const format = createFormat(language);
  const names = (lines: readonly TrendLine[]) =>
    lines.map(({ name }) => capital(placeName(name, language))).join(", ");
  const notes: string[] = [];
  if (view.marks.example) notes.push(text("noteExample"));
  for (const [sources, lines] of bySource(view)) {
    notes.push(text("noteSource", { names: names(lines), sources }));
  }
  const sparse = view.lines.filter((line) => line.sparse);
  if (sparse.length > 0) notes.push(text("noteSparse", { names: names(sparse) }));
  const base = onlyBase(view);
  if (base) notes.push(text("noteBase", { date: format.date(base) }));
  if (
    view.lines.some(({ points }) =>
      points.some((point) => point.measured.value.kind === "suppressed"),
    )
  ) {
    notes.push(text("noteSuppressed"));
  }
  for (const { date, reason } of view.breaks) {
    notes.push(text("noteBreak", { date: format.date(date), reason }));
  }
  return notes;
}

/** Lines of published figures under the publishers they share. */
function bySource({ lines }: TrendView): ReadonlyMap<string, readonly TrendLine[]> {
  const found = new Map<string, TrendLine[]>();
  for (const line of lines) {
    if (line.example || line.sources.length === 0) continue;
    const publishers = [...new Set(line.sources.map(({ publisher }) => publisher))].join(", ");
    found.set(publishers, [...(found.get(publishers) ?? []), line]);
  }
  return found;
}

/** The day of the denominator when it is one and the same for several dates. */
function onlyBase({ lines, dates }: TrendView) {
  const bases = new Set(
    lines.flatMap(({ points }) =>
      points.flatMap(({ measured }) => measured.denominator?.date ?? []),
    ),
  );
  const [base] = bases;
  return lines[0]?.points[0]?.measured.from === undefined && bases.size === 1 && dates.length > 1
    ? base
    : undefined;
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
