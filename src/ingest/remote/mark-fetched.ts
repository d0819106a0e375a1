import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { RemoteOrigin } from "./remote-file.ts";

/**
 * The dataset with its new sources named after the service they were fetched from, instead of after
 * a file; remarks about that file go along.
 */
export function markFetched(
  before: Pick<Dataset, "sources">,
  after: Dataset,
  { origin, date }: { readonly origin: RemoteOrigin; readonly date: IsoDate },
): Dataset {
  const sources = new Map<string, Source>();
  const files = new Set<string>();
  for (const [id, source] of after.sources) {
    const old = same(before.sources.get(id), source);
    sources.set(id, old ? source : { ...source, ...origin, date, origin: "fetched" });
    if (!old) files.add(source.title);
  }
  const issues = after.issues.map((issue) =>
    files.has(issue.where.file)
      ? { ...issue, where: { ...issue.where, file: origin.title } }
      : issue,
  );
  return { ...after, sources, issues };
}

/** By content: a dataset that crossed the worker border is a copy. */
function same(a: Source | undefined, b: Source): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
