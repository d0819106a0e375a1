import { useEffect, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Stability } from "#domain/priority/stability.ts";
import { useApp } from "#state/use-app.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { priorityQuestion } from "#views/priority-view.ts";

export type StabilityState = {
  /** The newest answer; while a newer one is being computed, the one before it. */
  readonly stability: Stability | undefined;
  readonly failed: boolean;
};

/** Asks the worker how firm the places are, again after every change of the recipe. */
export function useStability(dataset: Dataset, query: Answerable): StabilityState {
  const ask = useApp((state) => state.services.stability);
  const [state, setState] = useState<StabilityState>({ stability: undefined, failed: false });
  const { recipe, scope, date, compareDate } = query;

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the question only these matter; hover, selection and map frame do not change places
  useEffect(() => {
    let current = true;
    ask(dataset, priorityQuestion(dataset, query)).then(
      (stability) => current && setState({ stability, failed: false }),
      (cause: unknown) => {
        const dropped = cause instanceof DOMException && cause.name === "AbortError";
        if (current && !dropped) setState({ stability: undefined, failed: true });
      },
    );
    return () => {
      current = false;
    };
  }, [ask, dataset, recipe, scope, date, compareDate]);
  return state;
}
