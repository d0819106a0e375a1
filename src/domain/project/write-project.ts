import type { Project } from "./project.ts";

export const projectFormat = "vakantieparkatlas-project";
/** Grows when an older edition could not read what is written. */
export const projectVersion = 1;

/** A project as JSON, one line a field, so that it can be read and compared by eye. */
export function writeProject(project: Project): string {
  return `${JSON.stringify({ format: projectFormat, version: projectVersion, ...project }, undefined, 1)}\n`;
}
