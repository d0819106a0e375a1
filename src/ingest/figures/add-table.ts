import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, DefinitionBreak, Observation, Series } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { fileSource } from "../file-source.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { sourceKind } from "../table/measure-idea.ts";
import type { TableFile, TableMeasure } from "../table/table-file.ts";
import { findBreaks, keptBreaks } from "./find-breaks.ts";

/** The dataset with the figures of a table; for the same area and day the table wins. */
export function addTable(
  dataset: Dataset,
  file: TableFile,
  today: IsoDate,
): { readonly dataset: Dataset; readonly remarks: readonly Issue[] } {
  if (file.measures.length === 0) return { dataset, remarks: [] };
  const kinds = new Set(file.measures.map(({ idea }) => sourceKind(idea.known)));
  const source = fileSource(file.name, {
    kind: [...kinds][0] ?? "indicator",
    size: file.records,
    today,
    processing: kinds.has("counts")
      ? "Kolommen herkend aan naam en inhoud; te kleine aantallen zijn verborgen voordat er iets werd getoond."
      : "Kolommen herkend aan naam en inhoud; cijfers ongewijzigd.",
  });
  const series = new Map(dataset.series);
  const indicators = new Map(dataset.indicators);
  const remarks: Issue[] = [];
  for (const [measure, id] of withIds(file)) {
    if (!measure.idea.known)
      for (const each of ownIndicators(id, measure)) indicators.set(each.id, each);
    const merged = merge(series.get(id) ?? new Map(), measure, { dataset, source: source.id });
    if (merged.examples > 0)
      remarks.push(
        ingestIssue("examplesReplaced", { file: file.name }, { count: merged.examples }),
      );
    series.set(id, merged.series);
  }
  const sources = new Map([...dataset.sources, [source.id, source]]);
  const breaks = breaksWith({ ...dataset, series }, file, source.id);
  remarks.push(...breaks.fresh.map((each) => breakRemark(file.name, each)));
  const all = [...breaks.kept, ...breaks.fresh];
  return { dataset: { ...dataset, series, indicators, breaks: all, sources }, remarks };
}

/** The breaks in the lines of registered people: those that still hold, and those of this file. */
function breaksWith(
  { series, areas, breaks }: Dataset,
  { measures }: TableFile,
  source: string,
): Readonly<Record<"kept" | "fresh", readonly DefinitionBreak[]>> {
  const figures = measures.find(({ idea }) => idea.known === "people")?.figures;
  const people = series.get("people");
  if (!figures || !people) return { kept: breaks, fresh: [] };
  const loaded = { series: people, figures, source, areas };
  return { kept: keptBreaks(breaks, loaded), fresh: findBreaks(loaded) };
}

function breakRemark(file: string, { date, areas, reason }: DefinitionBreak): Issue {
  const count = areas?.filter((area) => area.startsWith("GM")).length ?? 0;
  return ingestIssue("seriesBreak", { file }, { date, count, reason });
}

/** The series of each measure: one we know, or one named after the file and its column. */
function withIds({ series, measures }: TableFile): readonly (readonly [TableMeasure, string])[] {
  const used = new Set<string>();
  return measures.map((measure) => {
    const wanted = measure.idea.known ?? ownId(series, measure.idea.label);
    const id = used.has(wanted) ? `${wanted}-${used.size}` : wanted;
    used.add(id);
    return [measure, id];
  });
}

/**
 * A short id that says nothing: it stands in the link that is shared, where the name of a file or a
 * column has no place. The same file and column always get the same one (FNV-1a of both).
 */
function ownId(name: string, label: string): string {
  let hash = 0x811c9dc5;
  for (const sign of `${name}\n${label}`)
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return `eigen-${(hash >>> 0).toString(36)}`;
}

/** An indicator of one's own; of an amount also how many there are to the inhabitants. */
function ownIndicators(id: string, measure: TableMeasure): readonly Indicator[] {
  const own = ownIndicator(id, measure);
  if (own.form !== "amount") return [own];
  const people = own.unit === "people" || own.unit === "households";
  const perInhabitants: Indicator = {
    id: `${id}-per-inwoner`,
    label: measure.idea.label,
    unit: "perThousand",
    decimals: 1,
    form: "intensity",
    need: "higher",
    formula: "perInhabitants",
    divided: id,
    ...(!people && { things: true }),
  };
  return [own, perInhabitants];
}

function ownIndicator(id: string, { idea, decimals }: TableMeasure): Indicator {
  return {
    id,
    label: idea.label,
    unit: idea.unit,
    decimals,
    form: idea.form,
    need: "higher",
    formula: "stored",
    ...(idea.denominator !== undefined && { denominator: idea.denominator }),
    ...(idea.things && { things: true }),
  };
}

type Days = ReadonlyMap<IsoDate, Observation>;

/**
 * The series with new figures. Examples of an area that now has real figures go, on every day, and
 * so do those of the larger areas around it, which were sums of examples.
 */
function merge(
  series: Series,
  { figures }: TableMeasure,
  { dataset, source }: { dataset: Pick<Dataset, "areas">; source: string },
): { readonly series: Series; readonly examples: number } {
  const fresh = new Map<AreaCode, Map<IsoDate, Observation>>();
  for (const { area, date, value } of figures.all()) {
    const days = fresh.get(area) ?? new Map<IsoDate, Observation>();
    fresh.set(area, days.set(date, { value, source }));
  }
  const real = new Set<AreaCode>();
  for (const area of fresh.keys()) {
    for (let at: AreaCode | undefined = area; at; at = dataset.areas.get(at)?.parent) real.add(at);
  }
  let examples = 0;
  const merged = new Map<AreaCode, Days>();
  for (const area of new Set([...series.keys(), ...fresh.keys()])) {
    const before = [...(series.get(area) ?? [])];
    const kept = real.has(area) ? before.filter(([, each]) => !isExample(each)) : before;
    examples += before.length - kept.length;
    const days = new Map([...kept, ...(fresh.get(area) ?? [])]);
    merged.set(area, new Map([...days].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  }
  return { series: merged, examples };
}

function isExample({ value }: Observation): boolean {
  return "status" in value && value.status === "example";
}
