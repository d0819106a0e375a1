// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { LanguageContext } from "#i18n/LanguageContext.tsx";
import { MapPage } from "#pages/map/MapPage.tsx";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { StoreContext } from "#state/use-app.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";
import type { Query } from "#views/query.ts";
import { expectAccessible } from "./show-page.tsx";

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

function opened(change: Partial<Query> = {}, language: "nl" | "en" = "nl") {
  const dataset = smallDataset();
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
const names = () =>
  within(ranking())
    .getAllByRole("rowheader")
    .map((cell) => within(cell).getByRole("button").textContent);
const rowOf = (name: string) => within(ranking()).getByRole("row", { name: new RegExp(name) });

describe("the map page", () => {
  it("has the finding as its title, and says that it is an example", () => {
    opened();

    const title = screen.getByRole("heading", { level: 1 });
    expect(title.textContent).toMatch(
      /^Voorbeeld: in Noordwest staat ongeveer 1 op de 83 inwoners/,
    );
    expect(screen.getByText("Voorbeeldcijfers")).toBeTruthy();
    expect(screen.getByText("Schematische grenzen")).toBeTruthy();
  });

  it("ranks every area of the map, and says suppressed in words at the end", () => {
    opened();

    // 12 per 1,000; 11; 7.5; suppressed.
    expect(names()).toEqual(["Noordwest", "Zuidoost", "Noordoost", "Zuidwest"]);
    expect(rowOf("Noordwest").textContent).toContain("12,0");
    expect(rowOf("Zuidwest").textContent).toContain("onderdrukt");
    expect(rowOf("Zuidwest").textContent).not.toMatch(/\d,\d/);
  });

  it("says of every figure in the ranking what kind it is", () => {
    opened();

    for (const name of names()) expect(rowOf(name ?? "").textContent).toContain("voorbeeld");
  });

  it("sorts by a column, and turns round when asked again", async () => {
    opened();
    const user = userEvent.setup();

    await user.click(screen.getByRole("button", { name: "Gemeente" }));
    expect(names()).toEqual(["Noordoost", "Noordwest", "Zuidoost", "Zuidwest"]);
    await user.click(screen.getByRole("button", { name: "Gemeente" }));

    expect(names()).toEqual(["Zuidwest", "Zuidoost", "Noordwest", "Noordoost"]);
    const head = screen.getByRole("columnheader", { name: "Gemeente" });
    expect(head.getAttribute("aria-sort")).toBe("descending");
  });

  it("has one selection: the row, the title and the link to its page", async () => {
    const store = opened();
    const user = userEvent.setup();

    await user.click(within(rowOf("Zuidoost")).getByRole("button"));

    expect(store.getState().query.selected).toBe("GM0004");
    expect(screen.getByRole("button", { name: "Zuidoost", pressed: true })).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Zuidoost");
    await user.click(screen.getByRole("link", { name: "Open de pagina van Zuidoost" }));
    expect(store.getState().query).toMatchObject({ page: "area", selected: "GM0004" });
  });

  it("clears the selection when the row is chosen again", async () => {
    const store = opened({ selected: "GM0004" as AreaCode });

    await userEvent.click(screen.getByRole("button", { name: "Zuidoost", pressed: true }));

    expect(store.getState().query.selected).toBeUndefined();
  });

  it("changes to another figure from the menu and from the ranking", async () => {
    const store = opened();
    const user = userEvent.setup();

    await user.selectOptions(screen.getByRole("combobox", { name: "Cijfer" }), "waitingTime");
    expect(store.getState().query.indicator).toBe("waitingTime");
    await user.click(screen.getByRole("button", { name: "aantal" }));

    expect(store.getState().query.indicator).toBe("people");
    expect(rowOf("Zuidoost").textContent).toContain("330");
  });

  it("moves through the reference dates, and names the day that is shown", async () => {
    const store = opened({ date: "2024-01-01" as Query["date"] & string });

    const slider = screen.getByRole("slider", { name: "Peildatum" });
    expect(slider.getAttribute("aria-valuetext")).toBe("1 januari 2024");
    await userEvent.click(screen.getByRole("button", { name: "Speel de peildata af" }));
    expect(screen.getByRole("button", { name: "Stop met afspelen" })).toBeTruthy();
    await vi.waitFor(() => expect(store.getState().query.date).toBe("2024-07-01"), 3000);
    await vi.waitFor(() => expect(store.getState().query.date).toBeUndefined(), 3000);

    expect(screen.getByRole("button", { name: "Speel de peildata af" })).toBeTruthy();
  });

  it("says of a figure without a course in time that it has none", () => {
    opened({ indicator: "waitingTime" });

    expect(screen.queryByRole("slider")).toBeNull();
    expect(screen.getByText(/geen verloop/)).toBeTruthy();
  });

  it("names what is really published, in its own line", () => {
    opened();

    expect(screen.getByText(/Wel gepubliceerd/).closest("p")?.textContent).toBe(
      "Wel gepubliceerd: Nederland 60.000 (1 jan 2025). Voor Drenthe zelf is geen cijfer gepubliceerd.",
    );
  });

  it("explains itself at a first visit, and not again", async () => {
    opened();

    const intro = screen.getByRole("complementary", { name: "Uitleg bij het eerste bezoek" });
    expect(intro.textContent).toContain("De cijfers per gemeente zijn voorbeelden.");
    await userEvent.click(within(intro).getByRole("button", { name: "Begrepen" }));

    expect(document.documentElement.hasAttribute("data-introduced")).toBe(true);
    expect(localStorage.getItem("vakantieparkatlas.introduced")).toBe("1");
  });

  it("stands the caveat, the sources and the edition at its foot", () => {
    opened();

    const foot = document.querySelector("footer")?.textContent;
    expect(foot).toContain("Ingeschreven is niet hetzelfde als wonend");
    expect(foot).toContain("Testuitgever, Testcijfers (CC0-1.0)");
    expect(foot).toContain("Editie test.");
  });

  it("goes to the whole country and back with one click", async () => {
    const store = opened();
    const user = userEvent.setup();

    await user.click(screen.getByRole("button", { name: "Heel Nederland" }));
    expect(store.getState().query.scope).toBe("NL01");
    await user.click(screen.getByRole("button", { name: "provincies" }));
    expect(names()).toEqual(["Drenthe"]);
    await user.click(screen.getByRole("button", { name: "Terug naar Drenthe" }));

    expect(store.getState().query.scope).toBe("PV22");
  });

  it("has nothing that axe objects to, in either language", async () => {
    opened({ selected: "GM0004" as AreaCode });
    await expectAccessible(document.body);
    cleanup();

    opened({ scope: "NL01" as AreaCode, indicator: "people" }, "en");
    await expectAccessible(document.body);
  });
});
