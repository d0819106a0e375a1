import type { AreaCode } from "../area/area.ts";
import { areaHectares } from "../area/area-hectares.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { type Dated, observeNear, observeOn } from "../dataset/observe.ts";
import type { IsoDate } from "../iso-date.ts";
import { parkAmount } from "../park/park-amount.ts";
import { parkTotals } from "../park/park-totals.ts";
import { weakest } from "../value/sum-values.ts";
import { hasFigure, type MissingReason, missing, type Value } from "../value/value.ts";
import { change } from "./change.ts";
import type { Indicator } from "./indicator.ts";
import type { Measured } from "./measured.ts";
import { perInhabitants } from "./per-inhabitants.ts";
import { rate } from "./rate.ts";
import { smoothedRate } from "./smoothed-rate.ts";

export type Question = {
  readonly indicator: string;
  readonly area: AreaCode;
  readonly date: IsoDate;
  /** Day that change is computed from. */
  readonly compareDate: IsoDate;
  /** The least number of people that a growth percentage is told on; `usualGrowthBase` unless told. */
  readonly growthBase?: number;
  /** The change of a day since itself is asked on purpose: there the line of a change begins. */
  readonly baseline?: true;
};

/** A figure of registrations may stand in for a later day this long (two years), and says its own day. */
const registrationDays = 731;
const anyDay = Number.POSITIVE_INFINITY;

/** Answers one question about one area. Never guesses: without a figure it says why. */
export function measure(dataset: Dataset, question: Question): Measured {
  const indicator = dataset.indicators.get(question.indicator);
  if (!indicator) return nothing("unknown");
  switch (indicator.formula) {
    case "stored":
      return stored(dataset, indicator, question);
    case "pressure":
      return pressure(dataset, question);
    case "perInhabitants":
      return divided(dataset, indicator, question);
    case "smoothed":
      return smoothed(dataset, question);
    case "change":
      return changed(dataset, question);
    case "parkCount":
    case "parkDensity":
    case "parkShare":
      return parkFigure(dataset, indicator.formula, question);
  }
}

function stored(dataset: Dataset, { id, form }: Indicator, question: Question): Measured {
  const days = id === "people" ? registrationDays : anyDay;
  const found = observeNear(dataset, id, { ...question, days, ownOnly: form === "intensity" });
  return found ?? nothing("notPublished");
}

function pressure(dataset: Dataset, question: Question): Measured {
  const people = observeNear(dataset, "people", { ...question, days: registrationDays });
  const published = observeNear(dataset, "publishedRate", {
    ...question,
    days: registrationDays,
    ownOnly: true,
  });
  if (published && (!people || published.date > people.date)) return published;
  if (!people) return nothing("notPublished");
  return perInhabitants(dataset, people, { area: question.area, per: 1000 });
}

/** A loaded amount per 1,000 inhabitants, so that areas of different size can be compared. */
function divided(dataset: Dataset, { divided: id = "" }: Indicator, question: Question): Measured {
  const amount = observeNear(dataset, id, { ...question, days: anyDay });
  if (!amount) return nothing("notPublished");
  return perInhabitants(dataset, amount, { area: question.area, per: 1000 });
}

/** As `pressure`, drawn towards the rate around it. In a province or the country chance hardly matters. */
function smoothed(dataset: Dataset, question: Question): Measured {
  const raw = pressure(dataset, question);
  const small = dataset.areas.get(question.area)?.level === "municipality";
  if (!small || !hasFigure(raw.value)) return raw;
  const value = smoothedRate(dataset, question, (area) => pressure(dataset, { ...question, area }));
  return { ...raw, value: value ?? missing("partMissing") };
}

function changed(dataset: Dataset, question: Question): Measured {
  const { area, date, compareDate, baseline, growthBase } = question;
  // With one day only there is nothing to compare with; a day is not unchanged since itself.
  if (compareDate >= date && !baseline) return nothing("notPublished");
  const now = observeOn(dataset, "people", { area, date });
  const before = observeOn(dataset, "people", { area, date: compareDate });
  if (!now || !before) return nothing("notPublished");
  const broken = isBroken(dataset, question) || otherSeries(dataset, before, now);
  return {
    value: growth({ broken, same: date === compareDate, before, now, least: growthBase }),
    date,
    from: compareDate,
    numerator: now,
    denominator: before,
    sources: [...new Set([...now.sources, ...before.sources])],
  };
}

/** Whether the definition is known to have changed between the two days. */
function isBroken({ breaks }: Dataset, { area, date, compareDate }: Question): boolean {
  return breaks.some(
    (each) =>
      each.indicator === "people" &&
      each.date > compareDate &&
      each.date <= date &&
      (!each.areas || each.areas.includes(area)),
  );
}

/** Whether the two counts come from series that the register knows to count different things. */
function otherSeries({ sources }: Dataset, before: Dated, now: Dated): boolean {
  const editions = new Set(
    [...before.sources, ...now.sources].flatMap((id) => sources.get(id)?.edition ?? []),
  );
  return editions.size > 1;
}

function growth({ broken, same, before, now, least }: Growth): Value {
  if (broken) return missing("definitionBreak");
  const found = change(before.value, now.value, least);
  // A day is not changed since itself, whatever the margin of its count.
  return same &&
    found.kind === "missing" &&
    found.reason === "withinMargin" &&
    "status" in now.value
    ? { kind: "known", amount: 0, margin: 0, status: weakest(now.value.status, "derived") }
    : found;
}

type Growth = {
  readonly broken: boolean;
  readonly same: boolean;
  readonly before: Dated;
  readonly now: Dated;
  readonly least: number | undefined;
};

function parkFigure(
  dataset: Dataset,
  formula: "parkCount" | "parkDensity" | "parkShare",
  question: Question,
): Measured {
  const totals = parkTotals(dataset, question.area);
  if (!totals) return nothing("notSupplied");
  const sources = [dataset.parks.source];
  const date = dataset.sources.get(dataset.parks.source)?.date;
  const parks = parkAmount(dataset, totals.parks);
  if (formula === "parkCount") return { value: parks, date, sources };
  if (formula === "parkShare") {
    const hectares = areaHectares(dataset.boundaries, dataset, question.area);
    if (totals.hectares === undefined || !hectares) return { ...nothing("partMissing"), sources };
    return { value: parkAmount(dataset, (100 * totals.hectares) / hectares), date, sources };
  }
  const inhabitants = observeNear(dataset, "inhabitants", {
    area: question.area,
    date: question.date,
    days: anyDay,
  });
  if (!inhabitants) return nothing("noBase");
  return {
    value: rate(parks, inhabitants.value, 10_000),
    date,
    denominator: inhabitants,
    sources: [...new Set([...sources, ...inhabitants.sources])],
  };
}

function nothing(reason: MissingReason): Measured {
  return { value: missing(reason), date: undefined, sources: [] };
}
