import { describe, expect, it } from "vitest";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { reorganisationView, reorganisationYears } from "#views/reorganisation-view.ts";

const dataset = embeddedDataset();
const grownSince = (year: number, name: string) =>
  reorganisationView(dataset, year).grown.find((each) => each.name === name);

describe("the years that can be looked back to", () => {
  it("start where the reorganisations do, and end at the boundaries", () => {
    const years = reorganisationYears(dataset);

    expect([years[0], years.at(-1)]).toEqual([2011, 2025]);
    expect(reorganisationYears(smallDataset())).toEqual([]);
  });
});

describe("what became of the municipalities of a year", () => {
  it("is counted as Statistics Netherlands counts", () => {
    expect(reorganisationView(dataset, 2015)).toMatchObject({ before: 393, after: 342 });
    expect(reorganisationView(dataset, 2023)).toMatchObject({ before: 342, grown: [] });
  });

  it("names what merged, and what grew with its own name among its parts", () => {
    expect(grownSince(2022, "Voorne aan Zee")).toMatchObject({
      parts: ["Brielle", "Hellevoetsluis", "Westvoorne"],
      split: false,
      last: "2023-01-01",
    });
    expect(grownSince(2018, "Groningen")?.parts).toEqual(["Groningen", "Haren", "Ten Boer"]);
  });

  it("follows a municipality back through every earlier one", () => {
    // Franekeradeel and others became Waadhoeke; one of them had another name before 2011.
    expect(grownSince(2011, "Waadhoeke")?.parts).toContain("Menameradiel");
    expect(grownSince(2011, "Waadhoeke")?.split).toBe(true);
    expect(grownSince(2011, "Meierijstad")?.parts).toHaveLength(3);
  });

  it("has for each part of then one place, except for what was split", () => {
    for (const year of reorganisationYears(dataset)) {
      const { grown, before, after } = reorganisationView(dataset, year);
      const whole = grown.filter(({ split }) => !split);
      const names = whole.flatMap(({ parts }) => parts);

      expect(new Set(names).size).toBe(names.length);
      if (whole.length === grown.length) expect(before - after).toBe(names.length - whole.length);
    }
  });
});
