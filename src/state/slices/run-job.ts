import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import type { LoadOptions, Progress } from "../services.ts";
import type { DatasetSlice } from "./dataset-state.ts";
import { type Workspace, workspaceOf } from "./workspace.ts";

export type Write = (change: Partial<DatasetSlice>) => void;
export type Work = (now: Workspace, options: LoadOptions) => Promise<Result<Workspace, Issue>>;
type Answer = (workspace: Workspace, issues: readonly Issue[]) => Partial<DatasetSlice>;

/** Runs one job at a time: a new one cancels the running one, and a cancelled one changes nothing. */
export function createRun(set: Write, get: () => DatasetSlice) {
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
export async function settle<Value>(
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
