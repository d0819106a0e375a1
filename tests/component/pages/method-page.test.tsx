// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { MethodPage } from "#pages/method/MethodPage.tsx";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";
import { expectAccessible, showPage } from "./show-page.tsx";

afterEach(cleanup);

const dataset = smallDataset();
const services = testServices(dataset, {
  loadConfig: async () => ({
    appointmentEmail: "atlas@example.org",
    appointmentWith: "",
    hosts: [],
  }),
});
const show = (options = {}) => showPage(<MethodPage />, services, options);

describe("the page Verantwoording", () => {
  it("leads from its contents to every chapter", async () => {
    const { container } = await show();

    const links = within(screen.getByRole("navigation", { name: "Op deze pagina" })).getAllByRole(
      "link",
    );

    expect(links).toHaveLength(15);
    for (const link of links) {
      const chapter = container.querySelector(link.getAttribute("href") ?? "");
      expect(chapter?.querySelector("h2")?.textContent).toBe(link.textContent);
    }
  });

  it("fills the sums with the figures of the first municipality, each part with its own date and source", async () => {
    await show();

    expect(screen.getByText("150 ÷ 20.000 × 1.000 = 7,5 per 1.000 inwoners")).toBeTruthy();
    const row = screen.getAllByRole("row", { name: /^ingeschrevenen/ })[0];
    expect(row?.textContent).toContain("1 jan 2025");
    expect(row?.textContent).toContain("Voorbeeldcijfer, niet gepubliceerd");
    expect(row?.textContent).toContain("Testcijfers");
    expect(screen.getByText("(150 − 200) ÷ 200 × 100 = −25,0%")).toBeTruthy();
  });

  it("computes for the municipality that is chosen", async () => {
    const { store } = await show();

    await userEvent.selectOptions(screen.getByLabelText("Reken voor"), "Noordwest");

    expect(store.getState().query.selected).toBe("GM0001");
    expect(screen.getByText("120 ÷ 10.000 × 1.000 = 12,0 per 1.000 inwoners")).toBeTruthy();
  });

  it("gives no sum for a suppressed figure, but the reason", async () => {
    await show();

    await userEvent.selectOptions(screen.getByLabelText("Reken voor"), "Zuidwest");

    expect(screen.getAllByText("Er is geen som: onderdrukt.").length).toBeGreaterThan(0);
    expect(screen.queryByText(/÷ 5\.000 × 1\.000/)).toBeNull();
  });

  it("says of whom every loaded source is, and under which licence", async () => {
    await show();

    const table = screen.getByRole("table", { name: "Bronnen van de geladen gegevens" });

    expect(within(table).getAllByRole("row")).toHaveLength(1 + dataset.sources.size);
  });

  it("shows what this browser holds", async () => {
    localStorage.setItem("vakantieparkatlas.settings", "{}");

    await show();

    expect(await screen.findByText("instelling vakantieparkatlas.settings, 2 tekens")).toBeTruthy();
    expect(
      screen.getByText(/vroeg sinds het openen 0 keer iets aan een andere computer/),
    ).toBeTruthy();
    localStorage.clear();
  });

  it("says where to report a problem", async () => {
    await show();

    expect(await screen.findByText(/Melden kan bij atlas@example\.org/)).toBeTruthy();
  });

  it.each(["nl", "en"] as const)("has nothing that axe finds in %s", async (language) => {
    const { container } = await show({ language });

    await expectAccessible(container);
  });
});
