import { useEffect, useRef, useState } from "react";
import type { Recipe } from "#domain/priority/recipe.ts";
import { useAppStore } from "#state/use-app.ts";

/** Browsers refuse more than some 100 changes of the address in half a minute; a slider makes them in seconds. */
const restMs = 200;

/**
 * The recipe under the hand: changes at once on the page, and goes into the question (and so into
 * the link) when the hand rests.
 */
export function useDraftRecipe(asked: Recipe): readonly [Recipe, (recipe: Recipe) => void] {
  const store = useAppStore();
  const [draft, setDraft] = useState<{ readonly of: Recipe; readonly recipe: Recipe }>();
  const pending = useRef<Recipe>(undefined);
  // A question that came from elsewhere meanwhile (back, a link) outdoes the draft.
  const current = draft?.of === asked ? draft.recipe : undefined;

  useEffect(() => {
    if (!current) return;
    pending.current = current;
    const timer = setTimeout(() => {
      pending.current = undefined;
      store.getState().ask({ recipe: current });
    }, restMs);
    return () => clearTimeout(timer);
  }, [current, store]);

  useEffect(
    () => () => {
      if (pending.current) store.getState().ask({ recipe: pending.current });
    },
    [store],
  );
  return [current ?? asked, (recipe) => setDraft({ of: asked, recipe })];
}
