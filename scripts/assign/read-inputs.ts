import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Issue } from "#domain/issue.ts";
import { issueText } from "#i18n/issue-text.ts";
import type { FileArea } from "#ingest/boundaries/read-areas.ts";
import { type FilePark, readParks } from "#ingest/parks/read-parks.ts";
import { readAreasFile } from "#ingest/read-areas-file.ts";
import { readJsonFile } from "#ingest/read-json-file.ts";
import type { Result } from "#lib/result.ts";

export type AssignInputs = {
  readonly areas: readonly FileArea[];
  readonly parks: readonly FilePark[];
  /** Parks of which the reader closed a ring or dropped one that encloses nothing. */
  readonly closed: ReadonlySet<string>;
  /** What the reader left out of the files, in words. */
  readonly leftOut: readonly string[];
};

/** Reads both files as the app does; or sentences that say which file failed and what was expected. */
export function readInputs(files: {
  readonly areas: string;
  readonly parks: string;
}): Result<AssignInputs, string> {
  const areas = readFile(files.areas, readAreasFile);
  const parks = readFile(files.parks, readParksAndClosed);
  if (!areas.ok || !parks.ok) {
    const wrong = [
      ...(areas.ok
        ? []
        : failed(
            files.areas,
            areas.remarks,
            "gemeentegrenzen met een gemeentecode (GM0106) per vorm",
          )),
      ...(parks.ok ? [] : failed(files.parks, parks.remarks, "parken als vlakken of punten")),
    ];
    return { ok: false, remarks: wrong };
  }
  const leftOut = [...areas.remarks, ...parks.remarks];
  return {
    ok: true,
    value: { areas: areas.value.areas, ...parks.value, leftOut },
    remarks: [],
  };
}

/** Why a file cannot be opened, by the code of the system. */
const unreadable: Readonly<Record<string, string>> = {
  ENOENT: "het bestand bestaat niet",
  EISDIR: "dit is een map, geen bestand",
  EACCES: "u mag dit bestand niet lezen",
};

type Reader<T> = (name: string, bytes: ArrayBuffer) => Result<T, Issue>;

function readFile<T>(path: string, reader: Reader<T>): Result<T, string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    return { ok: false, remarks: [unreadable[String(code)] ?? String(cause)] };
  }
  const read = reader(basename(path), Uint8Array.from(bytes).buffer);
  return { ...read, remarks: read.remarks.filter(isNews).map(sentence) };
}

function readParksAndClosed(
  name: string,
  bytes: ArrayBuffer,
): Result<Pick<AssignInputs, "parks" | "closed">, Issue> {
  const file = readJsonFile(name, bytes);
  if (!file.ok) return file;
  const { parks } = readParks(file.value);
  const rows = new Set(file.value.repairs.map(({ row }) => row));
  const closed = parks.filter((_, at) => rows.has(file.value.shapes[at]?.row ?? 0));
  return { ...file, value: { parks, closed: new Set(closed.map(({ id }) => id)) } };
}

/**
 * Faults of rings are told by the assignment, which repairs them; how the file should have been
 * written leaves nothing out.
 */
function isNews({ code }: Issue): boolean {
  return !["ingest.ringFault", "ingest.geoJsonRule", "ingest.geoJsonAdvice"].includes(code);
}

function sentence(issue: Issue): string {
  return issueText(issue, "nl");
}

function failed(path: string, remarks: readonly string[], expected: string): readonly string[] {
  return [
    `Kan ${path} niet lezen. Verwacht: GeoJSON of TopoJSON met ${expected}.`,
    ...remarks.map((remark) => `  ${remark}`),
  ];
}
