import type { FileVerdict, SampleRow } from "#domain/delivery/file-verdict.ts";

/** A written area that nothing certain was found for. */
export type OpenArea = {
  readonly written: string;
  readonly rows: number;
  /** Names that it looks like, the most alike first. */
  readonly proposals: readonly string[];
};

/** A row as it was read, and which of its cells have a remark. */
export type RemarkedRow = SampleRow & {
  /** Numbers of columns. */
  readonly remarked: ReadonlySet<number>;
};

/** What a user can decide about the areas of a table: each written text once, in order of first row. */
export function openAreas({ issues }: Pick<FileVerdict, "issues">): readonly OpenArea[] {
  const found = new Map<string, OpenArea>();
  for (const { code, values } of issues) {
    if (code !== "ingest.doubtfulName" && code !== "ingest.unknownArea") continue;
    const written = String(values?.["found"] ?? "");
    const rows = (found.get(written)?.rows ?? 0) + 1;
    const names = String(values?.["proposal"] ?? "");
    found.set(written, { written, rows, proposals: names === "" ? [] : names.split(" / ") });
  }
  return [...found.values()];
}

/** Sample rows with the cells that a remark is about; a remark without a column is about the whole row. */
export function remarkedRows({
  sample,
  issues,
  columns,
}: Pick<FileVerdict, "sample" | "issues" | "columns">): readonly RemarkedRow[] {
  return sample.map((row) => {
    const own = issues.filter(({ where }) => where.row === row.row);
    const names = new Set(own.flatMap(({ where }) => where.column ?? []));
    const remarked = columns.flatMap(({ name }, index) => (names.has(name) ? [index] : []));
    return { ...row, remarked: new Set(remarked) };
  });
}
