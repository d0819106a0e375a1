import { fetchMunicipalities, fetchProvinces } from "#ingest/remote/boundaries.ts";
import { fetchOpenStreetMap } from "#ingest/remote/overpass.ts";
import { fetchParkTerrains } from "#ingest/remote/parks.ts";
import { fetchPopulation } from "#ingest/remote/population.ts";
import type { Ports, Remote } from "#ingest/remote/ports.ts";
import type { RemoteFile } from "#ingest/remote/remote-file.ts";
import { never } from "#lib/never.ts";
import type { FetchOptions, Part } from "./read-options.ts";

/** Asks the service of one part. */
export function fetchPart(
  part: Part,
  { hosts, year, tileKm }: FetchOptions,
  ports: Ports,
): Remote<RemoteFile> {
  switch (part) {
    case "boundaries":
      return fetchMunicipalities({ host: hosts.pdok, year }, ports);
    case "provinces":
      return fetchProvinces({ host: hosts.pdok, year }, ports);
    case "parks":
      return fetchParkTerrains({ host: hosts.pdok, ...(tileKm ? { tileKm } : {}) }, ports);
    case "population":
      return fetchPopulation({ ...hosts, year }, ports);
    case "osm":
      return fetchOpenStreetMap({ host: hosts.overpass }, ports);
    default:
      return never(part);
  }
}
