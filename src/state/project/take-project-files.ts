import type { Issue } from "#domain/issue.ts";
import { isProjectName } from "#domain/project/project.ts";
import type { Projects, ProjectWithFiles } from "../services.ts";
import type { AppStore } from "../store.ts";
import type { WaitingProject } from "./project-state.ts";
import { reopen } from "./reopen.ts";

/**
 * Opens the project among the files, or gives a waiting project what it needs. A project that
 * carries its data, or gets its last file, is put on screen; one that does not waits.
 */
export async function takeProjectFiles(store: AppStore, files: readonly File[]): Promise<void> {
  const projects = await store.getState().services.projects?.();
  if (!projects) return;
  const opened = files.find(({ name }) => isProjectName(name));
  if (opened && !(await open(store, projects, opened))) return;
  const { waiting } = store.getState();
  if (!waiting) return;
  const others = files.filter((file) => file !== opened);
  const { filled, strange } = await fill(waiting, others, projects);
  const complete = completed(filled);
  if (complete) return reopen(store, complete, waiting.name);
  store.setState({
    waiting: filled,
    ...(strange.length > 0 && {
      outcome: { accepted: false, issues: strange, names: others.map(({ name }) => name) },
    }),
  });
}

async function open(store: AppStore, projects: Projects, file: File): Promise<boolean> {
  store.setState({ outcome: undefined, proposal: undefined });
  const result = await projects.unpack(file, file.name);
  if (result.ok) store.setState({ waiting: { ...result.value, name: file.name } });
  else {
    const refused = { accepted: false, issues: result.remarks, names: [file.name] };
    store.setState({ waiting: undefined, outcome: refused });
  }
  return result.ok;
}

/** Files in their places, by what is in them; a file may have got another name. */
async function fill(waiting: WaitingProject, files: readonly File[], projects: Projects) {
  const byHash = new Map<string, Blob>();
  const strange: Issue[] = [];
  const entries = waiting.project.deliveries.flat();
  for (const file of files) {
    const hash = await projects.hash(file);
    if (entries.some(({ sha256 }) => sha256 === hash)) byHash.set(hash, file);
    else strange.push(strangeFile(file.name, entries));
  }
  const filled: WaitingProject = {
    ...waiting,
    files: waiting.project.deliveries.map((each, index) =>
      each.map(({ sha256 }, at) => waiting.files[index]?.[at] ?? byHash.get(sha256)),
    ),
  };
  return { filled, strange };
}

function strangeFile(name: string, entries: readonly { readonly name: string }[]): Issue {
  const known = entries.some((entry) => entry.name === name);
  return {
    code: known ? "project.otherContent" : "project.otherFile",
    severity: "error",
    where: { file: name },
    values: { file: name },
  };
}

function completed({ project, files }: ProjectWithFiles): ProjectWithFiles<Blob> | undefined {
  const all = files.map((each) => each.filter((bytes) => bytes !== undefined));
  return all.every((each, index) => each.length === project.deliveries[index]?.length)
    ? { project, files: all }
    : undefined;
}
