// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { drawPlaces } from "#domain/priority/draw-places.ts";
import type { Recipe } from "#domain/priority/recipe.ts";
import { LanguageContext } from "#i18n/LanguageContext.tsx";
import { PriorityPage } from "#pages/priority/PriorityPage.tsx";
import { defaultSettings } from "#state/slices/settings-slice.ts";
import { createAppStore } from "#state/store.ts";
import { StoreContext } from "#state/use-app.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { testServices } from "#tests/builders/services.ts";
import { createStabilityClient } from "#workers/stability-client.ts";

afterEach(cleanup);

const recipe: Recipe = {
  parts: [
    { indicator: "people", weight: 50, direction: "higher" },
    { indicator: "parkCount", weight: 0, direction: "higher" },
  ],
  normalisation: "minMax",
  mean: "arithmetic",
};

async function open(own: Recipe = recipe, stability = workingStability) {
  const store = createAppStore(testServices(smallDataset(), { stability }), defaultSettings);
  await store.getState().start();
  store.getState().ask({ page: "priority", recipe: own });
  render(
    <LanguageContext value="nl">
      <StoreContext value={store}>
        <PriorityPage />
      </StoreContext>
    </LanguageContext>,
  );
  return store;
}

const workingStability = createStabilityClient((input) =>
  Promise.resolve(drawPlaces(input)),
).stability;

const names = () =>
  within(screen.getByRole("list", { name: "Ranglijst Drenthe" }))
    .getAllByRole("button")
    .map((row) => row.querySelector(".priority-name")?.textContent);
const slider = (name: string) => screen.getByRole("slider", { name: `Gewicht van ${name}` });

describe("PriorityPage", () => {
  it("says in its title who comes first, that the figures are examples, and the recipe below", async () => {
    await open();

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Voorbeeld: met deze weging staat Zuidoost bovenaan in Drenthe",
    );
    expect(screen.getByText(/^Recept: 100% Ingeschrevenen op een vakantiepark/)).toBeTruthy();
    expect(screen.getByText("Voorbeeldcijfers")).toBeTruthy();
  });

  it("moves the ranking while a weight is dragged, and writes the recipe into the question", async () => {
    const store = await open();
    expect(names()).toEqual(["Zuidoost", "Noordoost", "Noordwest"]);

    fireEvent.change(slider("Ingeschrevenen op een vakantiepark"), { target: { value: "0" } });
    fireEvent.change(slider("Vakantieparken"), { target: { value: "80" } });

    await waitFor(() => expect(names()?.[0]).toBe("Noordwest"));
    await waitFor(() =>
      expect(store.getState().query.recipe.parts.map(({ weight }) => weight)).toEqual([0, 80]),
    );
  });

  it("speaks the weight as what it counts for", async () => {
    await open();

    expect(slider("Ingeschrevenen op een vakantiepark").getAttribute("aria-valuetext")).toBe(
      "gewicht 50, telt voor 100%",
    );
    expect(slider("Vakantieparken").getAttribute("aria-valuetext")).toBe("telt niet mee");
  });

  it("turns the order round by direction", async () => {
    await open();

    const direction = screen.getByRole("group", {
      name: "Richting van Ingeschrevenen op een vakantiepark",
    });
    await userEvent.click(within(direction).getByRole("button", { name: "laag" }));

    await waitFor(() => expect(names()?.[0]).toBe("Noordwest"));
  });

  it("adds and removes indicators", async () => {
    await open();

    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Indicator toevoegen" }),
      "inhabitants",
    );
    expect(slider("Inwoners")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Inwoners weghalen" }));
    expect(screen.queryByRole("slider", { name: "Gewicht van Inwoners" })).toBeNull();
  });

  it("lists a municipality without a score with what it lacks", async () => {
    await open();

    const section = screen.getByRole("region", { name: "Zonder plaats" });
    expect(section.textContent).toContain("Zuidwest");
    expect(section.textContent).toContain("onderdrukt (< 10)");
  });

  it("tells why the selected municipality stands where it stands", async () => {
    const store = await open();

    await userEvent.click(screen.getByRole("button", { name: /Noordoost/ }));

    const reason = screen.getByRole("region", { name: "Waarom Noordoost hier staat" });
    expect(reason.textContent).toContain("Noordoost staat op plaats 2 van 3");
    expect(reason.textContent).toContain("Zuidoost staat 86 punten hoger.");
    expect(store.getState().query.selected).toBe("GM0002");
  });

  it("says how often a place stays in the top 3 when weights vary", async () => {
    await open();

    await waitFor(() => expect(screen.getAllByText("100 van de 100")).toHaveLength(3));
  });

  it("says so when the firmness of places cannot be computed, and keeps the ranking", async () => {
    await open(recipe, () => Promise.reject(new Error("no worker")));

    expect(
      await screen.findByText("De vastheid van de plaatsen kon niet worden berekend."),
    ).toBeTruthy();
    expect(names()).toHaveLength(3);
  });

  it("shows every figure as a table too", async () => {
    await open();

    await userEvent.click(screen.getByRole("button", { name: "Als tabel" }));

    const row = screen.getByRole("rowheader", { name: "Zuidwest" }).closest("tr");
    const heads = screen.getAllByRole("columnheader").map((head) => head.textContent);
    const people = heads.indexOf("Ingeschrevenen op een vakantiepark, personen");
    expect(row?.children[people]?.textContent).toBe("onderdrukt (< 10)");
    expect(row?.children).toHaveLength(heads.length);
    expect(screen.getAllByRole("row")).toHaveLength(5);
  });

  it("asks for weight when nothing weighs", async () => {
    await open({ ...recipe, parts: recipe.parts.map((part) => ({ ...part, weight: 0 })) });

    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Geef ten minste één indicator gewicht",
    );
    expect(screen.getByText("Recept: nog geen indicator met gewicht.")).toBeTruthy();
  });
});
