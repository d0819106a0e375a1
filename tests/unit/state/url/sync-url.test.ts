// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { syncUrl } from "#state/url/sync-url.ts";
import { testServices } from "#tests/builders/services.ts";

let untie: () => void = () => undefined;
afterEach(() => {
  untie();
});

function opened(link: string) {
  window.history.replaceState(null, "", link);
  const store = createAppStore(testServices({} as Dataset), defaultSettings);
  untie = syncUrl(store, window);
  return store;
}

function popped(): Promise<void> {
  return new Promise((resolve) =>
    window.addEventListener("popstate", () => resolve(), { once: true }),
  );
}

describe("syncUrl", () => {
  it("opens with the question of the link", () => {
    const store = opened("/?pagina=gemeente&gebied=GM1701&klassen=99");

    expect(store.getState().query).toMatchObject({ page: "area", selected: "GM1701", classes: 5 });
    expect(store.getState().queryIssues).toHaveLength(1);
  });

  it("writes the question into the address, and the plain one without parameters", () => {
    const store = opened("/");

    store.getState().ask({ indicator: "people" });
    expect(window.location.search).toBe("?indicator=personen");
    store.getState().ask({ indicator: "pressure" });

    expect(window.location.search).toBe("");
  });

  it("makes a step in the history for another area, and none for another date", () => {
    const store = opened("/");
    const before = window.history.length;

    store.getState().ask({ date: parseIsoDate("2024-01-01") });
    expect(window.history.length).toBe(before);
    store.getState().ask({ selected: "GM1701" as AreaCode });

    expect(window.history.length).toBe(before + 1);
    expect(window.location.search).toBe("?gebied=GM1701&peildatum=2024-01-01");
  });

  it("goes back and forward with the browser", async () => {
    const store = opened("/");
    store.getState().ask({ page: "method" });

    let back = popped();
    window.history.back();
    await back;
    expect(store.getState().query.page).toBe("map");
    back = popped();
    window.history.forward();
    await back;

    expect(store.getState().query.page).toBe("method");
  });

  it("leaves the address alone once untied", () => {
    const store = opened("/");

    untie();
    store.getState().ask({ indicator: "people" });

    expect(window.location.search).toBe("");
  });
});
