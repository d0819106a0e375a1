// @vitest-environment jsdom

import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Services } from "#state/services.ts";
import { built } from "#tests/builders/services.ts";
import { dataset, file, loaded, show } from "./show-data-page.tsx";
import { expectAccessible } from "./show-page.tsx";

afterEach(cleanup);

describe("the ledger", () => {
  it("has a row for every source, with its publisher, licence, state and remarks", async () => {
    await show();

    const rows = within(screen.getByRole("table", { name: "Wat is geladen" })).getAllByRole("row");
    expect(rows).toHaveLength(1 + dataset.sources.size);
    const counts = screen.getByRole("row", { name: /Testcijfers/ });
    expect(counts.textContent).toContain("Tellingen, Testuitgever");
    expect(counts.textContent).toContain("CC0-1.0");
    expect(within(counts).getByText("Voorbeeldcijfers")).toBeTruthy();
    expect(within(counts).getByRole("link", { name: "2 opmerkingen" })).toBeTruthy();
    expect(
      within(screen.getByRole("row", { name: /Testvlakken/ })).getByText("Schematische grenzen"),
    ).toBeTruthy();
  });
});

describe("the remarks", () => {
  it("are sentences, grouped, and any text in them is only text", async () => {
    const { container } = await show();

    const remarks = screen.getByRole("region", { name: "Opmerkingen bij de gegevens" });
    expect(remarks.textContent).toContain("dienst 1 antwoordde niet goed");
    expect(remarks.textContent).toContain("en 1 keer meer van dezelfde soort");
    expect(within(remarks).getByRole("heading", { name: /<img src=x/ })).toBeTruthy();
    expect(container.querySelector("img")).toBeNull();
  });

  it("can be shown by gravity", async () => {
    await show();

    await userEvent.click(screen.getByRole("button", { name: "Fouten (1)" }));

    const remarks = screen.getByRole("region", { name: "Opmerkingen bij de gegevens" });
    expect(remarks.textContent).toContain("dienst 3 is niet te bereiken");
    expect(remarks.textContent).not.toContain("dienst 1");
  });
});

describe("public data", () => {
  it("are asked for only after a yes to the named host", async () => {
    const addRemote = vi.fn<Services["addRemote"]>(async () => ({
      ok: true,
      value: loaded,
      remarks: [],
    }));
    await show({ addRemote });

    await userEvent.click(screen.getByRole("button", { name: "Haal op: Gemeentegrenzen" }));
    expect(screen.getByText(/Uw browser vraagt dan api\.pdok\.nl/)).toBeTruthy();
    expect(addRemote).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Nee" }));
    expect(addRemote).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Haal op: Gemeentegrenzen" }));
    await userEvent.click(screen.getByRole("button", { name: "Ja, haal op" }));

    expect(addRemote.mock.calls[0]?.[1]).toBe("pdokMunicipalities");
    expect(await screen.findByText("Geladen: Gemeentegrenzen")).toBeTruthy();
  });

  it("lists what is kept, and forgets it", async () => {
    const forget = vi.fn(async () => undefined);
    await show({
      forget,
      kept: async () => [{ source: "cbsPopulation", date: "2026-11-20" as never, bytes: 12_300 }],
    });

    expect(
      await screen.findByText("Inwoners per gemeente, opgehaald op 20 november 2026, 12 kB"),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Verwijder" }));

    expect(forget).toHaveBeenCalledOnce();
  });
});

describe("going back", () => {
  it("asks first, then returns to the built-in data", async () => {
    const forget = vi.fn(async () => undefined);
    const { store } = await show({
      forget,
      build: async () => built(loaded),
    });
    expect(screen.queryByRole("button", { name: /ingebouwde gegevens/ })).toBeNull();
    await userEvent.upload(screen.getByLabelText("Kies bestanden"), file);
    await userEvent.click(await screen.findByRole("button", { name: "Gebruik deze gegevens" }));

    await userEvent.click(
      screen.getByRole("button", { name: "Terug naar de ingebouwde gegevens" }),
    );
    expect(forget).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: "Ja, ga terug" }));

    await waitFor(() => expect(store.getState().dataset).toBe(dataset));
    expect(forget).toHaveBeenCalledOnce();
  });
});

describe("for every reader", () => {
  it.each(["nl", "en"] as const)(
    "axe finds nothing in %s, loaded and with a verdict",
    async (language) => {
      const { container } = await show(
        { build: async () => built(loaded, dataset.issues) },
        { language },
      );
      await expectAccessible(container);

      await userEvent.upload(screen.getByLabelText(/^(Kies bestanden|Choose files)$/), file);
      const accept = await screen.findByRole("button", { name: /^(Gebruik deze|Use these)/ });
      await expectAccessible(container);
      await userEvent.click(accept);
      await userEvent.click(screen.getByRole("button", { name: /(Gemeentegrenzen|boundaries)$/ }));

      await expectAccessible(container);
    },
  );

  it("axe finds nothing before the data are there", async () => {
    const { container } = await show({}, { start: false });

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "De gegevens worden geladen.",
    );
    await expectAccessible(container);
  });
});
