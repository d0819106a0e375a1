import type { StateCreator } from "zustand/vanilla";
import type { AreaCode } from "#domain/area/area.ts";
import type { Issue } from "#domain/issue.ts";
import { defaultQuery, type Query } from "#views/query.ts";

export type QuerySlice = {
  readonly query: Query;
  /** What was repaired in the link that opened the page. */
  readonly queryIssues: readonly Issue[];
  /** Changes part of the question; the answer follows through the selectors. */
  readonly ask: (change: Partial<Query>) => void;
  /** Selects an area, or clears the selection when it already was selected. */
  readonly toggleArea: (code: AreaCode) => void;
  /** The question as a link wrote it, with the remarks of its reading. */
  readonly follow: (query: Query, issues: readonly Issue[]) => void;
};

export const createQuerySlice: StateCreator<QuerySlice> = (set) => ({
  query: defaultQuery,
  queryIssues: [],
  ask: (change) => set(({ query }) => ({ query: { ...query, ...change }, queryIssues: [] })),
  toggleArea: (code) =>
    set(({ query }) => ({
      query: { ...query, selected: query.selected === code ? undefined : code },
    })),
  follow: (query, queryIssues) => set({ query, queryIssues }),
});
