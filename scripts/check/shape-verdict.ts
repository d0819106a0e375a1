import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import { findAreaColumns } from "#ingest/boundaries/area-columns.ts";
import { asText } from "#ingest/json/plain.ts";
import type { ShapeFile } from "#ingest/shapes/shape.ts";
import { shapePart } from "#ingest/shapes/shape-part.ts";
import { emptyVerdict } from "./empty-verdict.ts";

/** The verdict on a collection of shapes: boundaries or parks. */
export function shapeVerdict(
  file: ShapeFile,
  remarks: readonly Issue[],
  { areas }: Dataset,
): FileVerdict {
  const part = shapePart(file, areas);
  const municipalities = [...areas.values()].filter(({ level }) => level === "municipality");
  const found = new Set(
    part.ok && part.value.kind === "areas" ? part.value.areas.areas.map(({ code }) => code) : [],
  );
  const matched = municipalities.filter(({ code }) => found.has(code)).length;
  const count = (code: string) => remarks.filter((remark) => remark.code === code).length;
  const empty = emptyVerdict(file.name, file.format, remarks);
  return {
    ...empty,
    rows: file.rows,
    columns: part.ok ? columnsOf(file, part.value.kind === "areas") : [],
    areas: {
      ...empty.areas,
      matched,
      duplicates: count("ingest.duplicateArea"),
      lapsed: found.size - matched,
      expected: municipalities.length,
      absent: municipalities.flatMap(({ code }) => (found.has(code) ? [] : [code])),
    },
  };
}

/** What the shapes carry; of parks no column is read by its name alone, so none has a role. */
function columnsOf({ shapes }: ShapeFile, areColumns: boolean): FileVerdict["columns"] {
  const names = new Set(shapes.flatMap(({ properties }) => Object.keys(properties)));
  const areas = areColumns ? findAreaColumns(shapes) : undefined;
  return [...names].map((name) => {
    const role = name === areas?.code ? "areaCode" : name === areas?.name ? "areaName" : "ignored";
    const filled = shapes.filter(({ properties }) => asText(properties[name]) !== undefined).length;
    const confidence = role === "ignored" ? 0 : Math.round((100 * filled) / shapes.length) / 100;
    return { name, role, confidence, unit: undefined, measure: undefined };
  });
}
