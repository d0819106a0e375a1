import type { Dataset } from "#domain/dataset/dataset.ts";
import { type SourceRow, sourcesView } from "./sources-view.ts";

/** What a load changed, told per source. */
export type VerdictView = {
  /** Sources in use now that were not there before. */
  readonly added: readonly SourceRow[];
  /** Sources of which nothing is in use any more. */
  readonly gone: readonly SourceRow[];
  /** Sources that lost part of their figures to the new ones. */
  readonly lessened: readonly { readonly row: SourceRow; readonly before: number }[];
};

/** Compares two states of the data; a source is the same one when its id and its date are. */
export function verdictView(before: Dataset, after: Dataset): VerdictView {
  const old = new Map(sourcesView(before).map((row) => [keyOf(row), row]));
  const now = new Map(sourcesView(after).map((row) => [keyOf(row), row]));
  const added = [...now].flatMap(([key, row]) => (old.has(key) || row.replaced ? [] : [row]));
  const gone = [...old].flatMap(([key, row]) => {
    const left = now.get(key);
    return !row.replaced && (!left || left.replaced) ? [row] : [];
  });
  const lessened = [...now.values()].flatMap((row) => {
    const figures = old.get(keyOf(row))?.figures ?? 0;
    return row.figures > 0 && row.figures < figures ? [{ row, before: figures }] : [];
  });
  return { added, gone, lessened };
}

function keyOf({ source }: SourceRow): string {
  return JSON.stringify([source.id, source.date, source.origin, source.size]);
}
