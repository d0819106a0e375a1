// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Language } from "#lib/language.ts";
import { AreaPage } from "#pages/area/AreaPage.tsx";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";
import { expectAccessible, showPage } from "./show-page.tsx";

beforeEach(() => {
  // jsdom knows dialogs but does not open them.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

type Options = { readonly dataset?: Dataset; readonly language?: Language };

async function show(
  area: string | undefined,
  { dataset = smallDataset(), language }: Options = {},
) {
  const services = testServices(dataset, {
    loadConfig: async () => ({
      appointmentEmail: "flex@example.org",
      appointmentWith: "Regio Noord",
      hosts: [],
    }),
  });
  const shown = await showPage(<AreaPage />, services, language ? { language } : {});
  shown.store.getState().ask({ page: "area", selected: area as AreaCode | undefined });
  await screen.findByRole("heading", { level: 1 });
  return shown;
}

describe("the page of a municipality", () => {
  it("opens with the name, three numbers and plain sentences, marked as examples", async () => {
    await show("GM0002");

    expect((await screen.findByRole("heading", { name: "Noordoost" })).tagName).toBe("H1");
    expect(screen.getByText("Voorbeeldcijfers")).toBeTruthy();
    expect(screen.getByText("Schematische grenzen")).toBeTruthy();
    const numbers = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(numbers.slice(0, 3)).toEqual([
      "150 (voorbeeldcijfer, niet gepubliceerd)",
      "7,5 (voorbeeldcijfer, niet gepubliceerd)",
      "−25% (voorbeeldcijfer, niet gepubliceerd)",
    ]);
    expect(screen.getByText(/^Voorbeeld: in Noordoost staat ongeveer 1 op de 130/)).toBeTruthy();
  });

  it("tells the place in the ranking, what was rounded, and from what to what", async () => {
    await show("GM0002");

    expect(await screen.findByText(/afgerond op tientallen/)).toBeTruthy();
    expect(screen.getByText(/plaats 3 van 3 in Drenthe \(1 zonder cijfer\)/)).toBeTruthy();
    expect(screen.getByText("sinds 1 januari 2024, van 200 naar 150")).toBeTruthy();
  });

  it("says suppressed without the threshold where that would be read as a rate", async () => {
    await show("GM0003");

    const numbers = (await screen.findAllByRole("definition")).slice(0, 3);
    expect(numbers.map(({ textContent }) => textContent?.split(" (voor")[0])).toEqual([
      "onderdrukt (< 10)",
      "onderdrukt",
      "onderdrukt",
    ]);
  });

  it("lists its peers with day, status and traits", async () => {
    await show("GM0002");

    await userEvent.click(await screen.findByText("Lijst en kenmerken bekijken"));
    const row = screen.getByRole("row", { name: /^Zuidoost/ });
    expect(within(row).getByText("1 jan 2025")).toBeTruthy();
    expect(within(row).getByText("Voorbeeldcijfer, niet gepubliceerd")).toBeTruthy();
    expect(within(row).getByText("30.000")).toBeTruthy();
  });

  it("lists the parks by name, with kind and rough size, and says the list is incomplete", async () => {
    await show("GM0001");

    expect(await screen.findByText("2 bekend, lijst niet volledig")).toBeTruthy();
    expect(screen.getByText("De Eik, Noorddorp").nextSibling?.textContent).toBe(
      "vakantiepark, ongeveer 75 ha",
    );
    expect(screen.getByText("De Grens, Middendorp").nextSibling?.textContent).toContain("deels");
  });

  it("links every fact to its source, and asks five questions", async () => {
    await show("GM0001");

    const link = await screen.findByRole("link", { name: "Gemeente Noordwest, 2023" });
    expect(link.getAttribute("href")).toBe("https://example.org/besluit");
    const questions = screen.getByRole("heading", { name: "Vijf vragen die de raad kan stellen" });
    const section = questions.closest("section") as HTMLElement;
    expect(within(section).getAllByRole("listitem")).toHaveLength(5);
  });

  it("names its sources with the edition", async () => {
    await show("GM0001");

    expect(await screen.findByText(/Testcijfers \(Testuitgever\).*editie test/)).toBeTruthy();
  });

  it("still works without figures, and says how to load them", async () => {
    await show("GM0001", { dataset: { ...smallDataset(), series: new Map() } });

    expect((await screen.findAllByText("niet gepubliceerd")).length).toBeGreaterThan(1);
    expect(screen.getByRole("link", { name: "Naar Gegevens" })).toBeTruthy();
    expect(screen.queryByText("Voorbeeldcijfers")).toBeNull();
  });

  it("shows names from a file as text", async () => {
    const dataset = smallDataset();
    const areas = new Map(dataset.areas);
    const own = areas.get("GM0001" as AreaCode);
    if (own) areas.set(own.code, { ...own, name: "<img onerror=alert(1)>" });
    const { container } = await show("GM0001", { dataset: { ...dataset, areas } });

    expect(await screen.findByRole("heading", { name: "<img onerror=alert(1)>" })).toBeTruthy();
    expect(container.querySelector("img")).toBeNull();
  });

  it("prints on request", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    await show("GM0001");

    await userEvent.click(await screen.findByRole("button", { name: "Raadsbrief (A4)" }));

    expect(print).toHaveBeenCalledOnce();
  });

  it.each(["nl", "en"] as const)("has nothing that axe objects to in %s", async (language) => {
    const { container } = await show("GM0002", { language });
    await screen.findByRole("heading", { name: "Noordoost" });
    await expectAccessible(container);
  });
});

describe("the list of municipalities", () => {
  it("comes without a selected municipality, and leads to a page", async () => {
    const { store, container } = await show(undefined);
    await expectAccessible(container);

    await userEvent.click(screen.getByRole("link", { name: "Zuidoost" }));

    expect(store.getState().query.selected).toBe("GM0004");
    expect(await screen.findByRole("heading", { level: 1, name: "Zuidoost" })).toBeTruthy();
  });

  it("narrows while typing, and says when nothing is left", async () => {
    await show(undefined);
    const field = screen.getByRole("searchbox", { name: "Zoek in de lijst" });

    await userEvent.type(field, "noord");
    expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "Noordoost",
      "Noordwest",
    ]);

    await userEvent.type(field, "zzz");
    expect(screen.getByText("Geen gemeente met deze naam.")).toBeTruthy();
  });

  it("explains itself when a province is selected", async () => {
    await show("PV22");
    await waitFor(() =>
      expect(
        screen.getByText("Drenthe is geen gemeente. Kies hieronder een gemeente."),
      ).toBeTruthy(),
    );
  });
});

describe("Maak een afspraak", () => {
  async function open() {
    const shown = await show("GM0002");
    await userEvent.click(await screen.findByRole("button", { name: "Maak een afspraak" }));
    await screen.findByRole("combobox", { name: "Gemeente" });
    return shown;
  }
  const draft = async () => {
    const link = await screen.findByRole("link", { name: "Schrijf de e-mail" });
    return decodeURIComponent(link.getAttribute("href") ?? "");
  };

  it("drafts an e-mail about the municipality to the address of the publisher", async () => {
    await open();

    await waitFor(async () => expect(await draft()).toMatch(/^mailto:flex@example.org\?/));
    const text = await draft();
    expect(text).toContain("Versnellingskamer flexwonen voor Noordoost");
    expect(text).toContain("Beste Regio Noord,");
    expect(text).toContain("gebied=GM0002");
    expect(text).toContain("voorbeeldcijfers, niet gepubliceerd");
  });

  it("follows the municipality, the date and the time", async () => {
    await open();

    await userEvent.selectOptions(screen.getByRole("combobox"), "Zuidoost");
    const date = screen.getByLabelText("Datum");
    await userEvent.clear(date);
    expect(screen.getByRole("alert").textContent).toBe("Kies een datum en een begintijd.");
    await userEvent.type(date, "2031-03-04");

    expect(await draft()).toContain("Voorstel: 4 maart 2031, 10:00 tot 12:00 uur.");
    expect(await draft()).toContain("in de gemeente Zuidoost");
  });

  it("saves a calendar file, without any request", async () => {
    const request = vi.spyOn(globalThis, "fetch");
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await open();

    await userEvent.click(screen.getByRole("button", { name: "Bewaar in agenda (.ics)" }));

    expect(await screen.findByText(/bewaard als versnellingskamer-noordoost.ics/)).toBeTruthy();
    expect(made[0]?.type).toContain("text/calendar");
    expect(request).not.toHaveBeenCalled();
  });

  it("has nothing that axe objects to", async () => {
    const { container } = await open();
    await expectAccessible(container);
  });
});
