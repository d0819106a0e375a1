import type { Place } from "#domain/area/place.ts";
import type { AtlasConfig } from "#domain/config.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { readConfig } from "#ingest/embedded/read-config.ts";
import { readEmbedded } from "#ingest/embedded/read-embedded.ts";
import { readPlaces } from "#ingest/embedded/read-places.ts";

/** The dataset that ships with the atlas; both files are fetched at once. `base` is the folder of the page. */
export async function loadEmbedded(base: string | URL): Promise<Dataset> {
  const [atlas, boundaries] = await Promise.all([
    fetchJson(base, "data/atlas.json"),
    fetchJson(base, "data/boundaries.json"),
  ]);
  return readEmbedded(atlas, boundaries);
}

/** The settlements to search by. */
export async function loadPlaces(base: string | URL): Promise<readonly Place[]> {
  return readPlaces(await fetchJson(base, "data/places.json"));
}

/** What the publisher of the atlas set. */
export async function loadConfig(base: string | URL): Promise<AtlasConfig> {
  return readConfig(await fetchJson(base, "config.json"));
}

async function fetchJson(base: string | URL, path: string): Promise<unknown> {
  const url = new URL(path, new URL(base, globalThis.location?.href));
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status}`);
  return answer.json();
}
