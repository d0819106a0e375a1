import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dateSpan, referenceDates } from "#domain/dataset/default-dates.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { defaultQuery, type Query } from "./query.ts";

/** A question the data can answer: dates filled in, unknown areas, days and indicators replaced. */
export type Answerable = Query & { readonly date: IsoDate; readonly compareDate: IsoDate };

/** Says of which parameter which text was replaced. */
type Repair = (parameter: string, text: string) => void;

/** Repairs what the data cannot answer and says so, instead of an empty map. */
export function normaliseQuery(
  dataset: Dataset,
  query: Query,
): { readonly query: Answerable; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const repair: Repair = (parameter, text) =>
    issues.push({
      code: "query.unknown",
      severity: "warning",
      where: { file: "" },
      values: { parameter, text },
    });
  const places = knownPlaces(dataset, query, repair);
  const indicator = knownIndicator(dataset, query, repair);
  const days = knownDays(dataset, { ...query, ...places }, repair);
  const compared = query.compared.filter((code) => dataset.areas.has(code));
  if (compared.length < query.compared.length) repair("vergelijk", query.compared.join(","));
  const parts = query.recipe.parts.filter((part) => dataset.indicators.has(part.indicator));
  if (parts.length < query.recipe.parts.length)
    repair("recept", query.recipe.parts.map((part) => part.indicator).join(","));
  return {
    query: {
      ...query,
      ...places,
      ...days,
      indicator,
      compared,
      level: places.scope === country ? query.level : "municipality",
      recipe: { ...query.recipe, parts },
    },
    issues,
  };
}

function knownPlaces(
  { areas }: Dataset,
  { scope, selected }: Query,
  repair: Repair,
): Pick<Query, "scope" | "selected"> {
  const scopeKnown = areas.has(scope) && !scope.startsWith("GM");
  if (!scopeKnown) repair("bereik", scope);
  const selectedKnown = !selected || areas.has(selected);
  if (!selectedKnown) repair("gebied", selected);
  const fallback = areas.has(defaultQuery.scope) ? defaultQuery.scope : country;
  return {
    scope: scopeKnown ? scope : fallback,
    selected: selectedKnown ? selected : undefined,
  };
}

function knownIndicator({ indicators }: Dataset, { indicator }: Query, repair: Repair): string {
  if (indicators.has(indicator)) return indicator;
  repair("indicator", indicator);
  return defaultQuery.indicator;
}

function knownDays(
  dataset: Dataset,
  { scope, date, compareDate }: Query,
  repair: Repair,
): Pick<Answerable, "date" | "compareDate"> {
  const { first, last } = dateSpan(dataset, scope);
  const dates = referenceDates(dataset, scope);
  const dateKnown = date && dates.includes(date);
  if (date && !dateKnown) repair("peildatum", date);
  const day = dateKnown ? date : last;
  const compareKnown = compareDate && dates.includes(compareDate) && compareDate < day;
  if (compareDate && !compareKnown) repair("vanaf", compareDate);
  return { date: day, compareDate: compareKnown ? compareDate : first };
}
