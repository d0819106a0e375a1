import type { AppStore } from "../store.ts";
import { presentProject } from "./present-project.ts";

/** What is on screen as a project file; `undefined` before there are data. */
export async function saveProject(
  store: AppStore,
  options: { readonly data: boolean },
): Promise<Blob | undefined> {
  const state = store.getState();
  const about = presentProject(state);
  const projects = await state.services.projects?.();
  return about && projects?.pack(about, state.deliveries, options);
}
