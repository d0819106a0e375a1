// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import { LanguageContext } from "#i18n/LanguageContext.tsx";
import { MapPage } from "#pages/map/MapPage.tsx";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { StoreContext } from "#state/use-app.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";
import type { Query } from "#views/query.ts";

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const withRange = () => withPeople({ kind: "range", low: 60, high: 130, status: "supplied" });

/** Another number of people in Noordwest on the last day. */
function withPeople(value: Value): Dataset {
  const dataset = smallDataset();
  const people = new Map(dataset.series.get("people"));
  const days = new Map(people.get("GM0001" as AreaCode));
  days.set("2025-01-01" as IsoDate, { value, source: "counts" });
  people.set("GM0001" as AreaCode, days);
  return { ...dataset, series: new Map(dataset.series).set("people", people) };
}

function opened(
  change: Partial<Query> = {},
  language: "nl" | "en" = "nl",
  dataset: Dataset = smallDataset(),
) {
  const store = createAppStore(testServices(dataset), { ...defaultSettings, language }, dataset);
  store.getState().ask(change);
  render(
    <StoreContext value={store}>
      <LanguageContext value={language}>
        <main>
          <MapPage />
        </main>
      </LanguageContext>
    </StoreContext>,
  );
  return store;
}

const ranking = () => screen.getByRole("table", { name: /Klik op een kolomkop/ });
const rowOf = (name: string) => within(ranking()).getByRole("row", { name: new RegExp(name) });

describe("the map page of uncertain figures", () => {
  it("ranks a range by the places that it leaves open, in the row and in words", async () => {
    opened({ indicator: "pressure" }, "nl", withRange());

    expect(within(rowOf("Noordwest")).getAllByRole("cell")[0]?.textContent).toBe("1–3");
    expect(rowOf("Noordwest").textContent).toContain("6,0–13,0");
    expect(screen.getByText("tussen twee klassen")).toBeTruthy();
  });

  it("marks a rate on few people in the row, in the line and in a sentence", async () => {
    const few = { kind: "known", amount: 15, margin: 0, status: "supplied" } as const;
    opened({}, "nl", withPeople(few));

    expect(rowOf("Noordwest").textContent).toContain("onzeker: 1,5");
    expect(rowOf("Zuidoost").textContent).not.toContain("onzeker");
    expect(screen.getByText("Deels op weinig mensen")).toBeTruthy();
    expect(await screen.findByText(/^Onzeker: hoogstens 20 mensen geteld/)).toBeTruthy();
  });

  it("tells under the ranking why a figure is hidden", async () => {
    opened();

    await userEvent.click(await screen.findByText("Waarom onderdrukt?"));

    expect(screen.getByText("Zuidwest: te weinig mensen.")).toBeTruthy();
  });

  it("lets the reader choose the base of a growth percentage, and says why there is one", async () => {
    const store = opened({ indicator: "change" });
    const user = userEvent.setup();
    const menu = screen.getByRole("combobox", { name: "Percentage vanaf" });

    expect(menu).toHaveProperty("value", "100");
    expect(
      screen.getByText(/onder 100 personen geen percentage, want één huishouden/),
    ).toBeTruthy();
    expect(rowOf("Zuidoost").textContent).toContain("+10,0");
    await user.selectOptions(menu, "500 personen");

    expect(store.getState().query.growthBase).toBe(500);
    expect(rowOf("Zuidoost").textContent).toContain("geen percentage onder 500 personen");
    expect(screen.queryByText("+10,0")).toBeNull();
  });
});
