import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { groupBy, rowList } from "./row-list.ts";
import type { ShapeFile } from "./shape.ts";

/** One remark for each kind of repair, with how many shapes needed it and which came first. */
export function repairRemarks({ name, repairs }: ShapeFile): readonly Issue[] {
  return [...groupBy(repairs, ({ repair }) => repair)].map(([repair, those]) => {
    const rows = those.map(({ row }) => row);
    return ingestIssue(
      "repairedRing",
      { file: name, row: rows[0] ?? 0 },
      { repair, count: rows.length, rows: rowList(rows) },
    );
  });
}
