import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { type AreasFile, readAreas } from "../boundaries/read-areas.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import { personKey } from "../table/person-rows.ts";
import { classifyShapes } from "./classify-shapes.ts";
import { repairRemarks } from "./repair-remarks.ts";
import type { ShapeFile } from "./shape.ts";

/** A file of shapes of which is known what they are. */
export type ShapePart =
  | { readonly kind: "areas"; readonly file: ShapeFile; readonly areas: AreasFile }
  | { readonly kind: "parks"; readonly file: ShapeFile };

/** Tells what the shapes of a file are and reads the areas among them; refused when they are neither. */
export function shapePart(
  file: ShapeFile,
  known: ReadonlyMap<AreaCode, Area>,
): Result<ShapePart, Issue> {
  const where = { file: file.name };
  const keys = new Set(file.shapes.flatMap(({ properties }) => Object.keys(properties)));
  const person = personKey(keys);
  if (person) return refuse(ingestIssue("personRows", where, { sign: person }));
  const kind = classifyShapes(file.shapes, known);
  const notes = [
    ...repairRemarks(file),
    ...(file.reprojected ? [ingestIssue("reprojected", where)] : []),
  ];
  switch (kind.kind) {
    case "parks":
      return { ok: true, value: { kind: "parks", file }, remarks: notes };
    case "areas": {
      const read = readAreas(file, kind.columns, known);
      const remarks = [...notes, ...read.remarks];
      return read.ok
        ? { ok: true, value: { kind: "areas", file, areas: read.value }, remarks }
        : { ok: false, remarks };
    }
    case "otherAreas":
      return refuse(ingestIssue("notMunicipalities", where, { found: kind.found }));
    case "unknown":
      return refuse(ingestIssue("unknownShapes", where));
  }
}
