import { afterEach, beforeEach } from "vitest";
import { fetchMunicipalities } from "#ingest/remote/boundaries.ts";
import type { Limits, Ports, RemoteProgress } from "#ingest/remote/ports.ts";
import { createPorts } from "#workers/remote-ports.ts";
import { featurePage, municipality } from "./remote-bodies.ts";
import { json, type Replay, startReplay } from "./replay-server.ts";

/** Where PDOK keeps the municipalities. */
export const municipalitiesPath =
  "/cbs/gebiedsindelingen/ogc/v1/collections/gemeente_gegeneraliseerd/items";

export const northwest = municipality("GM0001", "Noordwest");
export const northeast = municipality("GM0002", "Noordoost");
export const southwest = municipality("GM0003", "'s-Graveland");

export const allThree = json(featurePage([northwest, northeast, southwest], undefined, 3));

export type Asking = {
  replay: Replay;
  told: RemoteProgress[];
  stop: AbortController;
  /** Quick to try again; patient with an answer, for a busy machine is slow too. */
  readonly ports: (limits?: Partial<Limits>) => Ports;
  /** Asks the replayed PDOK for the municipalities of 2025. */
  readonly municipalities: (limits?: Partial<Limits>) => ReturnType<typeof fetchMunicipalities>;
};

/** A replay server for each test of the file, and ports that lead to it. */
export function withReplay(): Asking {
  const asking = {
    ports: (limits: Partial<Limits> = {}) =>
      createPorts({
        signal: asking.stop.signal,
        onProgress: (progress) => asking.told.push(progress),
        limits: { pauseMs: 2, quietMs: 3000, ...limits },
      }),
    municipalities: (limits?: Partial<Limits>) =>
      fetchMunicipalities({ host: asking.replay.url, year: 2025 }, asking.ports(limits)),
  } as Asking;
  beforeEach(async () => {
    asking.replay = await startReplay();
    asking.told = [];
    asking.stop = new AbortController();
  });
  afterEach(() => asking.replay.close());
  return asking;
}
