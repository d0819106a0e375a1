import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import type { Content } from "#ingest/formats/format-reader.ts";
import { defaultLimits } from "#ingest/limits.ts";
import type { NamedBytes } from "#ingest/named-bytes.ts";
import { readFile } from "#ingest/read-file.ts";
import { readTable } from "#ingest/table/read-table.ts";
import { tableVerdict } from "#ingest/verdict/table-verdict.ts";
import { build } from "./build.ts";
import { emptyVerdict } from "./empty-verdict.ts";
import { shapeVerdict } from "./shape-verdict.ts";

/**
 * What the app makes of a file when it is loaded into these data: a verdict for each table and each
 * collection of shapes in it, in the order of the file. Remarks on the whole stand with the first.
 */
export async function checkFile(base: Dataset, file: NamedBytes): Promise<readonly FileVerdict[]> {
  const { remarks } = await build(base, file);
  const ports = { limits: defaultLimits, onProgress: () => undefined };
  const content = await readFile(file, ports);
  const parts = content.ok ? namedParts(content.value) : [];
  const [first] = parts;
  if (!first) return [emptyVerdict(file.name, formatOf(file.name), remarks)];
  const names = new Set(parts.map(({ name }) => name));
  return parts.map((part) => {
    const own = remarks.filter(({ where }) =>
      names.has(where.file) ? where.file === part.name : part === first,
    );
    return verdictOn(part, own, base);
  });
}

type Part =
  | { readonly name: string; readonly shapes: Extract<Content, { kind: "shapes" }>["file"] }
  | {
      readonly name: string;
      readonly table: Extract<Content, { kind: "tables" }>["tables"][number];
    };

function namedParts(content: Content): readonly Part[] {
  switch (content.kind) {
    case "parts":
      return content.parts.flatMap(namedParts);
    case "shapes":
      return [{ name: content.file.name, shapes: content.file }];
    case "tables":
      return content.tables.map((table) => ({ name: table.name, table }));
  }
}

function verdictOn(part: Part, remarks: readonly Issue[], base: Dataset): FileVerdict {
  if ("shapes" in part) return shapeVerdict(part.shapes, remarks, base);
  const { areas } = base;
  const { table, dutch } = part.table;
  const reading = readTable(part.name, table, { areas, limits: defaultLimits, dutch });
  return tableVerdict(part.table, reading, { remarks, areas });
}

const formatOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
