import { createSelector } from "reselect";
import { choroplethView } from "#views/choropleth-view.ts";
import { findingView } from "#views/finding-view.ts";
import { type Answerable, normaliseQuery } from "#views/normalise-query.ts";
import { publishedView } from "#views/published-view.ts";
import { trendView } from "#views/trend-view.ts";
import type { AppState } from "./store.ts";

const dataset = (state: AppState) => state.dataset;
const query = (state: AppState) => state.query;
const linkIssues = (state: AppState) => state.queryIssues;

const selectNormalised = createSelector([dataset, query], (data, asked) =>
  data ? normaliseQuery(data, asked) : undefined,
);

/** The question as the data can answer it; `undefined` until there are data. */
export const selectQuestion = createSelector([selectNormalised], (found) => found?.query);

/** What was repaired in the question: by reading the link, then by the data. */
export const selectRepairs = createSelector([linkIssues, selectNormalised], (read, found) => [
  ...read,
  ...(found?.issues ?? []),
]);

/** What map, legend and ranking show. */
export const selectChoropleth = createSelector([dataset, selectQuestion], (data, asked) =>
  data && asked ? choroplethView(data, asked) : undefined,
);

/** What the title of the map says. */
export const selectFinding = createSelector([dataset, selectQuestion], (data, asked) =>
  data && asked ? findingView(data, asked) : undefined,
);

const askedOfTrend = [
  "indicator",
  "scope",
  "selected",
  "compared",
  "compareDate",
  "growthBase",
] as const;

/** The question as far as the trend is about it: another date of the map leaves the lines alone. */
const selectTrendQuestion = createSelector([selectQuestion], (asked) => asked, {
  memoizeOptions: {
    resultEqualityCheck: (a: Answerable | undefined, b: Answerable | undefined) =>
      a !== undefined &&
      b !== undefined &&
      askedOfTrend.every((key) => String(a[key]) === String(b[key])),
  },
});

/** Figures over time of the areas of the question. */
export const selectTrend = createSelector([dataset, selectTrendQuestion], (data, asked) =>
  data && asked ? trendView(data, asked) : undefined,
);

/** What is really published, whatever is asked. */
export const selectPublished = createSelector([dataset], (data) =>
  data ? publishedView(data) : [],
);
