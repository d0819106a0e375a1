import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { addTables } from "./add-tables.ts";
import { replaceBoundaries } from "./boundaries/replace-boundaries.ts";
import { fewRemarks } from "./few-remarks.ts";
import { withoutLostSources } from "./file-source.ts";
import type { Content, NamedTable } from "./formats/format-reader.ts";
import { ingestIssue } from "./ingest-issue.ts";
import type { IngestStep } from "./ingest-step.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { NamedBytes } from "./named-bytes.ts";
import { readParks } from "./parks/read-parks.ts";
import { reassignParks, replaceParks } from "./parks/replace-parks.ts";
import { readFile } from "./read-file.ts";
import { type ShapePart, shapePart } from "./shapes/shape-part.ts";
import { withShapefiles } from "./shapes/with-shapefiles.ts";
import { withCodeLists } from "./table/with-code-lists.ts";

export type IngestPorts = {
  /** `done` is 0 to 1, or `undefined` when it cannot be told. */
  readonly onProgress: (step: IngestStep, done?: number) => void;
  /** The day that stands at the sources as the day of loading. */
  readonly today: IsoDate;
  readonly limits?: Partial<Limits>;
};

/** What came of files, and the verdict on each table in them as far as it was read. */
export type Added = Result<Dataset, Issue> & { readonly verdicts: readonly FileVerdict[] };

/**
 * The dataset with the files added: boundaries replace boundaries, parks replace parks, figures are
 * added. What a file is shows from its content. One dataset comes out or none: when any file is
 * refused everything stays as it was, and the remarks say why.
 */
export async function addFiles(
  dataset: Dataset,
  files: readonly NamedBytes[],
  ports: IngestPorts,
): Promise<Added> {
  const limits = { ...defaultLimits, ...ports.limits };
  const read = await readAll(files, dataset, { ...ports, limits });
  if (!read.ok) return { ok: false, remarks: inOrder(read.remarks, limits), verdicts: [] };
  ports.onProgress("checking");
  const shaped = addShapes(dataset, read.value.shapes, ports);
  const choices = files.flatMap((file) => file.choices ?? []);
  const filled = addTables(shaped.dataset, read.value.tables, {
    today: ports.today,
    limits,
    choices,
    said: read.remarks,
  });
  const { verdicts } = filled;
  const remarks = inOrder([...read.remarks, ...shaped.remarks, ...filled.remarks], limits);
  if (!filled.ok) return { ok: false, remarks, verdicts };
  const names = new Set(files.map(({ name }) => name));
  const earlier = dataset.issues.filter(({ where }) => !names.has(where.file));
  const value = withoutLostSources(dataset, { ...filled.value, issues: [...earlier, ...remarks] });
  return { ok: true, value, remarks, verdicts };
}

type Ports = IngestPorts & { readonly limits: Limits };
type Parts = { readonly shapes: readonly ShapePart[]; readonly tables: readonly NamedTable[] };

async function readAll(
  files: readonly NamedBytes[],
  { areas }: Pick<Dataset, "areas">,
  ports: Ports,
): Promise<Result<Parts, Issue>> {
  const parts: Flat[] = [];
  // Kept in lists: a file may have more remarks than a call may have arguments.
  const told: (readonly Issue[])[] = [];
  let refused = false;
  const together = withShapefiles(files);
  for (const [index, file] of together.entries()) {
    const onProgress = (done: number) =>
      ports.onProgress("reading", (index + done) / together.length);
    onProgress(0);
    const content = await readFile(file, { limits: ports.limits, onProgress });
    told.push(content.remarks);
    if (content.ok) parts.push(...flat(content.value));
    else refused = true;
  }
  const shapes: ShapePart[] = [];
  for (const part of parts) {
    if (part.kind === "tables") continue;
    const shape = shapePart(part.file, areas);
    told.push(shape.remarks);
    if (shape.ok) shapes.push(shape.value);
    else refused = true;
  }
  const twice = secondOfAKind(shapes);
  const remarks = told.flat();
  const tables = withCodeLists(
    parts.flatMap((part) => (part.kind === "tables" ? part.tables : [])),
  );
  return refused || twice.length > 0
    ? { ok: false, remarks: [...remarks, ...twice] }
    : { ok: true, value: { shapes, tables }, remarks };
}

/** Two files of boundaries or of parks at once: nobody can tell which is meant. */
function secondOfAKind(shapes: readonly ShapePart[]): readonly Issue[] {
  const codes = { areas: "twoBoundaryFiles", parks: "twoParkFiles" } as const;
  return (["areas", "parks"] as const).flatMap((kind) => {
    const [first, second] = shapes.filter((part) => part.kind === kind);
    if (!first || !second) return [];
    return [ingestIssue(codes[kind], { file: second.file.name }, { other: first.file.name })];
  });
}

type Flat = Exclude<Content, { readonly kind: "parts" }>;

function flat(content: Content): readonly Flat[] {
  return content.kind === "parts" ? content.parts.flatMap(flat) : [content];
}

/** Boundaries first: they decide which areas there are and where parks lie. */
function addShapes(before: Dataset, parts: readonly ShapePart[], ports: IngestPorts) {
  let dataset = before;
  const remarks: Issue[] = [];
  const onProgress = (done: number) => ports.onProgress("assigning", done);
  const take = (step: { dataset: Dataset; remarks: readonly Issue[] }) => {
    dataset = step.dataset;
    for (const each of step.remarks) remarks.push(each);
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
