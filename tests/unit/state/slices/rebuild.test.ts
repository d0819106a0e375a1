import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { BuildOrder, Services } from "#state/services.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { built, testServices } from "#tests/builders/services.ts";

const named = (edition: string) => ({ edition }) as Dataset;
const embedded = named("embedded");
const accept = (value: Dataset) => built(value);
const file = (name: string) => new File([""], name);

async function started(own: Partial<Services> = {}) {
  const store = createAppStore(testServices(embedded, own), defaultSettings);
  await store.getState().start();
  return store;
}

describe("the data", () => {
  it("are made anew from everything delivered, by the rules that hold", async () => {
    const orders: BuildOrder[] = [];
    const store = await started({
      build: (order) => {
        orders.push(order);
        return Promise.resolve(accept(named(String(orders.length))));
      },
    });
    await store.getState().addFiles([file("a.csv")]);
    store.getState().accept();
    await store.getState().addFiles([file("b.csv")]);
    store.getState().accept();
    await store.getState().setRules({ ...store.getState().rules, threshold: 5 });

    const names = orders.map(({ deliveries }) =>
      deliveries.map(({ files }) => files.map(({ name }) => name)),
    );
    expect(names).toEqual([[["a.csv"]], [["a.csv"], ["b.csv"]], [["a.csv"], ["b.csv"]]]);
    expect(orders.every(({ base }) => base === embedded)).toBe(true);
    expect(orders.map(({ rules }) => rules.threshold)).toEqual([10, 10, 5]);
    store.getState().undo();
    expect(store.getState().rules.threshold).toBe(10);
    expect(store.getState().dataset?.edition).toBe("2");
  });

  it("take other rules at once when nothing was delivered", async () => {
    const store = await started();
    await store.getState().setRules({ ...store.getState().rules, threshold: 20 });
    expect(store.getState()).toMatchObject({ dataset: embedded, rules: { threshold: 20 } });
  });

  it("build what was fetched under what was delivered", async () => {
    const orders: BuildOrder[] = [];
    const store = await started({
      addRemote: async () => ({ ok: true, value: named("fetched"), remarks: [] }),
      build: (order) => {
        orders.push(order);
        return Promise.resolve(accept(named("own")));
      },
    });
    await store.getState().addRemote("cbsPopulation");
    expect(store.getState().dataset?.edition).toBe("fetched");
    await store.getState().addFiles([file("a.csv")]);
    store.getState().accept();
    await store.getState().addRemote("pdokMunicipalities");
    expect(orders.map(({ base }) => base.edition)).toEqual(["fetched", "fetched"]);
    expect(store.getState().deliveries).toHaveLength(1);
  });
});
