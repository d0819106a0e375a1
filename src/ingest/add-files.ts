import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { replaceBoundaries } from "./boundaries/replace-boundaries.ts";
import { fewRemarks } from "./few-remarks.ts";
import { addTable } from "./figures/add-table.ts";
import { withoutLostSources } from "./file-source.ts";
import type { NamedTable } from "./formats/format-reader.ts";
import { ingestIssue } from "./ingest-issue.ts";
import type { IngestStep } from "./ingest-step.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { NamedBytes } from "./named-bytes.ts";
import { readParks } from "./parks/read-parks.ts";
import { reassignParks, replaceParks } from "./parks/replace-parks.ts";
import { readFile } from "./read-file.ts";
import { type ShapePart, shapePart } from "./shapes/shape-part.ts";
import { readTable } from "./table/read-table.ts";

export type IngestPorts = {
  /** `done` is 0 to 1, or `undefined` when it cannot be told. */
  readonly onProgress: (step: IngestStep, done?: number) => void;
  /** The day that stands at the sources as the day of loading. */
  readonly today: IsoDate;
  readonly limits?: Partial<Limits>;
};

/**
 * The dataset with the files added: boundaries replace boundaries, parks replace parks, figures are
 * added. What a file is shows from its content. One dataset comes out or none: when any file is
 * refused everything stays as it was, and the remarks say why.
 */
export async function addFiles(
  dataset: Dataset,
  files: readonly NamedBytes[],
  ports: IngestPorts,
): Promise<Result<Dataset, Issue>> {
  const limits = { ...defaultLimits, ...ports.limits };
  const read = await readAll(files, dataset, { ...ports, limits });
  if (!read.ok) return { ok: false, remarks: inOrder(read.remarks, limits) };
  ports.onProgress("checking");
  const shaped = addShapes(dataset, read.value.shapes, ports);
  const filled = addTables(shaped.dataset, read.value.tables, { ...ports, limits });
  const remarks = inOrder([...read.remarks, ...shaped.remarks, ...filled.remarks], limits);
  if (!filled.ok) return { ok: false, remarks };
  const names = new Set(files.map(({ name }) => name));
  const earlier = dataset.issues.filter(({ where }) => !names.has(where.file));
  const value = withoutLostSources(dataset, { ...filled.value, issues: [...earlier, ...remarks] });
  return { ok: true, value, remarks };
}

type Ports = IngestPorts & { readonly limits: Limits };
type Parts = { readonly shapes: readonly ShapePart[]; readonly tables: readonly NamedTable[] };

async function readAll(
  files: readonly NamedBytes[],
  { areas }: Pick<Dataset, "areas">,
  ports: Ports,
): Promise<Result<Parts, Issue>> {
  const shapes: ShapePart[] = [];
  const tables: NamedTable[] = [];
  const remarks: Issue[] = [];
  let refused = false;
  for (const [index, file] of files.entries()) {
    const onProgress = (done: number) => ports.onProgress("reading", (index + done) / files.length);
    onProgress(0);
    const content = await readFile(file, { limits: ports.limits, onProgress });
    remarks.push(...content.remarks);
    if (!content.ok) refused = true;
    else if (content.value.kind === "tables") tables.push(...content.value.tables);
    else {
      const part = shapePart(content.value.file, areas);
      remarks.push(...part.remarks);
      if (part.ok) shapes.push(part.value);
      else refused = true;
    }
  }
  for (const [kind, code] of [
    ["areas", "twoBoundaryFiles"],
    ["parks", "twoParkFiles"],
  ] as const) {
    const [first, second] = shapes.filter((part) => part.kind === kind);
    if (!first || !second) continue;
    refused = true;
    const values = { other: first.file.name };
    remarks.push(ingestIssue(code, { file: second.file.name }, values));
  }
  return refused ? { ok: false, remarks } : { ok: true, value: { shapes, tables }, remarks };
}

/** Boundaries first: they decide which areas there are and where parks lie. */
function addShapes(before: Dataset, parts: readonly ShapePart[], ports: IngestPorts) {
  let dataset = before;
  const remarks: Issue[] = [];
  const onProgress = (done: number) => ports.onProgress("assigning", done);
  const take = (step: { dataset: Dataset; remarks: readonly Issue[] }) => {
    dataset = step.dataset;
    remarks.push(...step.remarks);
  };
  const boundaries = parts.find((part) => part.kind === "areas");
  const parks = parts.find((part) => part.kind === "parks");
  if (boundaries) {
    ports.onProgress("drawing");
    const { reprojected } = boundaries.file;
    take(replaceBoundaries(dataset, boundaries.areas, { today: ports.today, reprojected }));
    if (!parks) take(reassignParks(dataset, onProgress));
  }
  if (parks) take(replaceParks(dataset, readParks(parks.file), { today: ports.today, onProgress }));
  return { dataset, remarks };
}

function addTables(
  before: Dataset,
  tables: readonly NamedTable[],
  { today, limits }: Ports,
): Result<Dataset, Issue> & { readonly value?: Dataset } {
  let dataset = before;
  let refused = false;
  const remarks: Issue[] = [];
  for (const { name, table, dutch } of tables) {
    const read = readTable(name, table, { areas: dataset.areas, limits, dutch });
    remarks.push(...read.remarks);
    if (!read.ok) {
      refused = true;
      continue;
    }
    const added = addTable(dataset, read.value, today);
    dataset = added.dataset;
    remarks.push(...added.remarks);
  }
  return refused ? { ok: false, remarks } : { ok: true, value: dataset, remarks };
}

const weight = { error: 0, warning: 1, info: 2 } as const;

/** The most serious first, and of each kind no more than a person will read. */
function inOrder(remarks: readonly Issue[], limits: Limits): readonly Issue[] {
  const files = new Map<string, Issue[]>();
  for (const remark of remarks) {
    const own = files.get(remark.where.file) ?? [];
    own.push(remark);
    files.set(remark.where.file, own);
  }
  return [...files.values()]
    .flatMap((own) => fewRemarks(own, limits.remarks))
    .toSorted((a, b) => weight[a.severity] - weight[b.severity]);
}
