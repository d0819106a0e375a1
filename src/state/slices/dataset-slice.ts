import type { StateCreator } from "zustand/vanilla";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { BuildResult, Delivery } from "#domain/delivery/delivery.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { withRemembered } from "../delivery/remembered-shapes.ts";
import type { LoadOptions, Services } from "../services.ts";
import type { DatasetSlice, Outcome } from "./dataset-state.ts";
import { createRun, type Work, type Write } from "./run-job.ts";
import { emptyWorkspace, type Proposal, type Workspace, workspaceOf } from "./workspace.ts";

const historyLength = 10;

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
      shapes: new Map(),
      start: () => start(services, set, get),
      ...readingActions(services, run, { set, get }),
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
      dismissOutcome: () => set({ outcome: undefined, tried: undefined }),
    };
  };
}

type Doors = { readonly set: Write; readonly get: () => DatasetSlice };

/** Reading files, and the yes or no to what they would change. */
function readingActions(
  services: Services,
  run: ReturnType<typeof createRun>,
  { set, get }: Doors,
): Pick<DatasetSlice, "addFiles" | "propose" | "accept" | "decline"> {
  return {
    addFiles: async (files, address) => {
      const names = files.map(({ name }) => name);
      const fresh: Delivery = {
        files: files.map((bytes) => ({ name: bytes.name, bytes, ...(address && { address }) })),
      };
      set({ tried: undefined });
      await get().propose([...get().deliveries, fresh], names);
      const { tried, shapes } = get();
      const known = tried && withRemembered(tried, shapes);
      if (!known) return;
      set({ shapes: known.shapes });
      await get().propose(known.deliveries, names);
      const again = get().tried;
      if (again) set({ tried: { ...again, recalled: known.tables } });
    },
    propose: async (deliveries, names) => {
      const work: Work = async (now, options) => {
        const result = await rebuilt(services, { ...now, deliveries }, options);
        const verdicts = result.ok ? result.value.verdicts : (result.verdicts ?? []);
        if (!options.signal.aborted) set({ tried: { deliveries, names, verdicts } });
        return result;
      };
      await run(names, work, (workspace, issues) => ({
        proposal: { workspace, issues, names },
      }));
    },
    accept: () => {
      const { proposal } = get();
      if (proposal) set({ ...taken(get(), proposal.workspace), outcome: accepted(proposal) });
    },
    decline: () => set({ proposal: undefined, tried: undefined }),
  };
}

const nothingGoing = { job: undefined, outcome: undefined, proposal: undefined, tried: undefined };

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
): Promise<Result<Workspace, Issue> & Pick<BuildResult, "verdicts">> {
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
  return { ...workspace, history, proposal: undefined, tried: undefined };
}

const accepted = ({ issues, names }: Proposal): Outcome => ({ accepted: true, issues, names });
