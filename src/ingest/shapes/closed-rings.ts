import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import type { ShapeFile } from "./shape.ts";

/** A remark for each shape of which a ring was closed, or dropped because it encloses nothing. */
export function closedRings({ name, repaired }: ShapeFile): readonly Issue[] {
  return repaired.map((row) => ingestIssue("repairedRing", { file: name, row }, { row }));
}
