import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Built } from "#domain/delivery/delivery.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import type { Services } from "#state/services.ts";

/** Services of a test: they answer with the dataset given, and refuse what the test did not expect. */
export function testServices(dataset: Dataset, own: Partial<Services> = {}): Services {
  const unexpected = (name: string) => () => Promise.reject(new Error(`unexpected call: ${name}`));
  return {
    loadEmbedded: () => Promise.resolve(dataset),
    loadPlaces: () => Promise.resolve([]),
    loadConfig: () => Promise.resolve({ appointmentEmail: "", appointmentWith: "", hosts: [] }),
    build: unexpected("build"),
    addRemote: unexpected("addRemote"),
    restore: (given) => Promise.resolve(given),
    forget: () => Promise.resolve(),
    stability: unexpected("stability"),
    ...own,
  };
}

/** The answer of a build that went well: nothing was hidden. */
export function built(dataset: Dataset, remarks: readonly Issue[] = []): Result<Built, Issue> {
  const protection: Built["protection"] = {
    mode: "suppress",
    base: 1,
    threshold: 10,
    counts: 0,
    hidden: [],
    refused: [],
    exposed: [],
  };
  return { ok: true, value: { dataset, protection, verdicts: [] }, remarks };
}
