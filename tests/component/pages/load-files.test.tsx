// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Services } from "#state/services.ts";
import { built } from "#tests/builders/services.ts";
import { dataset, file, loaded, remark, show } from "./show-data-page.tsx";

afterEach(cleanup);

describe("loading files", () => {
  it("says what was loaded and what it replaced, and can be undone", async () => {
    const build = vi.fn<Services["build"]>(async () =>
      built(loaded, [remark("warning", "mijn.csv", 7)]),
    );
    const { store } = await show({ build });

    await userEvent.upload(screen.getByLabelText("Kies bestanden"), file);

    const proposal = await screen.findByText("Gelezen: mijn.csv");
    const proposed = proposal.closest("[role=status]") as HTMLElement;
    expect(proposed.textContent).toContain("Nieuw in gebruik: mijn.csv (3 regels)");
    expect(store.getState().dataset).toBe(dataset);
    expect(document.activeElement?.textContent).toBe("Gebruik deze gegevens");
    await userEvent.keyboard("{Enter}");

    const verdict = await screen.findByText("Geladen: mijn.csv");
    const area = verdict.closest("[role=status]") as HTMLElement;
    expect(build.mock.calls[0]?.[0].deliveries[0]?.files[0]?.name).toBe("mijn.csv");
    expect(area.textContent).toContain("Nieuw in gebruik: mijn.csv (3 regels)");
    expect(area.textContent).toContain("Deels vervangen: Testcijfers (17 cijfers werden 14)");
    expect(area.textContent).toContain("dienst 7");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("1 door u toegevoegd");

    await userEvent.click(within(area).getByRole("button", { name: "Maak ongedaan" }));

    expect(store.getState().dataset).toBe(dataset);
    expect(screen.queryByText("Geladen: mijn.csv")).toBeNull();
  });

  it("changes nothing when the proposal is turned down", async () => {
    const { store } = await show({ build: async () => built(loaded) });
    await userEvent.upload(screen.getByLabelText("Kies bestanden"), file);
    await screen.findByText("Gelezen: mijn.csv");

    await userEvent.click(screen.getByRole("button", { name: "Annuleer" }));

    expect(store.getState()).toMatchObject({ dataset, deliveries: [], history: [] });
    expect(screen.queryByText("Gelezen: mijn.csv")).toBeNull();
  });

  it("says why a file was refused, and that nothing changed", async () => {
    const { store } = await show({
      build: async () => ({ ok: false, remarks: [remark("error", "mijn.csv", 1)] }),
    });

    await userEvent.upload(screen.getByLabelText("Kies bestanden"), file);

    await screen.findByText("Niet geladen: mijn.csv");
    expect(screen.getByText(/uw gegevens zijn zoals ze waren/)).toBeTruthy();
    expect(store.getState().dataset).toBe(dataset);
  });

  it("shows how far it is, and can be stopped", async () => {
    const { store } = await show({
      build: (_, { onProgress }) => {
        onProgress({ step: "reading", done: 0.25 });
        return new Promise(() => undefined);
      },
    });

    await userEvent.upload(screen.getByLabelText("Kies bestanden"), file);
    const bar = await screen.findByRole("progressbar", { name: "mijn.csv" });
    expect(bar.getAttribute("value")).toBe("0.25");
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));

    expect(store.getState().dataset).toBe(dataset);
  });

  it("takes files dropped anywhere to this page", async () => {
    const build = vi.fn<Services["build"]>(async () => ({ ok: false, remarks: [] }));
    const { store } = await show({ build });
    const dataTransfer = { types: ["Files"], files: [file] };

    fireEvent.dragOver(window, { dataTransfer });
    expect(screen.getByText("Laat los om te laden")).toBeTruthy();
    fireEvent.drop(window, { dataTransfer });

    await waitFor(() => expect(build).toHaveBeenCalledOnce());
    expect(store.getState().query.page).toBe("data");
    expect(screen.queryByText("Laat los om te laden")).toBeNull();
  });

  it("takes a pasted table as a file, and leaves other pasted text alone", async () => {
    const build = vi.fn<Services["build"]>(async () => ({ ok: false, remarks: [] }));
    await show({ build });
    const paste = (text: string) =>
      fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => text } });

    paste("zomaar een zin\nen nog een");
    paste("gemeente\tpersonen\r\nAssen\t40\r\n");

    await waitFor(() => expect(build).toHaveBeenCalledOnce());
    expect(build.mock.calls[0]?.[0].deliveries[0]?.files[0]?.name).toBe("geplakte tabel.csv");
  });
});
