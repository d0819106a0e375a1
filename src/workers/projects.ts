import { type Remote, wrap } from "comlink";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { forgetOwn, keepOwn, type OwnKept, ownKept } from "./own-store.ts";
import type { Unpacked } from "./project-work.ts";
import type { ProjectWork } from "./project-worker.ts";

/** Remembers that files of the user are kept here, so that a visitor who keeps none gets no database. */
const flag = "vakantieparkatlas.own";

/** Project files, made and opened in a worker of their own, and what is kept of them in this browser. */
export function createProjects() {
  const inTurn = takeTurns();
  return {
    pack: (...given: Parameters<ProjectWork["packProject"]>) =>
      inWorker((work) => work.packProject(...given)),
    unpack: (file: Blob, name: string): Promise<Result<Unpacked, Issue>> =>
      inWorker(async (work) => work.unpackProject(file, name)),
    hash: (bytes: Blob) => inWorker((work) => work.hashOf(bytes)),
    keep: (kept: OwnKept) =>
      inTurn(async () => {
        // First, so that nothing lies here without the app knowing of it next time.
        localStorage.setItem(flag, "1");
        await keepOwn(kept);
      }),
    kept: () => inTurn(async () => (localStorage.getItem(flag) ? ownKept() : undefined)),
    forget: () =>
      inTurn(async () => {
        await forgetOwn();
        localStorage.removeItem(flag);
      }),
  };
}

/** A worker for one question: what it read of a file is gone with it. */
async function inWorker<T>(ask: (work: Remote<ProjectWork>) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL("./project-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.addEventListener("error", () => reject(new Error("the worker could not start")));
      ask(wrap<ProjectWork>(worker)).then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}

/** One after the other: a look at the store while it is deleted would make it anew. */
function takeTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
