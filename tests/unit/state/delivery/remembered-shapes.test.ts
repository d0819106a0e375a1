import { describe, expect, it } from "vitest";
import type { IsoDate } from "#domain/iso-date.ts";
import { buildDataset } from "#ingest/build-dataset.ts";
import { choose } from "#state/delivery/choose.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";

const base = embeddedDataset();

/** A store that reads files as the app does, without a worker. */
async function started() {
  const services = testServices(base, {
    build: async ({ base: from, deliveries, rules }) => {
      const read = deliveries.map(({ files }) =>
        Promise.all(
          files.map(async ({ name, bytes, choices }) => ({
            name,
            bytes: await bytes.arrayBuffer(),
            ...(choices && { choices }),
          })),
        ),
      );
      const today = "2026-11-25" as IsoDate;
      const ports = { rules, today, onProgress: () => undefined };
      return buildDataset(from ?? base, await Promise.all(read), ports);
    },
  });
  const store = createAppStore(services, defaultSettings);
  await store.getState().start();
  return store;
}

const table = (name: string, sign = "-") =>
  new File(
    [`gemeente;peildatum;aantal huishoudens\nAssen;2024-01-01;32150\nEmmen;2024-01-01;${sign}\n`],
    name,
  );

describe("choices about a table", () => {
  it("hold for a later file with the same columns, which is told", async () => {
    const store = await started();
    await store.getState().addFiles([table("januari.csv")]);
    await choose(store, { table: "januari.csv", symbols: [["-", "nil"]] });
    store.getState().accept();

    await store.getState().addFiles([table("februari.csv")]);

    const { tried } = store.getState();
    expect(tried?.recalled).toEqual(["februari.csv"]);
    expect(tried?.verdicts[0]?.statuses.nil).toBe(1);
    expect(tried?.deliveries.at(-1)?.files[0]?.choices).toEqual([
      { table: "februari.csv", symbols: [["-", "nil"]] },
    ]);
  });

  it("do not hold for other columns, nor once they were taken back", async () => {
    const store = await started();
    await store.getState().addFiles([table("januari.csv")]);
    await choose(store, { table: "januari.csv", symbols: [["-", "nil"]] });
    await choose(store, { table: "januari.csv" });
    store.getState().decline();

    await store.getState().addFiles([table("februari.csv")]);

    expect(store.getState().tried?.recalled).toBeUndefined();
    expect(store.getState().tried?.verdicts[0]?.statuses.nil).toBe(0);
  });

  it("about single cells belong to their own file alone", async () => {
    const store = await started();
    await store.getState().addFiles([table("januari.csv", "veel")]);
    await choose(store, { table: "januari.csv", cells: [[3, 2, "47210"]] });
    store.getState().accept();

    await store.getState().addFiles([table("februari.csv", "veel")]);

    expect(store.getState().tried?.recalled).toBeUndefined();
    expect(store.getState().tried?.verdicts[0]?.statuses.unread).toBe(1);
  });

  it("hold also when one of them made another table of it for a while", async () => {
    const store = await started();
    await store.getState().addFiles([table("een.csv")]);
    const columns = () => store.getState().tried?.verdicts[0]?.columns.map(({ name }) => name);
    const before = columns();
    await choose(store, { table: "een.csv", encoding: "utf-16le" });
    expect(columns()).not.toEqual(before);
    await choose(store, { table: "een.csv", symbols: [["-", "nil"]] });

    await store.getState().addFiles([table("twee.csv")]);

    expect(store.getState().tried?.deliveries.at(-1)?.files[0]?.choices).toEqual([
      { table: "twee.csv", symbols: [["-", "nil"]] },
    ]);
  });
});
