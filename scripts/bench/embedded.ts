import { readFileSync } from "node:fs";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { readEmbedded } from "#ingest/embedded/read-embedded.ts";

/** The data that ship with the atlas, from the files as they are published. */
export function embedded(): Dataset {
  const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, "utf8"));
  return readEmbedded(read("atlas.json"), read("boundaries.json"));
}
