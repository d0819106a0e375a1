import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { IsoDate } from "#domain/iso-date.ts";

/** A file of the reader as a source: what we know of it is its name and the day it was loaded. */
export function fileSource(
  name: string,
  {
    kind,
    size,
    today,
    processing,
    licence,
  }: Pick<Source, "kind" | "size" | "processing"> & {
    readonly today: IsoDate;
    readonly licence?: string;
  },
): Source {
  return {
    id: `file:${slug(name)}`,
    title: name,
    publisher: "Eigen bestand",
    date: today,
    licence: licence || "Eigen bestand; de licentie is aan wie het leverde",
    processing,
    origin: "file",
    kind,
    size,
  };
}

/** A name as it may stand in a link: small letters, digits and hyphens, at most 60. */
function slug(text: string): string {
  const words = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
  // The end of a long name often tells files apart, so both ends are kept.
  return (words.length <= 60 ? words : `${words.slice(0, 40)}-${words.slice(-19)}`) || "bestand";
}

/** The dataset with sources that nothing refers to any more left out, compared with before. */
export function withoutLostSources(before: Dataset, after: Dataset): Dataset {
  const [used, still] = [sourcesUsed(before), sourcesUsed(after)];
  const sources = new Map(
    [...after.sources].filter(
      ([id, { kind }]) => kind === "facts" || !used.has(id) || still.has(id),
    ),
  );
  return sources.size === after.sources.size ? after : { ...after, sources };
}

function sourcesUsed({ series, boundaries, parks }: Dataset): ReadonlySet<string> {
  const used = new Set([boundaries.source, parks.source]);
  for (const areas of series.values()) {
    for (const days of areas.values()) for (const { source } of days.values()) used.add(source);
  }
  return used;
}
