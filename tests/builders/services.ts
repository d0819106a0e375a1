import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Services } from "#state/services.ts";

/** Services of a test: they answer with the dataset given, and refuse what the test did not expect. */
export function testServices(dataset: Dataset, own: Partial<Services> = {}): Services {
  const unexpected = (name: string) => () => Promise.reject(new Error(`unexpected call: ${name}`));
  return {
    loadEmbedded: () => Promise.resolve(dataset),
    loadPlaces: () => Promise.resolve([]),
    loadConfig: () => Promise.resolve({ appointmentEmail: "", appointmentWith: "" }),
    addFiles: unexpected("addFiles"),
    addRemote: unexpected("addRemote"),
    restore: (given) => Promise.resolve(given),
    forget: () => Promise.resolve(),
    stability: unexpected("stability"),
    ...own,
  };
}
