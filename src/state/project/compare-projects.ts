import type { Issue } from "#domain/issue.ts";
import type { Project } from "#domain/project/project.ts";
import { type ProjectDifference, projectDifferences } from "#domain/project/project-differences.ts";
import type { Result } from "#lib/result.ts";
import type { AppStore } from "../store.ts";
import { saveProject } from "./save-project.ts";

/**
 * In what two project files differ, or one and what is on screen now. Nothing is opened.
 * @param first the project that the differences are told from
 * @param second the present screen when absent
 */
export async function compareProjects(
  store: AppStore,
  first: File,
  second?: File,
): Promise<Result<readonly ProjectDifference[], Issue>> {
  const before = await projectIn(store, first, first.name);
  if (!before.ok) return before;
  const present = second ?? (await saveProject(store, { data: false }));
  const after = present && (await projectIn(store, present, second?.name ?? ""));
  if (!after) return { ok: false, remarks: [] };
  if (!after.ok) return after;
  return { ok: true, value: projectDifferences(before.value, after.value), remarks: [] };
}

async function projectIn(
  store: AppStore,
  file: Blob,
  name: string,
): Promise<Result<Project, Issue>> {
  const projects = await store.getState().services.projects?.();
  if (!projects) return { ok: false, remarks: [] };
  const read = await projects.unpack(file, name);
  return read.ok ? { ...read, value: read.value.project } : read;
}
