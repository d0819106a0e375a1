import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { trendNotes, trendTitle } from "#i18n/trend-words.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import type { Answerable } from "#views/normalise-query.ts";
import { defaultQuery } from "#views/query.ts";
import type { TrendDirection, TrendView } from "#views/trend.ts";
import { trendView } from "#views/trend-view.ts";

const query: Answerable = {
  ...defaultQuery,
  selected: "GM1701" as AreaCode,
  date: "2025-07-01" as IsoDate,
  compareDate: "2019-01-01" as IsoDate,
};
const embedded = trendView(embeddedDataset(), query);

function moving(...directions: TrendDirection["direction"][]): TrendView {
  const names = ["Westerveld", "Nederland"];
  return {
    ...embedded,
    exampleTitle: false,
    directions: directions.map((direction, index) => ({ name: names[index] ?? "", direction })),
  };
}

describe("trendTitle", () => {
  it("says what the lines of the embedded data do, as an example", () => {
    expect(trendTitle(embedded, "nl")).toBe("Voorbeeld: Westerveld daalt, Drenthe stijgt licht");
    expect(trendTitle(embedded, "en")).toBe("Example: Westerveld falls, Drenthe rises slightly");
  });

  it.each([
    { view: moving("down", "same"), nl: "Westerveld daalt, Nederland blijft ongeveer gelijk" },
    { view: moving("upSlightly", "upSlightly"), nl: "Westerveld en Nederland stijgen licht" },
    { view: moving("upStrongly"), nl: "Westerveld stijgt sterk" },
    { view: moving(), nl: "Ingeschrevenen per 1.000 inwoners door de tijd" },
  ])("writes $nl", ({ view, nl }) => {
    expect(trendTitle(view, "nl")).toBe(nl);
  });

  it("names the country in English", () => {
    expect(trendTitle(moving("down", "up"), "en")).toBe("Westerveld falls, the Netherlands rises");
  });
});

describe("trendNotes", () => {
  it("says what is an example, who published the rest, and what lies between points", () => {
    const notes = trendNotes(embedded, "nl");

    expect(notes[0]).toBe("Gestippeld: voorbeeldcijfers, niet gepubliceerd.");
    expect(notes.find((note) => note.startsWith("Nederland: ANP"))).toBeDefined();
    expect(notes).toContain(
      "Nederland: alleen de punten zijn gepubliceerd; de lijn ertussen is getrokken.",
    );
    expect(notes).toContain("Berekend met het aantal inwoners op 1 januari 2025.");
  });

  it("tells the reason of a break and of hatching", () => {
    const dataset = {
      ...smallDataset(),
      breaks: [
        {
          indicator: "people",
          date: "2024-07-01" as IsoDate,
          areas: undefined,
          reason: "Anders geteld.",
        },
      ],
    };
    const notes = trendNotes(
      trendView(dataset, { ...query, selected: "GM0003" as AreaCode }),
      "nl",
    );

    expect(notes).toContain(
      "1 juli 2024: Anders geteld. Groei wordt niet over deze streep heen berekend.",
    );
    expect(notes).toContain("Gearceerd: onderdrukt, te weinig personen om te tonen.");
  });

  it("has nothing to say of an empty trend", () => {
    expect(trendNotes(trendView(embeddedDataset(), query, "parkCount"), "nl")).toEqual([]);
  });
});
