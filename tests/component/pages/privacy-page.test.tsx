// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { PrivacyPage } from "#pages/privacy/PrivacyPage.tsx";
import type { Services } from "#state/services.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { built, testServices } from "#tests/builders/services.ts";
import { showPage } from "./show-page.tsx";

afterEach(cleanup);

const dataset = smallDataset();
const refusal = {
  code: "ingest.notProtectable",
  severity: "error",
  where: { file: "a.csv" },
} as const;

/** A file is loaded under the usual rules; under any other threshold it cannot be protected. */
async function showLoaded() {
  const build: Services["build"] = async ({ rules }) =>
    rules.threshold === 10 ? built(dataset) : { ok: false, remarks: [refusal] };
  const shown = await showPage(<PrivacyPage />, testServices(dataset, { build }));
  await shown.store.getState().addFiles([new File([""], "a.csv")]);
  shown.store.getState().accept();
  return shown;
}

async function ask(threshold: string) {
  const field = screen.getByLabelText("Verberg aantallen van 1 tot onder");
  await userEvent.clear(field);
  await userEvent.type(field, threshold);
}

describe("the rules on the page Privacy", () => {
  it("say so when figures cannot be shown by them, and leave the old ones", async () => {
    const { store } = await showLoaded();
    await ask("20");
    await userEvent.click(screen.getByRole("button", { name: "Pas de regels toe" }));

    expect(await screen.findByText(/de oude regels gelden nog/)).toBeTruthy();
    expect(store.getState().rules.threshold).toBe(10);
  });

  it.each(["2", "1001", "4,5", ""])("take no threshold of %j", async (threshold) => {
    await showLoaded();
    await ask(threshold || "{Backspace}");

    expect(screen.getByText("Vul een heel getal in van 3 tot en met 1.000.")).toBeTruthy();
    expect(
      screen.getByRole<HTMLButtonElement>("button", { name: "Pas de regels toe" }).disabled,
    ).toBe(true);
  });
});
