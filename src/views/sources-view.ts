import type { Dataset, Observation } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { type Status, statuses } from "#domain/value/value.ts";

/** What one source brings to the data as they are now. */
export type SourceRow = {
  readonly source: Source;
  /** Ids of the measured series it has figures in, in the order of the dataset. */
  readonly series: readonly string[];
  /** Figures of it that are in use now; 0 when another source replaced them all. */
  readonly figures: number;
  /** Statuses of those figures, the firmest first. */
  readonly statuses: readonly Status[];
  /** First and last day its figures are about. */
  readonly span: readonly [IsoDate, IsoDate] | undefined;
  /** True for boundaries that are drawn from settlements. */
  readonly schematic: boolean;
  /** True when nothing of it is in use: other data took its place. */
  readonly replaced: boolean;
};

const origins: readonly Source["origin"][] = ["file", "fetched", "embedded"];
const kinds: readonly Source["kind"][] = [
  "boundaries",
  "counts",
  "population",
  "indicator",
  "parks",
  "facts",
];

/** The ledger: every source with what it brings; the reader's own first, then by kind, then by title. */
export function sourcesView(dataset: Dataset): readonly SourceRow[] {
  const used = figuresBySource(dataset);
  return [...dataset.sources.values()]
    .map((source) => toRow(dataset, source, used.get(source.id)))
    .sort(
      (a, b) =>
        origins.indexOf(a.source.origin) - origins.indexOf(b.source.origin) ||
        kinds.indexOf(a.source.kind) - kinds.indexOf(b.source.kind) ||
        a.source.title.localeCompare(b.source.title, "nl"),
    );
}

type Used = {
  figures: number;
  readonly series: Set<string>;
  readonly statuses: Set<Status>;
  first: IsoDate;
  last: IsoDate;
};

function figuresBySource({ series }: Dataset): ReadonlyMap<string, Used> {
  const found = new Map<string, Used>();
  for (const [id, areas] of series) {
    const figures = [...areas.values()].flatMap((days) => [...days]);
    for (const [day, observation] of figures) {
      const used = found.get(observation.source) ?? unused(day);
      found.set(observation.source, used);
      count(used, { id, day, observation });
    }
  }
  return found;
}

function unused(day: IsoDate): Used {
  return { figures: 0, series: new Set(), statuses: new Set(), first: day, last: day };
}

type Figure = { readonly id: string; readonly day: IsoDate; readonly observation: Observation };

function count(used: Used, { id, day, observation: { value } }: Figure): void {
  used.figures += 1;
  used.series.add(id);
  if ("status" in value) used.statuses.add(value.status);
  if (day < used.first) used.first = day;
  if (day > used.last) used.last = day;
}

function toRow(dataset: Dataset, source: Source, used: Used | undefined): SourceRow {
  const { boundaries, parks, facts } = dataset;
  const shapes = boundaries.source === source.id || parks.source === source.id;
  const told = facts.some((fact) => fact.source === source.id);
  return {
    source,
    series: [...(used?.series ?? [])],
    figures: used?.figures ?? 0,
    statuses: statuses.filter((status) => used?.statuses.has(status)),
    span: used && [used.first, used.last],
    schematic: boundaries.source === source.id && boundaries.accuracy === "schematic",
    replaced: !used && !shapes && !told && source.kind !== "facts",
  };
}
