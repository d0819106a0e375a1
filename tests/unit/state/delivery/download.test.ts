import { describe, expect, it } from "vitest";
import { downloadFile } from "#state/delivery/download.ts";
import type { Services } from "#state/services.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";

const url = "https://data.example.org/telling.csv";

async function storeWith(download: NonNullable<Services["download"]>) {
  const store = createAppStore(testServices(smallDataset(), { download }), defaultSettings);
  await store.getState().start();
  return store;
}

describe("a file at a web address", () => {
  it("is the answer, and its job has ended", async () => {
    const file = new File(["a"], "telling.csv");
    const store = await storeWith(() => Promise.resolve({ ok: true, value: file, remarks: [] }));
    expect(await downloadFile(store, url)).toBe(file);
    expect(store.getState()).toMatchObject({ job: undefined, outcome: undefined });
  });

  it("ends its job with a sentence when it breaks", async () => {
    const store = await storeWith(() => Promise.reject(new Error("no line")));
    expect(await downloadFile(store, url)).toBeUndefined();
    expect(store.getState().job).toBeUndefined();
    expect(store.getState().outcome).toMatchObject({
      accepted: false,
      issues: [{ code: "job.failed", values: { reason: "no line" } }],
    });
  });

  it("says nothing more once it was stopped", async () => {
    const store = await storeWith(
      (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(new Error("stopped")));
        }),
    );
    const waiting = downloadFile(store, url);
    store.getState().job?.cancel();
    expect(await waiting).toBeUndefined();
    expect(store.getState()).toMatchObject({ job: undefined, outcome: undefined });
  });
});
