import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dateSpan } from "#domain/dataset/default-dates.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { markFetched } from "#ingest/remote/mark-fetched.ts";
import type { RemoteProgress } from "#ingest/remote/ports.ts";
import { preferFetched } from "#ingest/remote/prefer-fetched.ts";
import { remoteIssue } from "#ingest/remote/remote-issue.ts";
import type { Result } from "#lib/result.ts";
import type { FetchRemote } from "./fetch-remote.ts";
import type { KeptFile } from "./remote-store.ts";
import type { RemoteName } from "./remote-worker.ts";

type Progress = {
  readonly step: string;
  readonly done: number | undefined;
  readonly count?: number;
};
type Options = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
};
type AddFiles = (
  dataset: Dataset,
  files: readonly File[],
  options: Options,
) => Promise<Result<Dataset, Issue>>;

/** What the browser lends: a test gives its own. */
export type RemoteDoors = {
  readonly fetchRemote: FetchRemote;
  readonly keepFile: (kept: KeptFile) => Promise<void>;
  readonly keptFiles: () => Promise<readonly KeptFile[]>;
  readonly forgetFiles: () => Promise<void>;
  /** A file below `data/fetched/` of the app itself. */
  readonly load: (path: string) => Promise<ArrayBuffer | undefined>;
  readonly today: () => string;
  /** Remembers whether anything is kept, so that a visitor who keeps nothing gets no database. */
  readonly flag: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
};

const flagName = "vakantieparkatlas.kept";
const fallbackYear = 2025;
const idle: Options = { signal: new AbortController().signal, onProgress: () => undefined };

/**
 * Data from public services: fetched when the reader said yes, added as a file of the reader would
 * be, kept in the browser for next time. Nothing here runs, or is even loaded, before that yes;
 * except that `restore` adds what `npm run data:fetch` put beside the app.
 */
export function createRemote(addFiles: AddFiles, doors: RemoteDoors = browserDoors()) {
  const add = (dataset: Dataset, { file, date }: KeptFile, options: Options) =>
    addFiles(dataset, [new File([file.text], file.name)], options).then(
      (added): Result<Dataset, Issue> =>
        added.ok
          ? { ...added, value: markFetched(dataset, added.value, { origin: file.origin, date }) }
          : added,
    );
  const readKept = () =>
    doors.flag?.getItem(flagName) ? doors.keptFiles().catch(() => []) : Promise.resolve([]);

  async function addRemote(
    dataset: Dataset,
    source: RemoteName,
    options: Options,
  ): Promise<Result<Dataset, Issue>> {
    const fetched = await doors.fetchRemote(source, yearFor(dataset, source), {
      signal: options.signal,
      onProgress: (progress) => options.onProgress(inWords(progress)),
    });
    const date = parseIsoDate(doors.today());
    if (!fetched.ok || !date || options.signal.aborted) {
      return { ok: false, remarks: fetched.remarks };
    }
    const kept: KeptFile = { source, date, file: fetched.value };
    const added = await add(dataset, kept, options);
    const remarks = [...fetched.remarks, ...added.remarks];
    if (!added.ok || options.signal.aborted) return { ok: false, remarks };
    const full = await keep(kept, doors);
    return { ...added, remarks: full ? [...remarks, full] : remarks };
  }

  async function restore(dataset: Dataset): Promise<Dataset> {
    let current = await preferFetched(dataset, {
      load: doors.load,
      add: (before, files) =>
        addFiles(
          before,
          files.map(({ name, bytes }) => new File([bytes], name)),
          idle,
        ),
    });
    for (const kept of await readKept()) {
      const added = await add(current, kept, idle);
      const remark = remoteIssue("keptRefused", kept.file.origin.url, { name: kept.file.name });
      current = added.ok ? added.value : { ...current, issues: [...current.issues, remark] };
    }
    return current;
  }

  async function forget(): Promise<void> {
    if (doors.flag?.getItem(flagName)) await doors.forgetFiles();
    doors.flag?.removeItem(flagName);
  }

  const kept = async () =>
    (await readKept()).map(({ source, date, file }) => ({
      source,
      date,
      bytes: new Blob([file.text]).size,
    }));

  return { addRemote, restore, forget, kept };
}

/** Not being able to keep is no reason to lose what was fetched. */
async function keep(kept: KeptFile, doors: RemoteDoors): Promise<Issue | undefined> {
  const notKept = remoteIssue("notKept", kept.file.origin.url);
  if (!doors.flag) return notKept;
  try {
    doors.flag.setItem(flagName, "1");
    await doors.keepFile(kept);
    return undefined;
  } catch {
    return notKept;
  }
}

/** Boundaries of the year that the counts end in; inhabitants of the year of the boundaries. */
function yearFor(dataset: Dataset, source: RemoteName): number {
  const last = Number(dateSpan(dataset, country).last.slice(0, 4));
  const counted = last > 1970 ? last : fallbackYear;
  return source === "cbsPopulation" ? (dataset.boundaries.year ?? counted) : counted;
}

function inWords(progress: RemoteProgress): Progress {
  return progress.kind === "waiting"
    ? { step: "remote.waiting", done: undefined, count: progress.seconds }
    : { step: "remote.reading", done: progress.done, count: progress.records };
}

function browserDoors(): RemoteDoors {
  return {
    fetchRemote: async (...question) =>
      (await import("./fetch-remote.ts")).fetchRemote(...question),
    keepFile: async (kept) => (await import("./remote-store.ts")).keepFile(kept),
    keptFiles: async () => (await import("./remote-store.ts")).keptFiles(),
    forgetFiles: async () => (await import("./remote-store.ts")).forgetFiles(),
    load: async (path) => {
      try {
        const response = await fetch(new URL(`data/fetched/${path}`, document.baseURI));
        return response.ok ? await response.arrayBuffer() : undefined;
      } catch {
        return undefined;
      }
    },
    today: () => new Date().toISOString().slice(0, 10),
    flag: storage(),
  };
}

/** Storage may be forbidden altogether. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
