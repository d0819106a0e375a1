import type { StateCreator } from "zustand/vanilla";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Delivery } from "#domain/delivery/delivery.ts";
import type { Issue } from "#domain/issue.ts";
import type { ProtectRules } from "#domain/protect/protect-rules.ts";
import type { Result } from "#lib/result.ts";
import type { LoadOptions, Progress, RemoteSource, Services } from "../services.ts";
import { emptyWorkspace, type Proposal, type Workspace, workspaceOf } from "./workspace.ts";

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

export type DatasetSlice = Workspace & {
  /** True when not even the embedded data could be read. */
  readonly failed: boolean;
  /** Earlier workspaces, newest last, for undo. */
  readonly history: readonly Workspace[];
  readonly job: Job | undefined;
  readonly outcome: Outcome | undefined;
  /** What the files that were read would make of the data. */
  readonly proposal: Proposal | undefined;
  readonly start: () => Promise<void>;
  /** Reads files and proposes what comes of them; refused files leave everything as it was. */
  readonly addFiles: (files: readonly File[]) => Promise<void>;
  readonly accept: () => void;
  readonly decline: () => void;
  readonly addRemote: (source: RemoteSource) => Promise<void>;
  /**
   * Makes the data anew from other deliveries or by other rules, and takes them when nothing is refused.
   * @param told names of the job, and remarks to show with the verdict; silent without
   */
  readonly rebuild: (
    change: Partial<Pick<Workspace, "deliveries" | "rules">>,
    told?: { readonly names: readonly string[]; readonly remarks: readonly Issue[] },
  ) => Promise<void>;
  /** Protects everything delivered by other rules. */
  readonly setRules: (rules: ProtectRules) => Promise<void>;
  readonly undo: () => void;
  /** Back to the embedded data; also empties what was kept in the browser. */
  readonly reset: () => Promise<void>;
  readonly dismissOutcome: () => void;
};

const historyLength = 10;

type Write = (change: Partial<DatasetSlice>) => void;
type Work = (now: Workspace, options: LoadOptions) => Promise<Result<Workspace, Issue>>;

export function createDatasetSlice(
  services: Services,
  initial?: Dataset,
): StateCreator<DatasetSlice> {
  return (set, get) => {
    const run = createRun(set, get);
    return {
      ...emptyWorkspace,
      base: initial,
      dataset: initial,
      failed: false,
      history: [],
      job: undefined,
      outcome: undefined,
      proposal: undefined,
      start: () => start(services, set, get),
      addFiles: async (files) => {
        const names = files.map(({ name }) => name);
        const fresh: Delivery = {
          files: files.map((bytes) => ({ name: bytes.name, bytes })),
        };
        const work: Work = (now, options) =>
          rebuilt(services, { ...now, deliveries: [...now.deliveries, fresh] }, options);
        await run(names, work, (workspace, issues) => ({
          proposal: { workspace, issues, names },
        }));
      },
      accept: () => {
        const { proposal } = get();
        if (proposal) set({ ...taken(get(), proposal.workspace), outcome: accepted(proposal) });
      },
      decline: () => set({ proposal: undefined }),
      addRemote: (source) =>
        run(
          [source],
          async (now, options) => {
            if (!now.base) return { ok: false, remarks: [] };
            const added = await services.addRemote(now.base, source, options);
            if (!added.ok) return added;
            const built = await rebuilt(services, { ...now, base: added.value }, options);
            return { ...built, remarks: [...added.remarks, ...built.remarks] };
          },
          (workspace, issues) => ({
            ...taken(get(), workspace),
            outcome: { accepted: true, issues, names: [source] },
          }),
        ),
      setRules: async (rules) => {
        if (get().deliveries.length === 0) return set({ rules });
        await get().rebuild({ rules });
      },
      rebuild: async (change, told) => {
        const { deliveries } = get();
        const names =
          told?.names ?? deliveries.flatMap(({ files }) => files.map(({ name }) => name));
        const work: Work = (now, options) => rebuilt(services, { ...now, ...change }, options);
        await run(names, work, (workspace, issues) => ({
          ...taken(get(), workspace),
          ...(told && { outcome: { accepted: true, issues: [...told.remarks, ...issues], names } }),
        }));
      },
      undo: () => {
        const { history } = get();
        const previous = history.at(-1);
        if (previous) set({ ...previous, history: history.slice(0, -1), outcome: undefined });
      },
      reset: async () => {
        get().job?.cancel();
        await services.forget();
        const base = await services.loadEmbedded();
        const { rules } = get();
        set({ ...emptyWorkspace, rules, base, dataset: base, ...nothingGoing, history: [] });
      },
      dismissOutcome: () => set({ outcome: undefined }),
    };
  };
}

const nothingGoing = { job: undefined, outcome: undefined, proposal: undefined };

async function start(services: Services, set: Write, get: () => DatasetSlice): Promise<void> {
  try {
    const base = get().dataset ?? (await services.loadEmbedded());
    set({ base, dataset: base });
    const restored = await services.restore(base);
    if (get().dataset === base && restored !== base) set({ base: restored, dataset: restored });
  } catch {
    if (!get().dataset) set({ failed: true });
  }
}

/** The workspace with its dataset made anew. */
async function rebuilt(
  services: Services,
  { base, deliveries, rules }: Workspace,
  options: LoadOptions,
): Promise<Result<Workspace, Issue>> {
  if (!base) return { ok: false, remarks: [] };
  const same = { base, deliveries, rules };
  if (deliveries.length === 0)
    return { ok: true, value: { ...emptyWorkspace, ...same, dataset: base }, remarks: [] };
  const built = await services.build(same, options);
  return built.ok ? { ...built, value: { ...same, ...built.value } } : built;
}

/** The change that puts a workspace in place of the present one, which can be returned to. */
function taken(now: DatasetSlice, workspace: Workspace): Partial<DatasetSlice> {
  const history = [...now.history, workspaceOf(now)].slice(-historyLength);
  return { ...workspace, history, proposal: undefined };
}

const accepted = ({ issues, names }: Proposal): Outcome => ({ accepted: true, issues, names });

type Answer = (workspace: Workspace, issues: readonly Issue[]) => Partial<DatasetSlice>;

/** Runs one job at a time: a new one cancels the running one, and a cancelled one changes nothing. */
function createRun(set: Write, get: () => DatasetSlice) {
  return async (names: readonly string[], work: Work, answer: Answer): Promise<void> => {
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
    set({ outcome: undefined, proposal: undefined });
    onProgress({ step: "start", done: undefined });
    const result = await settle(names, work(workspaceOf(get()), { signal, onProgress }));
    ended = true;
    if (signal.aborted) {
      if (get().job?.names === names) set({ job: undefined });
      return;
    }
    const refused = { outcome: { accepted: false, issues: result.remarks, names } };
    set({ job: undefined, ...(result.ok ? answer(result.value, result.remarks) : refused) });
  };
}

/** A job that breaks is an answer too: the reader gets a sentence, the data stay. */
async function settle<Value>(
  names: readonly string[],
  work: Promise<Result<Value, Issue>>,
): Promise<Result<Value, Issue>> {
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
