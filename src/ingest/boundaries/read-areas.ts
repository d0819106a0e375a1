import type { Position } from "geojson";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import { parseAreaCode } from "#domain/area/parse-area-code.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { asText } from "../json/plain.ts";
import { findPolygonFaults } from "../shapes/polygon-faults.ts";
import type { Shape, ShapeFile } from "../shapes/shape.ts";
import { type AreaColumns, municipalityCode } from "./area-columns.ts";

/** A municipality as a boundary file has it. */
export type FileArea = {
  readonly code: AreaCode;
  /** As in the file; `undefined` when the file has no names. */
  readonly name: string | undefined;
  /** Every vertex of the file, degrees WGS84. */
  readonly geometry: AreaGeometry;
};

export type AreasFile = {
  readonly name: string;
  /** In the order of the file; one per code. */
  readonly areas: readonly FileArea[];
  /** Year of the municipal division, when the file tells it in its codes or its name. */
  readonly year: number | undefined;
};

/** CBS's codes for people without a municipality: unknown, abroad, and abroad registered centrally. */
const pseudoCodes = new Set(["GM0997", "GM0998", "GM0999"]);

/**
 * The municipalities in shapes; parts of one code are put together, others are listed.
 *
 * @param known areas by which remarks name a municipality that has no name in the file
 */
export function readAreas(
  file: ShapeFile,
  columns: AreaColumns,
  known: ReadonlyMap<AreaCode, Area> = new Map(),
): Result<AreasFile, Issue> {
  const { name } = file;
  const years = yearsOf(file.shapes);
  if (years.length > 1)
    return refuse(ingestIssue("mixedYears", { file: name }, { found: years.join(", ") }));
  const remarks: Issue[] = [];
  const areas = new Map<AreaCode, FileArea>();
  const labelOf = ({ code, name: own }: FileArea) => own ?? known.get(code)?.name ?? code;
  for (const shape of file.shapes) {
    const found = readArea(shape, columns);
    if ("issue" in found) {
      remarks.push(ingestIssue(found.issue, { file: name, row: shape.row }, found.values));
      continue;
    }
    const before = areas.get(found.code);
    if (before)
      remarks.push(
        ingestIssue("duplicateArea", { file: name, row: shape.row }, { area: labelOf(found) }),
      );
    areas.set(found.code, before ? join(before, found) : found);
  }
  if (areas.size === 0) return { ok: false, remarks };
  if (columns.codes)
    remarks.push(ingestIssue("codesByName", { file: name }, { count: areas.size }));
  for (const area of areas.values()) {
    for (const ring of findPolygonFaults(area.geometry))
      remarks.push(ingestIssue("ringFault", { file: name }, { area: labelOf(area), ring }));
  }
  const year = years[0] ?? yearInName(name);
  return { ok: true, value: { name, areas: [...areas.values()], year }, remarks };
}

type Refused = {
  readonly issue: "notAMunicipality" | "nameNotKnown" | "badGeometry";
  readonly values: Readonly<Record<string, string | number>>;
};

function readArea({ row, properties, geometry }: Shape, columns: AreaColumns): FileArea | Refused {
  const code = columns.codes
    ? columns.codes.get(row)
    : municipalityCode(columns.code, properties[columns.code]);
  const name = columns.name ? asText(properties[columns.name]) : undefined;
  if (!code || pseudoCodes.has(code)) {
    const area = name ?? code ?? asText(properties[columns.code]) ?? "";
    return { issue: columns.codes ? "nameNotKnown" : "notAMunicipality", values: { row, area } };
  }
  if (geometry.type === "Point") return { issue: "badGeometry", values: { row, fault: "kind" } };
  return { code, name, geometry };
}

function join(a: FileArea, b: FileArea): FileArea {
  return {
    ...a,
    geometry: { type: "MultiPolygon", coordinates: [...parts(a), ...parts(b)] },
  };
}

function parts({ geometry }: Pick<FileArea, "geometry">): Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** CBS stamps each area with its year: `2022GM0106`. */
function yearsOf(shapes: readonly Shape[]): readonly number[] {
  const years = new Set<number>();
  for (const { properties } of shapes) {
    for (const value of Object.values(properties)) {
      const match = /^((?:19|20)\d\d)(GM\d{4})$/.exec(asText(value) ?? "");
      if (match?.[2] && parseAreaCode(match[2])) years.add(Number(match[1]));
    }
  }
  return [...years].sort();
}

function yearInName(name: string): number | undefined {
  const years = new Set(name.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}
