import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { RemoteOrigin } from "./remote-file.ts";

/** The dataset with its new sources named after the service they were fetched from, instead of after a file. */
export function markFetched(
  before: Pick<Dataset, "sources">,
  after: Dataset,
  { origin, date }: { readonly origin: RemoteOrigin; readonly date: IsoDate },
): Dataset {
  const sources = new Map<string, Source>(
    [...after.sources].map(([id, source]) => [
      id,
      same(before.sources.get(id), source)
        ? source
        : { ...source, ...origin, date, origin: "fetched" },
    ]),
  );
  return { ...after, sources };
}

/** By content: a dataset that crossed the worker border is a copy. */
function same(a: Source | undefined, b: Source): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
