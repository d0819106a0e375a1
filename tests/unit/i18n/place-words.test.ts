import { describe, expect, it } from "vitest";
import { inPlace, placeName } from "#i18n/place-words.ts";

describe("inPlace", () => {
  it.each([
    { name: "Westerveld", nl: "in Westerveld", en: "in Westerveld" },
    { name: "Texel", nl: "op Texel", en: "on Texel" },
    { name: "Goeree-Overflakkee", nl: "op Goeree-Overflakkee", en: "on Goeree-Overflakkee" },
    { name: "Urk", nl: "op Urk", en: "in Urk" },
    { name: "'s-Hertogenbosch", nl: "in 's-Hertogenbosch", en: "in 's-Hertogenbosch" },
    { name: "De Wolden", nl: "in De Wolden", en: "in De Wolden" },
    { name: "Noordoostpolder", nl: "in de Noordoostpolder", en: "in Noordoostpolder" },
    { name: "Nederland", nl: "in Nederland", en: "in the Netherlands" },
  ])("puts the right preposition before $name", ({ name, nl, en }) => {
    expect(inPlace(name, "nl")).toBe(nl);
    expect(inPlace(name, "en")).toBe(en);
  });
});

describe("placeName", () => {
  it("gives only the country another name in English", () => {
    expect(placeName("Nederland", "en")).toBe("the Netherlands");
    expect(placeName("Nederland", "nl")).toBe("Nederland");
    expect(placeName("Drenthe", "en")).toBe("Drenthe");
  });
});
