import { readFileSync } from "node:fs";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Issue } from "#domain/issue.ts";
import { issueText } from "#i18n/issue-text.ts";
import { readEmbedded } from "#ingest/embedded/read-embedded.ts";
import type { NamedBytes } from "#ingest/named-bytes.ts";
import { build } from "./build.ts";

/** The data of the app, with other boundaries if wished, or a sentence that says why not. */
export async function loadBase(
  areas: NamedBytes | undefined,
): Promise<Dataset | { readonly wrong: string }> {
  const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, "utf8"));
  const base = readEmbedded(read("atlas.json"), read("boundaries.json"));
  if (!areas) return base;
  const built = await build(base, areas);
  if (!built.ok) return { wrong: [`--areas ${areas.name}:`, ...errors(built.remarks)].join("\n") };
  const { dataset } = built.value;
  return dataset.boundaries.source === base.boundaries.source
    ? { wrong: `--areas ${areas.name}: hierin staan geen gemeentegrenzen.` }
    : dataset;
}

const errors = (remarks: readonly Issue[]) =>
  remarks.flatMap((issue) => (issue.severity === "error" ? [issueText(issue, "nl")] : []));
