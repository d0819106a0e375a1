import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import type { Content } from "#ingest/formats/format-reader.ts";
import { defaultLimits } from "#ingest/limits.ts";
import type { NamedBytes } from "#ingest/named-bytes.ts";
import { readFile } from "#ingest/read-file.ts";
import { build } from "./build.ts";
import { emptyVerdict } from "./empty-verdict.ts";
import { shapeVerdict } from "./shape-verdict.ts";

/**
 * What the app makes of a file when it is loaded into these data: a verdict for each table and each
 * collection of shapes in it, in the order of the file. Remarks on the whole stand with the first.
 */
export async function checkFile(base: Dataset, file: NamedBytes): Promise<readonly FileVerdict[]> {
  const built = await build(base, file);
  const { remarks } = built;
  const ports = { limits: defaultLimits, onProgress: () => undefined };
  const content = await readFile(file, ports);
  const parts = content.ok ? namedParts(content.value) : [];
  const [first] = parts;
  if (!first) return [emptyVerdict(file.name, formatOf(file.name), remarks)];
  const verdicts = (built.ok ? built.value.verdicts : built.verdicts) ?? [];
  const names = new Set(parts.map(({ name }) => name));
  // Lists of codes were put into the tables that they belong to; sheets of text are remarked on.
  const told = parts.filter(
    (part) => verdicts.length === 0 || "shapes" in part || verdictOf(part, verdicts),
  );
  return told.map((part) => {
    const own = remarks.filter(({ where }) =>
      names.has(where.file) ? where.file === part.name : part === told[0],
    );
    return verdictOn(part, own, { base, verdicts });
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

const verdictOf = ({ name }: Part, verdicts: readonly FileVerdict[]) =>
  verdicts.find(({ file }) => file === name);

type Known = { readonly base: Dataset; readonly verdicts: readonly FileVerdict[] };

/** That of the app, with the remarks on protection as well. */
function verdictOn(part: Part, remarks: readonly Issue[], { base, verdicts }: Known): FileVerdict {
  if ("shapes" in part) return shapeVerdict(part.shapes, remarks, base);
  const found = verdictOf(part, verdicts);
  return found
    ? { ...found, issues: remarks }
    : emptyVerdict(part.name, formatOf(part.name), remarks);
}

const formatOf = (name: string) => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
