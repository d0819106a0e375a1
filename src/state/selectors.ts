import { createSelector } from "reselect";
import { normaliseQuery } from "#views/normalise-query.ts";
import type { AppState } from "./store.ts";

const dataset = (state: AppState) => state.dataset;
const query = (state: AppState) => state.query;

const selectNormalised = createSelector([dataset, query], (data, asked) =>
  data ? normaliseQuery(data, asked) : undefined,
);

/** The question as the data can answer it; `undefined` until there are data. */
export const selectQuestion = createSelector([selectNormalised], (found) => found?.query);
