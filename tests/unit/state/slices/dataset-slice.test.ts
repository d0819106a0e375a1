import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Built } from "#domain/delivery/delivery.ts";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import type { LoadOptions, Services } from "#state/services.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { built, testServices } from "#tests/builders/services.ts";

const named = (edition: string) => ({ edition }) as Dataset;
const embedded = named("embedded");
const remark: Issue = { code: "x", severity: "info", where: { file: "f" } };
const accept = (value: Dataset) => built(value, [remark]);

async function started(own: Partial<Services> = {}) {
  const store = createAppStore(testServices(embedded, own), defaultSettings);
  await store.getState().start();
  return store;
}

const file = (name: string) => new File([""], name);

describe("the data", () => {
  it("begin with what ships with the app, then with what was kept in the browser", async () => {
    const store = await started({ restore: () => Promise.resolve(named("kept")) });

    expect(store.getState().dataset?.edition).toBe("kept");
    expect(store.getState().failed).toBe(false);
  });

  it("fail only when not even the embedded data can be read", async () => {
    const without = await started({ loadEmbedded: () => Promise.reject(new Error("gone")) });
    const withData = await started({ restore: () => Promise.reject(new Error("full")) });

    expect(without.getState().failed).toBe(true);
    expect(withData.getState()).toMatchObject({ failed: false, dataset: embedded });
  });

  it("become what the files made of them, and can go back", async () => {
    const store = await started({ build: () => Promise.resolve(accept(named("own"))) });

    await store.getState().addFiles([file("a.csv")]);
    expect(store.getState()).toMatchObject({
      dataset: embedded,
      outcome: undefined,
      proposal: { names: ["a.csv"], issues: [remark] },
    });
    store.getState().accept();

    expect(store.getState().proposal).toBeUndefined();
    expect(store.getState().deliveries).toHaveLength(1);
    expect(store.getState().dataset?.edition).toBe("own");
    expect(store.getState().outcome).toEqual({
      accepted: true,
      issues: [remark],
      names: ["a.csv"],
    });
    store.getState().undo();
    expect(store.getState().dataset).toBe(embedded);
    expect(store.getState().outcome).toBeUndefined();
  });

  it("show the verdict, also when news of the job comes after its answer", async () => {
    let late: LoadOptions["onProgress"] | undefined;
    const store = await started({
      build: (_order, { onProgress }) => {
        late = onProgress;
        return Promise.resolve({ ok: false, remarks: [remark] });
      },
    });

    await store.getState().addFiles([file("a.csv")]);
    late?.({ step: "ingest.checking", done: undefined });

    expect(store.getState().job).toBeUndefined();
    expect(store.getState().outcome?.accepted).toBe(false);
  });

  it("stay as they were when the files are refused", async () => {
    const store = await started({
      build: () => Promise.resolve({ ok: false, remarks: [remark] }),
    });

    await store.getState().addFiles([file("a.csv")]);

    expect(store.getState()).toMatchObject({
      dataset: embedded,
      history: [],
      job: undefined,
      outcome: { accepted: false, issues: [remark] },
    });
  });

  it("stay as they were when the job breaks, and the reason is told", async () => {
    const store = await started({ build: () => Promise.reject(new Error("out of memory")) });

    await store.getState().addFiles([file("a.csv")]);

    expect(store.getState().dataset).toBe(embedded);
    expect(store.getState().outcome?.issues).toEqual([
      {
        code: "job.failed",
        severity: "error",
        where: { file: "a.csv" },
        values: { reason: "out of memory" },
      },
    ]);
  });

  it("do not change by a job that was stopped", async () => {
    const jobs: ((result: Result<Built, Issue>) => void)[] = [];
    const store = await started({
      build: () => new Promise((resolve) => jobs.push(resolve)),
    });

    const running = store.getState().addFiles([file("slow.csv")]);
    expect(store.getState().job).toMatchObject({
      names: ["slow.csv"],
      progress: { step: "start" },
    });
    store.getState().job?.cancel();
    jobs[0]?.(accept(named("late")));
    await running;

    expect(store.getState()).toMatchObject({
      dataset: embedded,
      job: undefined,
      outcome: undefined,
    });
  });

  it("follow the newest of two jobs, and hear no more of the first", async () => {
    const jobs: { resolve: (result: Result<Built, Issue>) => void; options: LoadOptions }[] = [];
    const store = await started({
      build: (_, options) => new Promise((resolve) => jobs.push({ resolve, options })),
    });

    const first = store.getState().addFiles([file("first.csv")]);
    const second = store.getState().addFiles([file("second.csv")]);
    jobs[0]?.options.onProgress({ step: "reading", done: 0.9 });
    expect(store.getState().job?.names).toEqual(["second.csv"]);
    jobs[1]?.options.onProgress({ step: "reading", done: 0.2 });
    expect(store.getState().job?.progress).toEqual({ step: "reading", done: 0.2 });
    jobs[1]?.resolve(accept(named("second")));
    jobs[0]?.resolve(accept(named("first")));
    await Promise.all([first, second]);

    store.getState().accept();
    expect(store.getState().dataset?.edition).toBe("second");
    expect(store.getState().history.map(({ dataset }) => dataset)).toEqual([embedded]);
  });

  it("leave everything as it was when the proposal is turned down", async () => {
    const store = await started({ build: () => Promise.resolve(accept(named("own"))) });
    await store.getState().addFiles([file("a.csv")]);

    store.getState().decline();

    expect(store.getState()).toMatchObject({ dataset: embedded, deliveries: [], history: [] });
    expect(store.getState().proposal).toBeUndefined();
  });

  it("remember at most ten earlier states", async () => {
    let step = 0;
    const store = await started({
      build: () => Promise.resolve(accept(named(String(++step)))),
    });

    for (let time = 0; time < 12; time++) {
      await store.getState().addFiles([file("a")]);
      store.getState().accept();
    }

    expect(store.getState().history.map(({ dataset }) => dataset?.edition)).toEqual([
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "11",
    ]);
  });

  it("return to the embedded ones on reset, and forget what was kept", async () => {
    let forgotten = 0;
    const store = await started({
      build: () => Promise.resolve(accept(named("own"))),
      forget: async () => {
        forgotten += 1;
      },
    });
    await store.getState().addFiles([file("a.csv")]);
    store.getState().accept();

    await store.getState().reset();

    expect(store.getState()).toMatchObject({ dataset: embedded, history: [], outcome: undefined });
    expect(forgotten).toBe(1);
  });
});
