import { useAppStore } from "#state/use-app.ts";
import { defaultQuery, type Query } from "#views/query.ts";
import type { SearchHit } from "#views/search-view.ts";

/** Goes to what was searched: selected on the map when that is on screen, else its own page. */
export function useGoTo(): (hit: SearchHit) => void {
  const store = useAppStore();
  return (hit) => {
    const { query, dataset, ask } = store.getState();
    if (hit.kind === "province") {
      return ask({ page: "map", scope: hit.area, level: "municipality", bounds: undefined });
    }
    if (query.page !== "map") return ask({ page: "area", selected: hit.area });
    const province = dataset?.areas.get(hit.area)?.parent;
    const shown = query.scope === province || query.scope.startsWith("NL");
    const elsewhere: Partial<Query> = shown
      ? {}
      : { scope: province ?? defaultQuery.scope, bounds: undefined };
    return ask({ ...elsewhere, level: "municipality", selected: hit.area });
  };
}
