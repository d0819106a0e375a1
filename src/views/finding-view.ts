import type { Area, AreaCode } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import { daysBetween } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import { type AreaFigure, areaFigures } from "./area-figures.ts";
import { boundsOf, compareValues } from "./comparison.ts";
import type { Finding, FindingContrast, FindingFact } from "./finding.ts";
import type { Answerable } from "./normalise-query.ts";
import { oneIn } from "./one-in.ts";

/** Figures further apart than this (a year and a day) are not held against each other. */
const comparableDays = 366;

/** A place among fewer than this says nothing. */
const fewestRanked = 3;

type Subject = Pick<Finding, "subject"> & {
  readonly area: Area;
  readonly measured: Measured;
  readonly place: number | undefined;
  readonly worst: number | undefined;
};

/**
 * The finding of a question: about the selected area; without one, about the highest area of the
 * scope; when no area has a figure, about the scope as a whole.
 */
export function findingView(dataset: Dataset, query: Answerable): Finding {
  const figures = areaFigures(dataset, query);
  const indicator = dataset.indicators.get(query.indicator) as Indicator;
  const ask = (area: AreaCode) =>
    measure(dataset, {
      indicator: indicator.id,
      area,
      date: query.date,
      compareDate: query.compareDate,
      growthBase: query.growthBase,
    });
  const subject = subjectOf(dataset, { query, figures, ask });
  const scope = scopeFor(dataset, query, subject.area);
  const whole = scope && scope !== subject.area ? ask(scope.code) : undefined;
  const known = figures.filter(({ place }) => place !== undefined).length;
  const fact = factOf(indicator, subject, known);
  const contrast = contrastOf(indicator, { subject, whole, figures });
  return {
    fact,
    contrast,
    subject: subject.subject,
    area: subject.area.name,
    scope: (scope ?? subject.area).name,
    level: query.level,
    areas: figures.length,
    known,
    indicator,
    measured: subject.measured,
    whole,
    date: query.date,
    compareDate: query.compareDate,
    example: isExample(subject.measured) || comparesExamples(contrast, whole, figures),
  };
}

/** A place among examples is made from them as much as a comparison with one. */
function comparesExamples(
  contrast: FindingContrast | undefined,
  whole: Measured | undefined,
  figures: readonly AreaFigure[],
): boolean {
  if (contrast?.kind === "place") return figures.some(({ measured }) => isExample(measured));
  return contrast !== undefined && isExample(whole);
}

type Setting = {
  readonly query: Answerable;
  readonly figures: readonly AreaFigure[];
  readonly ask: (area: AreaCode) => Measured;
};

function subjectOf({ areas }: Dataset, { query, figures, ask }: Setting): Subject {
  const selected = query.selected && areas.get(query.selected);
  if (selected) {
    const own = figures.find(({ area }) => area === selected);
    const measured = own?.measured ?? ask(selected.code);
    return { subject: "selected", area: selected, measured, place: own?.place, worst: own?.worst };
  }
  const [first] = figures;
  if (first?.place !== undefined) return { subject: "highest", ...first };
  const scope = areas.get(query.scope) as Area;
  return {
    subject: "whole",
    area: scope,
    measured: ask(scope.code),
    place: undefined,
    worst: undefined,
  };
}

/** What the area is compared with: the scope of the question when it lies in it, else the country. */
function scopeFor({ areas }: Dataset, query: Answerable, area: Area): Area | undefined {
  if (area.code === country) return undefined;
  const within = query.scope !== area.code && area.parent === query.scope;
  return areas.get(within ? query.scope : country);
}

function factOf(indicator: Indicator, { measured, subject }: Subject, known: number): FindingFact {
  const { value, numerator, denominator } = measured;
  // Of a rate the count behind it is what is too small, and its limit is in people.
  if (value.kind === "suppressed")
    return {
      kind: "suppressed",
      value: numerator?.value.kind === "suppressed" ? numerator.value : value,
    };
  const bounds = boundsOf(value);
  if (!bounds) {
    return subject === "whole" && known === 0 ? { kind: "none" } : { kind: "missing", value };
  }
  if (indicator.formula === "change" && numerator && denominator) {
    const change = compareValues(numerator.value, denominator.value);
    return change ? { kind: "change", change, value } : { kind: "value", value };
  }
  const nothing = bounds.middle === 0 ? nothingOf(indicator, bounds.high) : undefined;
  if (nothing) return nothing;
  const rate = indicator.formula === "pressure" ? oneIn(value) : undefined;
  return rate ?? { kind: "value", value };
}

/** The fact of a figure of 0, for indicators that have a word for it. */
function nothingOf(indicator: Indicator, highest: number): FindingFact | undefined {
  if (indicator.formula.startsWith("park")) return { kind: "noPark" };
  const counted = indicator.formula === "pressure" || indicator.id === "people";
  return counted ? { kind: "nobody", rounded: highest > 0 } : undefined;
}

type Against = {
  readonly subject: Subject;
  readonly whole: Measured | undefined;
  readonly figures: readonly AreaFigure[];
};

function contrastOf(
  indicator: Indicator,
  { subject, whole, figures }: Against,
): FindingContrast | undefined {
  const { measured } = subject;
  const bounds = boundsOf(measured.value);
  if (!bounds || bounds.high === 0) return undefined;
  // What was made up says nothing beside what was counted.
  if (whole && near(measured, whole) && isExample(measured) === isExample(whole)) {
    const found = againstWhole(indicator, measured.value, whole.value);
    if (found) return found;
  }
  const { place, worst = place } = subject;
  const known = figures.filter((figure) => figure.place !== undefined).length;
  if (place === undefined || worst === undefined || known < fewestRanked) return undefined;
  return {
    kind: "place",
    place,
    worst,
    shared: worst === place && figures.filter((figure) => figure.place === place).length > 1,
  };
}

function againstWhole(
  indicator: Indicator,
  part: Value,
  whole: Value,
): FindingContrast | undefined {
  if (indicator.formula === "change") {
    // A difference within the margins is none that can be seen.
    if (whole.kind === "missing" && whole.reason === "withinMargin")
      return { kind: "change", value: whole, direction: "same" };
    const bounds = boundsOf(whole);
    if (!bounds) return undefined;
    const direction = bounds.low > 0 ? "up" : "down";
    const same = (bounds.low <= 0 && bounds.high >= 0) || Math.abs(bounds.middle) < 0.5;
    return { kind: "change", value: whole, direction: same ? "same" : direction };
  }
  if (indicator.form === "amount") return shareOf(part, whole);
  const comparison = compareValues(part, whole);
  return comparison && { kind: "average", comparison };
}

function shareOf(part: Value, whole: Value): FindingContrast | undefined {
  const numerator = boundsOf(part);
  const denominator = boundsOf(whole);
  if (!numerator || !denominator || denominator.low <= 0) return undefined;
  const percent = Math.round((100 * numerator.middle) / denominator.middle);
  if (percent < 1 || percent > 100) return undefined;
  const lowest = Math.round((100 * numerator.low) / denominator.high);
  const highest = Math.round((100 * numerator.high) / denominator.low);
  return { kind: "share", percent, about: lowest !== highest };
}

function near(one: Measured, other: Measured): boolean {
  if (!one.date || !other.date) return true;
  return Math.abs(daysBetween(one.date, other.date)) <= comparableDays;
}

/** True when the figure, or a part it was (or could not be) computed from, is an example. */
function isExample(measured: Measured | undefined): boolean {
  const values = [measured?.value, measured?.numerator?.value, measured?.denominator?.value];
  return values.some((value) => value && "status" in value && value.status === "example");
}
