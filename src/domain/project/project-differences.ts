import {
  filesOf,
  type Project,
  type ProjectFile,
  type ProjectRules,
  type ProjectSource,
} from "./project.ts";

/** One thing in which two projects differ. `before` or `after` is absent where one has nothing. */
export type ProjectDifference =
  | {
      readonly kind: "file";
      /**
       * `content`: another file under the same name; `name`: the same file under another name;
       * `choices`: the same file, read by other choices.
       */
      readonly change: "added" | "removed" | "content" | "name" | "choices";
      readonly before?: string;
      readonly after?: string;
    }
  | { readonly kind: "order" }
  | {
      readonly kind: "rule";
      readonly rule: keyof ProjectRules;
      readonly before: ProjectRules[keyof ProjectRules];
      readonly after: ProjectRules[keyof ProjectRules];
    }
  | {
      readonly kind: "question";
      /** As a link names it. */
      readonly parameter: string;
      readonly before?: string;
      readonly after?: string;
    }
  | {
      readonly kind: "source";
      readonly change: "added" | "removed";
      readonly source: ProjectSource;
    }
  | {
      readonly kind: "edition" | "language";
      readonly before: string;
      readonly after: string;
    };

/**
 * In what two projects differ, in order of weight: files, their order, data below them, rules,
 * question, edition, language. The day of saving is no difference. Empty when they make the same screen.
 */
export function projectDifferences(before: Project, after: Project): readonly ProjectDifference[] {
  return [
    ...fileDifferences(filesOf(before), filesOf(after)),
    ...choiceDifferences(filesOf(before), filesOf(after)),
    ...orderDifference(before, after),
    ...sourceDifferences(before.sources, after.sources),
    ...ruleDifferences(before.rules, after.rules),
    ...questionDifferences(before.question, after.question),
    ...textDifference("edition", before.edition, after.edition),
    ...textDifference("language", before.language, after.language),
  ];
}

function fileDifferences(
  before: readonly ProjectFile[],
  after: readonly ProjectFile[],
): readonly ProjectDifference[] {
  const gone = leftOver(before, after);
  const fresh = leftOver(after, before);
  const renamed = gone.flatMap((file) => {
    const now = fresh.find(({ sha256 }) => sha256 === file.sha256);
    return now ? [{ before: file, after: now, change: "name" as const }] : [];
  });
  const taken = new Set<ProjectFile>(renamed.flatMap((each) => [each.before, each.after]));
  const changed = gone.flatMap((file) => {
    const now = fresh.find(({ name }) => name === file.name);
    if (!now || taken.has(file) || taken.has(now)) return [];
    taken.add(file).add(now);
    return [{ before: file, after: now, change: "content" as const }];
  });
  return [
    ...[...changed, ...renamed].map((each) => ({
      kind: "file" as const,
      change: each.change,
      before: each.before.name,
      after: each.after.name,
    })),
    ...gone
      .filter((file) => !taken.has(file))
      .map(({ name }) => ({ kind: "file", change: "removed", before: name }) as const),
    ...fresh
      .filter((file) => !taken.has(file))
      .map(({ name }) => ({ kind: "file", change: "added", after: name }) as const),
  ];
}

function choiceDifferences(
  before: readonly ProjectFile[],
  after: readonly ProjectFile[],
): readonly ProjectDifference[] {
  const written = ({ choices }: ProjectFile) => JSON.stringify(choices ?? []);
  return after.flatMap((file): readonly ProjectDifference[] => {
    const same = before.filter(({ sha256 }) => sha256 === file.sha256);
    return same.length === 0 || same.some((each) => written(each) === written(file))
      ? []
      : [{ kind: "file", change: "choices", after: file.name }];
  });
}

/** Files that the others do not have under the same name; a file that is there twice counts twice. */
function leftOver(
  files: readonly ProjectFile[],
  others: readonly ProjectFile[],
): readonly ProjectFile[] {
  const keyOf = ({ name, sha256 }: ProjectFile) => `${sha256} ${name}`;
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return files.filter((file) => {
    const count = left.get(keyOf(file)) ?? 0;
    left.set(keyOf(file), count - 1);
    return count <= 0;
  });
}

/** The same files, added in another order or given together otherwise: the last one wins, so it may matter. */
function orderDifference(before: Project, after: Project): readonly ProjectDifference[] {
  const order = ({ deliveries }: Project) =>
    deliveries.map((files) => files.map(({ sha256 }) => sha256).join(" ")).join("\n");
  const sorted = (project: Project) =>
    filesOf(project)
      .map(({ sha256 }) => sha256)
      .sort()
      .join(" ");
  return sorted(before) === sorted(after) && order(before) !== order(after)
    ? [{ kind: "order" }]
    : [];
}

function sourceDifferences(
  before: readonly ProjectSource[],
  after: readonly ProjectSource[],
): readonly ProjectDifference[] {
  const keyOf = ({ title, publisher, date }: ProjectSource) =>
    JSON.stringify([title, publisher, date]);
  const without = (sources: readonly ProjectSource[], others: readonly ProjectSource[]) => {
    const known = new Set(others.map(keyOf));
    return sources.filter((source) => !known.has(keyOf(source)));
  };
  return [
    ...without(before, after).map(
      (source) => ({ kind: "source", change: "removed", source }) as const,
    ),
    ...without(after, before).map(
      (source) => ({ kind: "source", change: "added", source }) as const,
    ),
  ];
}

const rules = ["threshold", "round", "zeros", "groups", "singletons"] as const;

function ruleDifferences(before: ProjectRules, after: ProjectRules): readonly ProjectDifference[] {
  return rules.flatMap((rule) =>
    before[rule] === after[rule]
      ? []
      : [{ kind: "rule", rule, before: before[rule], after: after[rule] } as const],
  );
}

function questionDifferences(before: string, after: string): readonly ProjectDifference[] {
  const [was, is] = [new URLSearchParams(before), new URLSearchParams(after)];
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names].flatMap((parameter): readonly ProjectDifference[] => {
    const [old, now] = [was.get(parameter), is.get(parameter)];
    if (old === now) return [];
    return [
      {
        kind: "question",
        parameter,
        ...(old === null ? {} : { before: old }),
        ...(now === null ? {} : { after: now }),
      },
    ];
  });
}

function textDifference(
  kind: "edition" | "language",
  before: string,
  after: string,
): readonly ProjectDifference[] {
  return before === after ? [] : [{ kind, before, after }];
}
