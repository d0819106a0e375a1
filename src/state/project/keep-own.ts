import type { DeliveredFile } from "#domain/delivery/delivery.ts";
import type { ProjectFile } from "#domain/project/project.ts";
import type { Projects } from "../services.ts";
import type { AppState, AppStore } from "../store.ts";
import { presentProject } from "./present-project.ts";
import { reopen } from "./reopen.ts";

/**
 * Keeps the files that were accepted, and the rules, in this browser, and goes on doing so until
 * `stopKeeping`. Going back to the data of the atlas empties it too.
 */
export async function keepOwn(store: AppStore): Promise<void> {
  await save(store);
  if (store.getState().keeping === "on") followChanges(store);
}

/** Puts what was kept on screen, under the question of the link that was opened. */
export async function restoreOwn(store: AppStore): Promise<void> {
  const projects = await store.getState().services.projects?.();
  const kept = await projects?.kept();
  if (!kept || store.getState().deliveries.length > 0) return;
  const { query, queryIssues, language } = store.getState();
  await reopen(store, kept, kept.project.deliveries.flat()[0]?.name ?? "");
  store.getState().set({ language });
  store.getState().follow(query, queryIssues);
  store.setState({ keeping: "on", history: [] });
  followChanges(store);
}

/** Stops keeping and empties this browser of what was kept. Rejects when that did not go. */
export async function stopKeeping(store: AppStore): Promise<void> {
  const projects = await store.getState().services.projects?.();
  store.setState({ keeping: "busy" });
  try {
    await projects?.forget();
    store.setState({ keeping: undefined });
  } catch (cause) {
    store.setState({ keeping: "on" });
    throw cause;
  }
}

/** Stores of which the changes are followed; restoring and asking again must not follow twice. */
const followed = new WeakSet<AppStore>();

function followChanges(store: AppStore): void {
  if (followed.has(store)) return;
  followed.add(store);
  // One after the other: the newest must not be overtaken by an older one.
  let last = Promise.resolve();
  store.subscribe((state, before) => {
    if (state.keeping !== "on" && state.keeping !== "busy") return;
    if (state.deliveries === before.deliveries && state.rules === before.rules) return;
    last = last
      .then(() => (isEmpty(store.getState()) ? stopKeeping(store) : save(store)))
      // Told by `keeping`, which is then still on.
      .catch(() => undefined);
  });
}

/** Nothing of the user is left, and no way back to it: the data of the atlas were asked for. */
const isEmpty = ({ deliveries, history }: AppState) =>
  deliveries.length === 0 && history.length === 0;

async function save(store: AppStore): Promise<void> {
  const { deliveries, services } = store.getState();
  const projects = await services.projects?.();
  const about = presentProject(store.getState());
  if (!projects || !about) return;
  store.setState({ keeping: "busy" });
  try {
    const entries = await Promise.all(
      deliveries.map(({ files }) => Promise.all(files.map((file) => entryOf(file, projects)))),
    );
    await projects.keep({
      project: { ...about, deliveries: entries },
      files: deliveries.map(({ files }) => files.map(({ bytes }) => bytes)),
    });
    store.setState({ keeping: "on" });
  } catch {
    store.setState({ keeping: "full" });
  }
}

async function entryOf(
  { bytes, ...about }: DeliveredFile,
  projects: Projects,
): Promise<ProjectFile> {
  return { ...about, size: bytes.size, sha256: await projects.hash(bytes) };
}
