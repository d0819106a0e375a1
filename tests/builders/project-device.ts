import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Projects, ProjectWithFiles } from "#state/services.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { built, testServices } from "#tests/builders/services.ts";
import { hashOf, packProject, unpackProject } from "../../src/workers/project-work.ts";

/** What a browser would keep; a test may make it full. */
export function device() {
  const disk: { kept?: ProjectWithFiles<Blob> | undefined; full?: boolean } = {};
  const projects: Projects = {
    pack: packProject,
    unpack: unpackProject,
    hash: hashOf,
    keep: async (kept) => {
      if (disk.full) throw new Error("no room");
      disk.kept = kept;
    },
    kept: () => Promise.resolve(disk.kept),
    forget: async () => {
      disk.kept = undefined;
    },
  };
  return { disk, projects };
}

export async function started(projects: Projects, dataset: Dataset = smallDataset()) {
  const services = testServices(dataset, {
    projects: () => Promise.resolve(projects),
    build: ({ base, deliveries }) =>
      Promise.resolve(built({ ...base, edition: `${base.edition}+${deliveries.length}` })),
  });
  const store = createAppStore(services, defaultSettings);
  await store.getState().start();
  return store;
}

export async function loaded(projects: Projects, name = "a.csv", text = "one") {
  const store = await started(projects);
  await store.getState().addFiles([new File([text], name)]);
  store.getState().accept();
  return store;
}

export const named = (blob: Blob | undefined, name = "p.vakantiepark.json") =>
  new File(blob ? [blob] : [], name);
export const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
