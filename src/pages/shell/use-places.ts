import { useEffect, useState } from "react";
import type { Place } from "#domain/area/place.ts";
import { useApp } from "#state/use-app.ts";

/** Places to search by, asked for when the search opens. Without them the areas can still be found. */
export function usePlaces(): { readonly places: readonly Place[]; readonly busy: boolean } {
  const { loadPlaces } = useApp((state) => state.services);
  const [places, setPlaces] = useState<readonly Place[]>();

  useEffect(() => {
    let wanted = true;
    const take = (found: readonly Place[]) => {
      if (wanted) setPlaces(found);
    };
    loadPlaces().then(take, () => take([]));
    return () => {
      wanted = false;
    };
  }, [loadPlaces]);

  return { places: places ?? [], busy: places === undefined };
}
