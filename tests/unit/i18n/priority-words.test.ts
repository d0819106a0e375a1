import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Recipe } from "#domain/priority/recipe.ts";
import { createFormat } from "#i18n/format.ts";
import { percentWords, priorityTitle, recipeWords, timesInHundred } from "#i18n/priority-words.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { priorityView } from "#views/priority-view.ts";
import { defaultQuery, type Query } from "#views/query.ts";

const people = { indicator: "people", weight: 60, direction: "higher" } as const;
const waiting = { indicator: "waitingTime", weight: 20, direction: "lower" } as const;
const growth = { indicator: "change", weight: 20, direction: "higher" } as const;

function viewOf(parts: Recipe["parts"], change: Partial<Query> = {}, own: Partial<Recipe> = {}) {
  const dataset = smallDataset();
  const recipe: Recipe = { parts, normalisation: "minMax", mean: "arithmetic", ...own };
  return priorityView(
    dataset,
    normaliseQuery(dataset, { ...defaultQuery, recipe, ...change }).query,
  );
}

describe("priorityTitle", () => {
  it("names the first municipality, and says that the figures are examples", () => {
    expect(priorityTitle(viewOf([people]), "nl")).toBe(
      "Voorbeeld: met deze weging staat Zuidoost bovenaan in Drenthe",
    );
    expect(priorityTitle(viewOf([people]), "en")).toBe(
      "Example: with these weights Zuidoost comes first in Drenthe",
    );
  });

  it("tells the place of the selected municipality, or that it lacks a figure", () => {
    expect(priorityTitle(viewOf([people], { selected: "GM0001" as AreaCode }), "nl")).toBe(
      "Voorbeeld: met deze weging staat Noordwest op plaats 3 van 3 in Drenthe",
    );
    expect(priorityTitle(viewOf([people], { selected: "GM0003" as AreaCode }), "nl")).toBe(
      "Voorbeeld: Zuidwest krijgt geen plaats: er ontbreekt een cijfer",
    );
  });

  it("claims no example where every figure is published", () => {
    expect(priorityTitle(viewOf([waiting]), "nl")).toBe(
      "Met deze weging staat Noordwest bovenaan in Drenthe",
    );
  });
});

describe("recipeWords", () => {
  it("says everything that makes the ranking, with the days of the figures", () => {
    expect(recipeWords(viewOf([people, waiting, growth]), "nl")).toBe(
      "Recept: 60% Ingeschrevenen op een vakantiepark (meer is urgenter), 20% Inschrijfduur sociale huur (minder is urgenter, 1 april 2021), 20% Verandering van het aantal ingeschrevenen (meer is urgenter); elk geschaald van het laagste cijfer in Drenthe (0) tot het hoogste (100); rekenkundig gemiddelde; peildatum 1 januari 2025, verandering vanaf 1 januari 2024.",
    );
  });

  it("names the other scale and the other mean, in English too", () => {
    const view = viewOf([people], {}, { normalisation: "rank", mean: "geometric" });

    expect(recipeWords(view, "en")).toBe(
      "Recipe: 100% People registered at a holiday park (more is more urgent); each scaled by order in Drenthe, from 0 (lowest) to 100 (highest); geometric mean on a scale from 1 to 100; reference date 1 January 2025.",
    );
  });

  it("leaves out what does not weigh", () => {
    expect(recipeWords(viewOf([people, { ...waiting, weight: 0 }]), "nl")).not.toContain(
      "sociale huur",
    );
  });
});

describe("timesInHundred", () => {
  it.each([
    [0, 0],
    [0.001, 1],
    [0.614, 61],
    [0.9995, 99],
    [1, 100],
  ])(
    "writes the share %s as %s of 100, never as always or never when it is not",
    (share, times) => {
      expect(timesInHundred(share)).toBe(times);
    },
  );
});

describe("percentWords", () => {
  it("shows a decimal only when there is one, so that shares add up", () => {
    const format = createFormat("nl");

    expect(percentWords(0.5, format)).toBe("50");
    expect([0.625, 0.375].map((share) => percentWords(share, format))).toEqual(["62,5", "37,5"]);
  });
});
