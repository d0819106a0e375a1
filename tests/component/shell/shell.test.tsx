// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { LanguageContext } from "#i18n/LanguageContext.tsx";
import { type LazyPage, lazyPage } from "#pages/shell/lazy-page.ts";
import { Shell } from "#pages/shell/Shell.tsx";
import type { Services } from "#state/services.ts";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { decodeQuery } from "#state/url/query-codec.ts";
import { StoreContext, useApp } from "#state/use-app.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";
import { expectAccessible } from "../pages/show-page.tsx";

const places = [
  { name: "Noorddorp", municipality: "GM0001" as AreaCode, kind: "village" as const },
];

beforeEach(() => {
  window.history.replaceState(null, "", "/");
  // jsdom knows the element but not what it does.
  HTMLDialogElement.prototype.showModal = function () {
    this.setAttribute("open", "");
  };
  vi.stubGlobal("scrollTo", () => undefined);
});
afterEach(cleanup);

function Words() {
  const page = useApp((state) => state.query.page);
  return <h1>{`Pagina ${page}`}</h1>;
}
function BreaksWithoutSelection() {
  const selected = useApp((state) => state.query.selected);
  if (!selected) throw new Error("kapot");
  return <h1>{"Heel"}</h1>;
}
const words = lazyPage(() => Promise.resolve(Words));

async function opened(own: Partial<Services> = {}, page: LazyPage = words, start = true) {
  const services = testServices(smallDataset(), {
    loadPlaces: () => Promise.resolve(places),
    ...own,
  });
  const store = createAppStore(services, defaultSettings);
  if (start) await store.getState().start();
  await act(async () =>
    render(
      <StoreContext value={store}>
        <LanguageContext value="nl">
          <Shell page={page} />
        </LanguageContext>
      </StoreContext>,
    ),
  );
  return store;
}

const search = () => screen.getByRole("combobox", { name: "Zoek gemeente of plaats" });

describe("the search", () => {
  it("opens with a slash and with Ctrl+K, and closes with Escape", async () => {
    await opened();
    const user = userEvent.setup();

    await user.keyboard("/");
    expect(document.activeElement).toBe(search());
    act(() => window.history.back());
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
    await user.keyboard("{Control>}k{/Control}");

    expect(search()).toBeTruthy();
  });

  it("finds a place by keyboard and selects its municipality on the map", async () => {
    const store = await opened();
    const user = userEvent.setup();
    await user.keyboard("/");

    await user.type(search(), "noord");
    const options = await screen.findAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toEqual([
      "Noordoost",
      "Noordwest",
      "Noorddorpgemeente Noordwest",
    ]);
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(search().getAttribute("aria-activedescendant")).toBe(options[2]?.id);
    await user.keyboard("{Enter}");

    await waitFor(() => expect(store.getState().query.selected).toBe("GM0001"));
    expect(store.getState().query.page).toBe("map");
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("goes to the page of a municipality from another page", async () => {
    const store = await opened();
    store.getState().ask({ page: "method" });
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: /Zoek gemeente of plaats/ }));

    await user.type(search(), "zuidoost");
    await user.click(await screen.findByRole("option", { name: "Zuidoost" }));

    await waitFor(() =>
      expect(store.getState().query).toMatchObject({ page: "area", selected: "GM0004" }),
    );
  });

  it("says that nothing has this name, and works without the places", async () => {
    await opened({ loadPlaces: () => Promise.reject(new Error("offline")) });
    const user = userEvent.setup();
    await user.keyboard("/");

    await user.type(search(), "xyz");
    expect(await screen.findByText("Geen gemeente of plaats met deze naam.")).toBeTruthy();
    await user.clear(search());
    await user.type(search(), "zuidw");

    expect(await screen.findByRole("option", { name: "Zuidwest" })).toBeTruthy();
  });
});

describe("the frame", () => {
  it("says what of the link was repaired, until that is closed", async () => {
    const store = await opened();
    const { query, issues } = decodeQuery(new URLSearchParams("klassen=99&peildatum=2023-01-01"));
    act(() => store.getState().follow(query, issues));

    expect(screen.getByText(/klassen=99/)).toBeTruthy();
    expect(screen.getByText(/peildatum=2023-01-01/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Sluit deze melding" }));

    expect(screen.queryByText(/klassen=99/)).toBeNull();
  });

  it("moves the focus to the title of the next page, and names the tab after it", async () => {
    await opened();
    const pages = screen.getByRole("navigation", { name: "Pagina's" });
    expect(document.title).toMatch(/^Voorbeeld: in Noordwest .+ · Vakantieparkatlas$/);

    await userEvent.click(within(pages).getByRole("link", { name: "Prioriteit" }));

    const title = screen.getByRole("heading", { name: "Pagina priority" });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe("Prioriteit · Vakantieparkatlas");
  });

  it("changes the language and the colours from the settings", async () => {
    const store = await opened();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: /Weergave/ }));

    await user.click(screen.getByRole("radio", { name: "Hoog contrast" }));
    await user.click(screen.getByRole("radio", { name: "English" }));

    expect(store.getState()).toMatchObject({ theme: "contrast", language: "en" });
  });

  it("copies the link, and shows it when copying is blocked", async () => {
    await opened();
    const user = userEvent.setup();
    const write = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));

    await user.click(screen.getByRole("button", { name: "Delen" }));

    expect(write).toHaveBeenCalledWith(window.location.href);
    expect(await screen.findByText(/Kopiëren is geblokkeerd/)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "Link naar wat u nu ziet" })).toBeTruthy();
  });

  it("has nothing that axe objects to", async () => {
    await opened();

    await expectAccessible(document.body);
  });
});

describe("when it goes wrong", () => {
  it("keeps the frame when a page breaks, tells it and tries again", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const store = await opened(
      {},
      lazyPage(() => Promise.resolve(BreaksWithoutSelection)),
    );

    const note = screen.getByRole("alert");
    expect(note.textContent).toContain("Er ging iets mis op deze pagina.");
    expect(note.textContent).toContain("kapot");
    expect(screen.getAllByRole("navigation").length).toBeGreaterThan(0);
    await act(async () => {
      store.getState().ask({ selected: "GM0001" as AreaCode });
      screen.getByRole("button", { name: "Probeer opnieuw" }).click();
    });

    expect(await screen.findByRole("heading", { name: "Heel" })).toBeTruthy();
    error.mockRestore();
  });

  it("loads a page again that did not arrive", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
    let tries = 0;
    const page = lazyPage(() => {
      tries += 1;
      return tries === 1
        ? Promise.reject(new TypeError("Failed to fetch dynamically imported module"))
        : Promise.resolve(Words);
    });
    await opened({}, page);

    expect(screen.getByRole("alert").textContent).toContain("kon niet worden geladen");
    await act(async () => {
      screen.getByRole("button", { name: "Probeer opnieuw" }).click();
    });

    expect(await screen.findByRole("heading", { name: "Pagina map" })).toBeTruthy();
    error.mockRestore();
  });

  it("says so when not even the embedded data can be read", async () => {
    await opened({ loadEmbedded: () => Promise.reject(new Error("gone")) });

    expect(screen.getByRole("alert").textContent).toContain("konden niet worden gelezen");
    expect(screen.getByRole("button", { name: "Opnieuw laden" })).toBeTruthy();
  });

  it("says that it is loading while it is", async () => {
    await opened({}, words, false);

    expect(screen.getByText("De gegevens worden geladen.")).toBeTruthy();
  });
});
