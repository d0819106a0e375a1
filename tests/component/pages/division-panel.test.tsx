// @vitest-environment jsdom

import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { DivisionPanel } from "#pages/data/division/DivisionPanel.tsx";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";
import { expectAccessible, showPage } from "./show-page.tsx";

afterEach(cleanup);

const dataset = embeddedDataset();
const show = (shown = dataset) =>
  showPage(<DivisionPanel dataset={shown} />, testServices(shown), { start: false });

describe("the reorganisations", () => {
  it("start at the last ones, and the slider goes back to any year", async () => {
    const { container } = await show();
    const list = () => screen.getByRole("region", { name: /ontstaan of gegroeid/ });
    expect(within(list()).getByText("Voorne aan Zee")).toBeTruthy();
    expect(within(list()).queryByText("Waadhoeke")).toBeNull();

    fireEvent.change(screen.getByRole("slider", { name: /Indeling/ }), {
      target: { value: "2015" },
    });

    expect(within(list()).getByText("Waadhoeke")).toBeTruthy();
    expect(container.textContent).toContain("Op 1 januari 2015 waren er 393 gemeenten, nu 342.");
    expect(container.querySelectorAll(".division-map [data-parts]")).toHaveLength(34);
    await expectAccessible(container);
  });

  it("say that a division is that of now, without a list", async () => {
    await show();

    fireEvent.change(screen.getByRole("slider"), { target: { value: "2024" } });

    expect(screen.getByText("De indeling van 2024 is die van nu.")).toBeTruthy();
    expect(screen.queryByRole("region", { name: /ontstaan/ })).toBeNull();
  });

  it("are not there when none are known", async () => {
    const { container } = await show(smallDataset());

    expect(container.querySelector(".division")).toBeNull();
  });
});
