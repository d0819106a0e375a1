import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { Answerable } from "#views/normalise-query.ts";

/** The data and the question, as every part of the page gets them. */
export type QuestionProps = { readonly dataset: Dataset; readonly query: Answerable };

/** The same with the answer. */
export type AnswerProps = QuestionProps & { readonly view: ChoroplethView };
