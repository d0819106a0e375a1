import { settle } from "../slices/run-job.ts";
import type { AppStore } from "../store.ts";

/**
 * Asks for a file at an address that the reader said yes to; `undefined` when it did not come, which
 * the outcome then tells. Runs as a job: it shows, it can be stopped, and another job ends it.
 */
export async function downloadFile(store: AppStore, url: string): Promise<File | undefined> {
  const { services, job: running } = store.getState();
  if (!services.download) return undefined;
  running?.cancel();
  const controller = new AbortController();
  const names = [new URL(url).host];
  const cancel = () => {
    controller.abort();
    store.setState({ job: undefined });
  };
  store.setState({
    outcome: undefined,
    proposal: undefined,
    job: { names, progress: { step: "download", done: undefined }, cancel },
  });
  const result = await settle(names, services.download(url, controller.signal));
  if (controller.signal.aborted || store.getState().job?.names !== names) return undefined;
  store.setState({ job: undefined });
  if (result.ok) return result.value;
  store.setState({ outcome: { accepted: false, issues: result.remarks, names } });
  return undefined;
}
