import { isProjectName } from "#domain/project/project.ts";
import type { AppStore } from "#state/store.ts";

/** Takes files of the reader in: data are read, a project is opened, a waiting project gets what it needs. */
export function takeFiles(store: AppStore, files: readonly File[], address?: string): void {
  const state = store.getState();
  if (!state.waiting && !files.some(({ name }) => isProjectName(name))) {
    void state.addFiles(files, address);
    return;
  }
  void takeProject(store, files);
}

async function takeProject(store: AppStore, files: readonly File[]): Promise<void> {
  const names = files.map(({ name }) => name);
  try {
    const { takeProjectFiles } = await import("#state/project/take-project-files.ts");
    await takeProjectFiles(store, files);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const where = { file: names[0] ?? "" };
    const issue = { code: "job.failed", severity: "error", where, values: { reason } } as const;
    store.setState({ outcome: { accepted: false, issues: [issue], names } });
  }
}
