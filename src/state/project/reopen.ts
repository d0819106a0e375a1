import type { Issue } from "#domain/issue.ts";
import type { Project } from "#domain/project/project.ts";
import { withShapes } from "../delivery/remembered-shapes.ts";
import type { ProjectWithFiles } from "../services.ts";
import type { AppState, AppStore } from "../store.ts";
import { decodeQuery } from "../url/query-codec.ts";

/**
 * Puts a project on screen: its files, rules, question and language. Undo brings back what was there;
 * when a file is refused everything stays as it was.
 * @param name of the project file
 */
export async function reopen(
  store: AppStore,
  { project, files }: ProjectWithFiles<Blob>,
  name: string,
): Promise<void> {
  const deliveries = project.deliveries.map((entries, index) => ({
    files: entries.flatMap((entry, at) => {
      const bytes = files[index]?.[at];
      const { size: _, sha256: __, data: ___, ...about } = entry;
      return bytes ? [{ ...about, bytes }] : [];
    }),
  }));
  const rules = rulesWith(store.getState(), project);
  const remarks = underneath(store.getState(), project, name);
  store.setState({ waiting: undefined });
  await store.getState().rebuild({ deliveries, rules }, { names: [name], remarks });
  if (store.getState().deliveries !== deliveries) return;
  store.setState({ shapes: withShapes(store.getState().shapes, project.shapes) });
  const { query, issues } = decodeQuery(new URLSearchParams(project.question));
  store.getState().set({ language: project.language });
  store.getState().follow(query, issues);
}

/** The rules of the project; those that a user cannot choose are those of the app. */
function rulesWith({ rules }: AppState, project: Project): AppState["rules"] {
  const { round: _, ...others } = rules;
  return { ...others, ...project.rules };
}

/** What lies under the files and is other than when the project was saved. */
function underneath({ base }: AppState, project: Project, name: string): readonly Issue[] {
  const where = { file: name };
  const now = new Set([...(base?.sources.values() ?? [])].map(({ title }) => title));
  const missing = project.sources.filter(({ title }) => !now.has(title));
  const edition: Issue = {
    code: "project.otherEdition",
    severity: "info",
    where,
    values: { before: project.edition, after: base?.edition ?? "" },
  };
  return [
    ...(base && base.edition !== project.edition ? [edition] : []),
    ...missing.map(
      ({ title, publisher }): Issue => ({
        code: "project.sourceMissing",
        severity: "warning",
        where,
        values: { title, publisher },
      }),
    ),
  ];
}
