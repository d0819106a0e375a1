// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LanguageContext } from "#i18n/LanguageContext.tsx";
import { TakePanel } from "#pages/parts/take/TakePanel.tsx";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { StoreContext } from "#state/use-app.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";
import type { Query } from "#views/query.ts";

type Saved = { readonly name: string; readonly content: Blob };
let saved: Saved[] = [];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:test/${blobs.size}`;
        blobs.set(address, blob);
        return address;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const content = blobs.get(this.href);
    if (content) saved.push({ name: this.download, content });
  });
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(new Uint8Array([1, 2, 3]))));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(page: Query["page"]) {
  const store = createAppStore(testServices(smallDataset()), defaultSettings);
  await store.getState().start();
  store.getState().ask({ page });
  render(
    <LanguageContext value="nl">
      <StoreContext value={store}>
        <TakePanel />
      </StoreContext>
    </LanguageContext>,
  );
}

/** Read as the browser would: jsdom's Blob has no text(). */
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

describe("TakePanel", () => {
  it("saves a figure as SVG with its font inside, under a name that says it is an example", async () => {
    await open("map");

    await userEvent.click(screen.getByRole("button", { name: /^Kaart als SVG/ }));

    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^kaart-.*-drenthe-2025-01-01-voorbeeld\.svg$/);
    const text = await textOf(saved[0]?.content as Blob);
    expect(text).toContain("data:font/woff2;base64,AQID");
    expect(text).toContain("Voorbeeldcijfers");
    expect(screen.getAllByRole("status")[0]?.textContent).toMatch(/is opgeslagen\.$/);
  });

  it("saves the table as CSV", async () => {
    await open("map");

    await userEvent.click(screen.getByRole("button", { name: "Ranglijst als CSV" }));

    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(/^tabel-ranglijst-.*\.csv$/);
    expect(await textOf(saved[0]?.content as Blob)).toContain("code;gebied;niveau;plaats");
  });

  it("says why a file could not be made", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 404 })));
    await open("map");

    await userEvent.click(screen.getByRole("button", { name: /^Kaart als SVG/ }));

    expect(await screen.findByText(/^Het bestand kon niet worden gemaakt: .*404/)).toBeTruthy();
    expect(saved).toHaveLength(0);
  });

  it("shows the sentence to cite and copies it", async () => {
    const user = userEvent.setup();
    await open("map");

    await user.click(screen.getByRole("button", { name: "Kopieer de zin: Als zin" }));

    expect(await screen.findByText("De zin is gekopieerd.")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toMatch(/voorbeeldcijfer, niet gepubliceerd/);
  });

  it("says where to go when a page has nothing to take", async () => {
    await open("method");

    expect(screen.getByText(/^Op deze pagina is geen figuur/)).toBeTruthy();
  });
});
