import type { Value } from "#domain/value/value.ts";
import type { Language } from "#lib/language.ts";
import type { CouncilQuestion } from "#views/area-questions.ts";
import type { AreaView } from "#views/area-view.ts";
import { areaSentenceTexts } from "./area-sentence-texts.ts";
import { areaTexts } from "./area-texts.ts";
import { comparisonWords } from "./comparison-words.ts";
import { begun, contrastWords, factWords } from "./finding-words.ts";
import { createFormat } from "./format.ts";
import { inPlace } from "./place-words.ts";
import { translate } from "./texts.ts";

/** The page in two or three plain sentences made from the data; the first says so when it is an example. */
export function areaSentences(view: AreaView, language: Language): readonly string[] {
  const text = translate(areaSentenceTexts, language);
  const { finding } = view;
  const first = `${begun(factWords(finding, language), finding.example, language)}.`;
  const contrast = finding.contrast && contrastWords(finding, finding.contrast, language);
  const since = sinceWords(view, language);
  const told = view.known === "figures";
  return [
    first,
    ...(told && contrast && since ? [text("sentenceBoth", { contrast, since })] : []),
    ...(told && contrast && !since ? [text("sentenceThat", { contrast })] : []),
    ...(told && !contrast && since ? [text("sentenceSince", { since })] : []),
    translate(areaTexts, language)("unknownRegistered"),
  ];
}

function sinceWords({ since, compareDate }: AreaView, language: Language): string | undefined {
  if (!since) return undefined;
  const { words, join } = comparisonWords(since, language);
  const date = createFormat(language).date(compareDate);
  return translate(areaSentenceTexts, language)(`since.${join}`, { words, date });
}

/** Months in words, e.g. "6 jaar en 7 maanden"; another value as it is printed elsewhere. */
export function durationWords(months: Value, language: Language): string {
  const text = translate(areaSentenceTexts, language);
  const format = createFormat(language);
  if (months.kind !== "known") {
    return format.valueWithUnit(months, { unit: "months", decimals: 0 });
  }
  const whole = Math.round(months.amount);
  const values = {
    years: format.number(Math.floor(whole / 12)),
    months: format.number(whole % 12),
    n: whole % 12,
  };
  if (whole < 12) return text("durationMonths", values);
  return text(whole % 12 === 0 ? "durationYears" : "duration", values);
}

/** A question for the council in words. */
export function questionWords(
  question: CouncilQuestion,
  view: AreaView,
  language: Language,
): string {
  const text = translate(areaSentenceTexts, language);
  const format = createFormat(language);
  return text(`question.${question.kind}`, {
    date: format.date(view.compareDate),
    in: inPlace(view.finding.scope, language),
    people: "people" in question ? format.number(question.people) : "",
    parks: "parks" in question ? format.number(question.parks) : "",
    duration: "value" in question ? durationWords(question.value, language) : "",
  });
}

const counts: Readonly<Record<Language, readonly string[]>> = {
  nl: ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/** A small whole number in letters, up to ten; larger ones in figures. */
export function countWords(count: number, language: Language): string {
  return counts[language][count] ?? createFormat(language).number(count);
}
