import { describe, expect, it, vi } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { testServices } from "#tests/builders/services.ts";
import { defaultQuery } from "#views/query.ts";

const westerveld = "GM1701" as AreaCode;
const newStore = () => createAppStore(testServices({} as Dataset), defaultSettings);

describe("the question", () => {
  it("changes in the parts that are asked, and forgets the remarks of the link", () => {
    const store = newStore();
    const remark = { code: "query.unreadable", severity: "warning", where: { file: "" } } as const;
    store.getState().follow(defaultQuery, [remark]);
    expect(store.getState().queryIssues).toEqual([remark]);

    store.getState().ask({ indicator: "people" });

    expect(store.getState().query).toEqual({ ...defaultQuery, indicator: "people" });
    expect(store.getState().queryIssues).toEqual([]);
  });

  it("selects an area, and clears it when chosen again", () => {
    const store = newStore();

    store.getState().toggleArea(westerveld);
    expect(store.getState().query.selected).toBe(westerveld);
    store.getState().toggleArea(westerveld);

    expect(store.getState().query.selected).toBeUndefined();
  });
});

describe("the hover", () => {
  it("tells its listeners only when it moves to another area", () => {
    const store = newStore();
    const listener = vi.fn();
    store.subscribe(listener);

    store.getState().hover(westerveld);
    store.getState().hover(westerveld);

    expect(listener).toHaveBeenCalledTimes(1);
    expect(store.getState().hovered).toBe(westerveld);
  });
});

describe("the settings", () => {
  it("change one by one", () => {
    const store = newStore();

    store.getState().set({ theme: "dark" });

    expect(store.getState()).toMatchObject({ language: "nl", theme: "dark", renderer: "auto" });
  });
});
