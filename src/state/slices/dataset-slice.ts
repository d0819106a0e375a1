import type { StateCreator } from "zustand/vanilla";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import type { LoadOptions, Progress, RemoteSource, Services } from "../services.ts";

/** A running job that adds to the data. */
export type Job = {
  readonly names: readonly string[];
  readonly progress: Progress;
  readonly cancel: () => void;
};

/** What came of the last job: remarks, and whether the data changed. */
export type Outcome = {
  readonly accepted: boolean;
  readonly issues: readonly Issue[];
  readonly names: readonly string[];
};

export type DatasetSlice = {
  readonly dataset: Dataset | undefined;
  /** True when not even the embedded data could be read. */
  readonly failed: boolean;
  /** Earlier states of the data, newest last, for undo. */
  readonly history: readonly Dataset[];
  readonly job: Job | undefined;
  readonly outcome: Outcome | undefined;
  readonly start: () => Promise<void>;
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  readonly addRemote: (source: RemoteSource) => Promise<void>;
  readonly undo: () => void;
  /** Back to the embedded data; also empties what was kept in the browser. */
  readonly reset: () => Promise<void>;
  readonly dismissOutcome: () => void;
};

const historyLength = 10;

type Write = (change: Partial<DatasetSlice>) => void;
type Work = (dataset: Dataset, options: LoadOptions) => Promise<Result<Dataset, Issue>>;

export function createDatasetSlice(
  services: Services,
  initial?: Dataset,
): StateCreator<DatasetSlice> {
  return (set, get) => {
    const run = createRun(set, get);
    return {
      dataset: initial,
      failed: false,
      history: [],
      job: undefined,
      outcome: undefined,
      start: async () => {
        try {
          const dataset = get().dataset ?? (await services.loadEmbedded());
          set({ dataset });
          const restored = await services.restore(dataset);
          if (get().dataset === dataset && restored !== dataset) set({ dataset: restored });
        } catch {
          if (!get().dataset) set({ failed: true });
        }
      },
      addFiles: (files) =>
        run(
          files.map(({ name }) => name),
          (dataset, options) => services.addFiles(dataset, files, options),
        ),
      addRemote: (source) =>
        run([source], (dataset, options) => services.addRemote(dataset, source, options)),
      undo: () => {
        const { history } = get();
        const previous = history.at(-1);
        if (previous) set({ dataset: previous, history: history.slice(0, -1), outcome: undefined });
      },
      reset: async () => {
        get().job?.cancel();
        await services.forget();
        set({
          dataset: await services.loadEmbedded(),
          history: [],
          outcome: undefined,
          job: undefined,
        });
      },
      dismissOutcome: () => set({ outcome: undefined }),
    };
  };
}

/** Runs one job at a time: a new one cancels the running one, and a cancelled one changes nothing. */
function createRun(set: Write, get: () => DatasetSlice) {
  return async (names: readonly string[], work: Work): Promise<void> => {
    const { dataset, job: running } = get();
    if (!dataset) return;
    running?.cancel();
    const controller = new AbortController();
    const { signal } = controller;
    let ended = false;
    // News from a worker may overtake its answer; told afterwards it would keep the job running for ever.
    const onProgress = (progress: Progress) => {
      if (!signal.aborted && !ended)
        set({ job: { names, progress, cancel: () => controller.abort() } });
    };
    set({ outcome: undefined });
    onProgress({ step: "start", done: undefined });
    const result = await settle(names, work(dataset, { signal, onProgress }));
    ended = true;
    if (signal.aborted) {
      if (get().job?.names === names) set({ job: undefined });
      return;
    }
    const outcome = { accepted: result.ok, issues: result.remarks, names };
    const history = [...get().history, dataset].slice(-historyLength);
    set({
      job: undefined,
      outcome,
      ...(result.ok ? { dataset: result.value, history } : {}),
    });
  };
}

/** A job that breaks is an answer too: the reader gets a sentence, the data stay. */
async function settle(
  names: readonly string[],
  work: Promise<Result<Dataset, Issue>>,
): Promise<Result<Dataset, Issue>> {
  try {
    return await work;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const remark: Issue = {
      code: "job.failed",
      severity: "error",
      where: { file: names[0] ?? "" },
      values: { reason },
    };
    return { ok: false, remarks: [remark] };
  }
}
