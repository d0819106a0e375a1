import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { taken } from "#tests/builders/taken.ts";

describe("takeCitation", () => {
  it("is a sentence that can stand alone", () => {
    const { sentence } = taken(smallDataset(), { page: "map", selected: "GM0004" as AreaCode });

    expect(sentence).toMatch(
      /^In Zuidoost stonden op 1 januari 2025 330 personen ingeschreven op een vakantiepark, 11,0 per 1\.000 inwoners \(voorbeeldcijfer, niet gepubliceerd; afgerond op tientallen\)\. Bron: /,
    );
  });

  it("says that a figure is suppressed instead of citing one", () => {
    const { sentence } = taken(smallDataset(), {
      page: "map",
      indicator: "people",
      selected: "GM0003" as AreaCode,
    });

    expect(sentence).toContain("onderdrukt (< 10)");
    expect(sentence).not.toContain("stonden");
  });

  it("cites a place with its recipe and its caveats", () => {
    const { sentence } = taken(smallDataset(), { page: "priority" }, "en");

    expect(sentence).toMatch(/is number 1 of \d in/);
    expect(sentence).toContain("example figures, not published");
    expect(sentence).toContain("Recipe: 60% People registered");
  });

  it("tells the first and the last figure of a line, and that rounding may have made them differ", () => {
    const { trendSentence } = taken(smallDataset(), {
      page: "area",
      indicator: "people",
      selected: "GM0004" as AreaCode,
    });

    expect(trendSentence).toMatch(
      /^Ingeschrevenen op een vakantiepark in Zuidoost: \d+ personen op .* en 330 personen op 1 januari 2025 \(voorbeeldcijfer, niet gepubliceerd; afgerond op tientallen\)\. Bron: /,
    );
    expect(trendSentence).not.toMatch(/%|groei|meer/);
  });

  it("does not repeat a unit that the name of the figure has in it", () => {
    const { trendSentence } = taken(smallDataset(), {
      page: "area",
      selected: "GM0004" as AreaCode,
    });

    expect(trendSentence?.match(/per 1\.000 inwoners/g)).toHaveLength(1);
  });

  it("says that nothing can be said of a growth where the definition changed on the way", () => {
    const dataset = smallDataset();
    const reason = "Andere afbakening.";
    const date = "2025-01-01" as IsoDate;
    const broken = {
      ...dataset,
      breaks: [{ indicator: "people", date, areas: undefined, reason }],
    };
    const { trendSentence } = taken(broken, {
      page: "area",
      indicator: "people",
      selected: "GM0004" as AreaCode,
    });

    expect(trendSentence).toContain("Op 1 januari 2025 veranderde wat er wordt geteld");
  });

  it("has nothing to cite on a page without figures", () => {
    expect(taken(smallDataset(), { page: "data" }).sentence).toBeUndefined();
  });
});
