import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Stability } from "#domain/priority/stability.ts";
import type { Language } from "#lib/language.ts";
import type { PriorityView } from "#views/priority-view.ts";

/** What figure and table of the priority ranking are made of. */
export type PriorityInput = {
  readonly dataset: Dataset;
  readonly view: PriorityView;
  /** How firm the places are; left out of the figure when it could not be computed. */
  readonly stability: Stability | undefined;
  readonly language: Language;
  /** By which rules loaded counts were protected; `undefined` when none were loaded. */
  readonly protection: string | undefined;
};
