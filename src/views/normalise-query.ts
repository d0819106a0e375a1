import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dateSpan, referenceDates } from "#domain/dataset/default-dates.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { defaultQuery, type Query } from "./query.ts";

/** A question the data can answer: dates filled in, unknown areas, days and indicators replaced. */
export type Answerable = Query & { readonly date: IsoDate; readonly compareDate: IsoDate };

/** Repairs what the data cannot answer and says so, instead of an empty map. */
export function normaliseQuery(
  dataset: Dataset,
  query: Query,
): { readonly query: Answerable; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const repair = (parameter: string, text: string) =>
    issues.push({
      code: "query.unknown",
      severity: "warning",
      where: { file: "" },
      values: { parameter, text },
    });
  const { first, last } = dateSpan(dataset);
  const dates = referenceDates(dataset);

  let { scope, selected, indicator, date, compareDate } = query;
  if (!dataset.areas.has(scope) || scope.startsWith("GM")) {
    repair("bereik", scope);
    scope = dataset.areas.has(defaultQuery.scope) ? defaultQuery.scope : country;
  }
  if (selected && !dataset.areas.has(selected)) {
    repair("gebied", selected);
    selected = undefined;
  }
  if (!dataset.indicators.has(indicator)) {
    repair("indicator", indicator);
    indicator = defaultQuery.indicator;
  }
  if (date && !dates.includes(date)) {
    repair("peildatum", date);
    date = undefined;
  }
  if (compareDate && (!dates.includes(compareDate) || compareDate >= (date ?? last))) {
    repair("vanaf", compareDate);
    compareDate = undefined;
  }
  const compared = query.compared.filter((code) => dataset.areas.has(code));
  if (compared.length < query.compared.length) repair("vergelijk", query.compared.join(","));
  const parts = query.recipe.parts.filter((part) => dataset.indicators.has(part.indicator));
  if (parts.length < query.recipe.parts.length)
    repair("recept", query.recipe.parts.map((part) => part.indicator).join(","));
  return {
    query: {
      ...query,
      scope,
      selected,
      indicator,
      date: date ?? last,
      compareDate: compareDate ?? first,
      compared,
      level: scope === country ? query.level : "municipality",
      recipe: { ...query.recipe, parts },
    },
    issues,
  };
}
