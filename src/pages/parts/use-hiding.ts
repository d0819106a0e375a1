import { useMemo } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useApp } from "#state/use-app.ts";
import type { Hiding } from "#views/hidden-why.ts";

const nowhere: Dataset["areas"] = new Map();

/** What tells why figures are hidden; the same until the data change. */
export function useHiding(): Hiding {
  const areas = useApp((state) => state.dataset?.areas) ?? nowhere;
  const report = useApp((state) => state.protection);
  return useMemo(() => ({ report, areas }), [report, areas]);
}
