import type { AreaCode } from "#domain/area/area.ts";
import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { MatchMethod } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import { firstSeen } from "#lib/first-seen.ts";
import type { AreaIndex } from "../areas/area-index.ts";
import { type AreaMatch, matchCode, matchName } from "../areas/match-area.ts";
import { nameParts } from "../areas/name-parts.ts";
import { type IngestCode, ingestIssue } from "../ingest-issue.ts";
import type { Layout } from "./layout.ts";
import { type Column, cellAt, type RawTable, rowNumber } from "./raw-table.ts";
import { remember } from "./remember.ts";
import { tally } from "./tally.ts";

/** Which area each record is about. */
export type AreasOf = {
  /** `undefined` for a record that is left out. */
  readonly at: (record: number) => AreaCode | undefined;
  /** Each area once. */
  readonly all: readonly AreaCode[];
};

export type RecordAreas = {
  readonly areas: AreasOf;
  /** How each area was found first. */
  readonly methods: ReadonlyMap<AreaCode, MatchMethod>;
  readonly remarks: readonly Issue[];
};

type Row = {
  readonly record: number;
  readonly code: string;
  readonly name: string;
  /** Whether the record has anything besides its area. */
  readonly figures: boolean;
};

type AreasInput = {
  readonly table: RawTable;
  readonly layout: Layout;
  readonly index: AreaIndex;
  /** What the user said that a written area is. */
  readonly answers: FileChoices["areas"];
};

/** Finds the area of every record. A code decides; its name must not say otherwise. */
export function recordAreas(
  file: string,
  { table, layout, index, answers = [] }: AreasInput,
  hasFigures: (record: number) => boolean,
): RecordAreas {
  if (layout.whole) return ofOne(layout.whole, layout.first);
  const codes = layout.code ? table.columns[layout.code.column] : undefined;
  const names = layout.name === undefined ? undefined : table.columns[layout.name];
  // An answer about an area that these boundaries do not have is none.
  const known = answers.filter(([, area]) => area === null || index.areas.has(area));
  const read = answered(createReader(index, layout, names), known);
  const seen = firstSeen<AreaCode>();
  /** Places among the names seen, counted from 1; 0 for none. */
  const found = new Uint16Array(table.widths.length);
  const methods = new Map<AreaCode, MatchMethod>();
  const remarks: Issue[] = [];
  const skipped = new Map<IngestCode, number>();
  for (let record = layout.first; record < table.widths.length; record += 1) {
    const row = {
      record,
      code: cellAt(codes, record).trim(),
      name: cellAt(names, record).trim(),
      figures: hasFigures(record),
    };
    const match = read(row);
    const area = codeOf(match, methods);
    if (area) found[record] = seen.placeOf(area) + 1;
    const silent = skippedAs(match, row, index);
    if (silent) skipped.set(silent, (skipped.get(silent) ?? 0) + 1);
    else if (match.kind !== "area" && row.figures) remarks.push(remarkOf(file, row, match));
  }
  for (const [code, count] of skipped) remarks.push(ingestIssue(code, { file }, { count }));
  const at = (record: number) => seen.names[(found[record] ?? 0) - 1];
  return { areas: { at, all: seen.names }, methods, remarks };
}

/** The area of a match; how it was found is kept the first time. */
function codeOf(match: RowMatch, methods: Map<AreaCode, MatchMethod>): AreaCode | undefined {
  if (match.kind !== "area") return undefined;
  if (!methods.has(match.code)) methods.set(match.code, match.method);
  return match.code;
}

/** Every record is about the same area, in a table without a column of areas. */
function ofOne(area: AreaCode, first: number): RecordAreas {
  const at = (record: number) => (record < first ? undefined : area);
  return { areas: { at, all: [area] }, methods: new Map(), remarks: [] };
}

/** Records that are rightly left out are counted, not listed. */
function skippedAs(match: RowMatch, row: Row, { former }: AreaIndex): IngestCode | undefined {
  if (match.kind === "otherLevel") return "otherLevels";
  if (match.kind === "total") return "totalRow";
  const there = match.kind === "area" && !former.has(match.code);
  return !there && !row.figures && named(row) ? "lapsedBlank" : undefined;
}

type RowMatch = AreaMatch | { readonly kind: "disagree"; readonly proposals: readonly string[] };

const named = ({ code, name }: Row) => code !== "" || name !== "";

/** What the user answered goes before what we think. */
function answered(
  read: (row: Row) => RowMatch,
  answers: NonNullable<FileChoices["areas"]>,
): (row: Row) => RowMatch {
  if (answers.length === 0) return read;
  const known = new Map(answers);
  return (row) => {
    const answer = known.get(writtenIn(row));
    if (answer === undefined) return read(row);
    return answer === null
      ? { kind: "otherLevel" }
      : { kind: "area", code: answer, method: "answer" };
  };
}

function createReader(index: AreaIndex, layout: Layout, names: Column | undefined) {
  const bare = layout.code?.bare ?? false;
  const ofCode = remember((text) => matchCode(index, text, bare));
  const ofName = remember((text) => matchName(index, text));
  const header = layout.name === undefined ? "" : (layout.headers[layout.name] ?? "");
  const municipal =
    /gemeente|municip/i.test(header) ||
    ![...tally(names, layout.first)].some(([text]) => isProvince(index)(text));
  const isNamed = ({ code }: { code: AreaCode }, name: string) =>
    index.areas.get(code)?.name === name;
  return ({ code, name }: Row): RowMatch => {
    const byCode = code === "" ? undefined : ofCode(code);
    if (byCode?.kind === "area")
      return name === "" || isNamed(byCode, name) ? byCode : agreeing(index, byCode, ofName(name));
    if (byCode || name === "") return byCode ?? { kind: "unknown" };
    // A record without a code in a table of codes: a total or a note, unless its name is clear.
    const byName = ofName(name);
    return byName.kind === "twoLevels" && municipal
      ? { kind: "area", code: byName.municipality, method: "name" }
      : byName;
  };
}

/** A name that surely belongs to another area of the same kind shows a shifted column. */
function agreeing(
  { areas }: AreaIndex,
  byCode: Extract<AreaMatch, { kind: "area" }>,
  byName: AreaMatch,
): RowMatch {
  if (byName.kind !== "area" || byName.code === byCode.code) return byCode;
  const [one, two] = [areas.get(byCode.code), areas.get(byName.code)];
  return one?.level === two?.level
    ? { kind: "disagree", proposals: [one?.name ?? "", two?.name ?? ""] }
    : byCode;
}

/** Whether a name is that of a province and of nothing else. */
function isProvince({ byName }: AreaIndex) {
  return (text: string) => {
    const bearers = byName.get(nameParts(text).base);
    return bearers?.length === 1 && bearers[0]?.level === "province";
  };
}

/** Code and name as they stand in the file: what a remark cites and an answer is about. */
const writtenIn = ({ code, name }: Row) =>
  (code && name ? `${code} ${name}` : code || name).slice(0, 200);

function remarkOf(file: string, row: Row, match: Exclude<RowMatch, { kind: "area" }>): Issue {
  const where = { file, row: rowNumber(row.record) };
  const found = writtenIn(row);
  const values = { row: where.row, found };
  if (!named(row)) return ingestIssue("noAreaInRow", where, values);
  if (match.kind === "disagree")
    return ingestIssue("codeNameDisagree", where, {
      ...values,
      byCode: match.proposals[0] ?? "",
      byName: match.proposals[1] ?? "",
    });
  if (match.kind === "doubtful")
    return ingestIssue("doubtfulName", where, { ...values, proposal: match.proposals.join(" / ") });
  if (match.kind === "twoLevels")
    return ingestIssue("doubtfulName", where, {
      ...values,
      proposal: `${found} (gemeente) / ${found} (PV)`,
    });
  return ingestIssue("unknownArea", where, values);
}
