import type { Value } from "#domain/value/value.ts";
import type { Language } from "#lib/language.ts";
import type { Comparison } from "#views/comparison.ts";
import type { Finding, FindingContrast } from "#views/finding.ts";
import { comparisonWords } from "./comparison-words.ts";
import { findingTexts } from "./finding-texts.ts";
import { createFormat } from "./format.ts";
import { inPlace, placeName } from "./place-words.ts";
import { translate } from "./texts.ts";

/**
 * The title of a page: one plain sentence without a full stop, with the comparison in it.
 * Made from example values it begins with "Voorbeeld:".
 */
export function findingTitle(finding: Finding, language: Language): string {
  return begun(sentenceOf(finding, language), finding.example, language);
}

/** A sentence with its capital, or after "Voorbeeld:" with a small letter. */
export function begun(sentence: string, example: boolean, language: Language): string {
  return example
    ? translate(findingTexts, language)("example", { sentence })
    : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function sentenceOf(finding: Finding, language: Language): string {
  const text = translate(findingTexts, language);
  const fact = factWords(finding, language);
  if (finding.subject === "whole" && finding.fact.kind !== "none") {
    return text(`whole.${finding.level}`, { sentence: fact });
  }
  if (!finding.contrast) return fact;
  return text("join", { fact, contrast: contrastWords(finding, finding.contrast, language) });
}

/** The fact alone, beginning with a small letter. */
export function factWords(finding: Finding, language: Language): string {
  const { fact } = finding;
  const text = translate(findingTexts, language);
  const format = createFormat(language);
  const place = { in: inPlace(finding.area, language), area: placeName(finding.area, language) };
  const now = format.date(finding.date);
  const before = format.date(finding.compareDate);
  switch (fact.kind) {
    case "oneIn": {
      const about = fact.about ? text("about") : "";
      return text("oneIn", { ...place, about, inhabitants: format.number(fact.inhabitants) });
    }
    case "nobody":
      return text(fact.rounded ? "nobodyRounded" : "nobody", place);
    case "noPark":
      return text("noPark", place);
    case "change":
      return changeWords(finding, fact.change, language);
    case "value":
      return valueWords(finding, fact.value, language);
    case "suppressed":
      return hiddenWords(finding, fact.value, language);
    case "missing": {
      const reason = fact.value.kind === "missing" ? fact.value.reason : "other";
      const date = reason === "notPublished" ? now : before;
      const least = "least" in fact.value ? format.number(fact.value.least) : "";
      return text(`missing.${reason}`, { ...place, date, least });
    }
    case "none":
      return text(`none.${finding.level}`, { inScope: place.in });
  }
}

/** Why the figure is not shown; limits are named in people only. */
function hiddenWords({ indicator, area }: Finding, value: Value, language: Language): string {
  const text = translate(findingTexts, language);
  const place = { in: inPlace(area, language), area: placeName(area, language) };
  if (value.kind === "suppressed" && value.cause === "secondary")
    return text("suppressedSecond", place);
  const people = ["pressure", "change"].includes(indicator.formula) || indicator.id === "people";
  const most = value.kind === "suppressed" ? value.high : undefined;
  if (most === undefined) return text(people ? "suppressedPeople" : "suppressed", place);
  const below = createFormat(language).number(most + 1);
  return text(people ? "suppressedPeopleBelow" : "suppressedBelow", { ...place, below });
}

function changeWords(
  { area, compareDate }: Finding,
  change: Comparison,
  language: Language,
): string {
  const { words, join } = comparisonWords(change, language);
  // English counts people with other words than it measures rates.
  const counted =
    language === "en" ? words.replace(/much$/, "many").replace(/less$/, "fewer") : words;
  return translate(findingTexts, language)(`change.${join}`, {
    in: inPlace(area, language),
    words: counted,
    date: createFormat(language).date(compareDate),
  });
}

const ownSentence = [
  "people",
  "pressure",
  "change",
  "parkCount",
  "parkDensity",
  "parkShare",
  "waitingTime",
  "holidayHomes",
  "inhabitants",
  "households",
] as const;
/** Indicators whose sentence names the thing itself, so the unit would be said twice. */
const unitInSentence = new Set([
  "people",
  "pressure",
  "parkCount",
  "parkDensity",
  "holidayHomes",
  "inhabitants",
  "households",
]);

function valueWords({ indicator, area }: Finding, value: Value, language: Language): string {
  const text = translate(findingTexts, language);
  const format = createFormat(language);
  const known = ownSentence.find((id) => id === indicator.id && !indicator.label);
  const words =
    known && unitInSentence.has(known)
      ? format.value(value, indicator)
      : format.valueWithUnit(value, indicator);
  return text(`value.${known ?? "other"}`, {
    in: inPlace(area, language),
    indicator: format.indicator(indicator),
    value: words,
    n: words === "1" ? 1 : 2,
  });
}

function placeWords(
  { known, areas, level, scope }: Finding,
  { place, worst, shared }: Extract<FindingContrast, { kind: "place" }>,
  language: Language,
): string {
  const text = translate(findingTexts, language);
  const format = createFormat(language);
  const among = known < areas ? (`some.${level}` as const) : "all";
  const ranked = text(`contrast.place.${among}`, {
    place: format.span(place, worst),
    known: format.number(known),
    inScope: inPlace(scope, language),
  });
  return shared ? text("contrast.placeShared", { ranked }) : ranked;
}

/** What the fact is held against, as it follows after a comma. */
export function contrastWords(
  finding: Finding,
  contrast: FindingContrast,
  language: Language,
): string {
  const text = translate(findingTexts, language);
  const format = createFormat(language);
  const scope = placeName(finding.scope, language);
  const inScope = inPlace(finding.scope, language);
  switch (contrast.kind) {
    case "average": {
      const { words, times, join } = comparisonWords(contrast.comparison, language);
      if (times) return text("contrast.average.times", { times, inScope });
      return text(`contrast.average.${join}`, { words, inScope });
    }
    case "share": {
      const about = contrast.about ? text("about") : "";
      return text("contrast.share", { about, percent: format.number(contrast.percent), scope });
    }
    case "change":
      return contrast.direction === "same"
        ? text("contrast.changeSame", { scope })
        : text("contrast.change", {
            scope,
            value: format.valueWithUnit(contrast.value, finding.indicator),
          });
    case "place":
      return placeWords(finding, contrast, language);
  }
}
