import type { Services } from "#state/services.ts";
import { loadConfig, loadEmbedded, loadPlaces } from "#workers/embedded.ts";

/** Everything outside the page: files beside the app, workers and public services, each loaded when first asked. */
export function browserServices(base: string): Services {
  const ingest = once(async () => (await import("#workers/ingest-client.ts")).createIngestClient());
  const remote = once(async () =>
    (await import("#workers/remote.ts")).createRemote(async (...given) =>
      (await ingest()).addFiles(...given),
    ),
  );
  const stability = once(async () =>
    (await import("#workers/stability-client.ts")).createStabilityClient(),
  );
  return {
    loadEmbedded: () => loadEmbedded(base),
    loadPlaces: () => loadPlaces(base),
    loadConfig: () => loadConfig(base),
    build: async (...given) => (await ingest()).build(...given),
    addRemote: async (...given) => (await remote()).addRemote(...given),
    download: async (...given) => (await import("#workers/download.ts")).download(...given),
    restore: async (dataset) => (await remote()).restore(dataset),
    kept: async () => (await remote()).kept(),
    forget: async () => (await remote()).forget(),
    projects: once(async () => (await import("#workers/projects.ts")).createProjects()),
    stability: async (...given) => (await stability()).stability(...given),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      // A client that could not be loaded (the line was cut) is tried again at the next question.
      made = undefined;
      throw error;
    });
    return made;
  };
}
