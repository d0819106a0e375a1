import type { RemoteSource } from "#state/services.ts";

/** Hosts that a source is asked at, named before the reader says yes; a test compares them with the clients. */
export const remoteHosts: Readonly<Record<RemoteSource, readonly string[]>> = {
  pdokMunicipalities: ["api.pdok.nl"],
  cbsPopulation: ["datasets.cbs.nl", "opendata.cbs.nl"],
};
