import { expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { ingestIssueText } from "#i18n/ingest-texts.ts";
import { known, smallDataset } from "#tests/builders/dataset.ts";
import { add, fromText } from "../add.ts";

const day = "2025-01-01" as IsoDate;

/** Everything published exactly but one municipality, and the total. */
function published(): Dataset {
  const small = smallDataset();
  const amounts = { GM0002: 150, GM0003: 40, GM0004: 330, PV22: 527 };
  const people = Object.entries(amounts).map(
    ([area, amount]) =>
      [
        area as AreaCode,
        new Map([[day, { value: known(amount, "published", 0), source: "counts" }]]),
      ] as const,
  );
  return { ...small, series: new Map([...small.series, ["people", new Map(people)]]) };
}

it("a small count that published figures give away is not loaded, and the sentence says what to do", async () => {
  const rows =
    "gemeentecode;peildatum;aantal inschrijvingen\nGM0001;2025-01-01;7\nGM0001;2024-01-01;80\n";
  const result = await add(published(), [fromText("telling.csv", rows)]);

  expect(result.ok).toBe(false);
  const refusal = result.remarks.find(({ code }) => code === "ingest.notProtectable");
  expect(refusal?.where.file).toBe("telling.csv");
  expect(refusal && ingestIssueText(refusal, "nl")).toMatch(/^telling\.csv is niet geladen: .*\.$/);
  expect(refusal && ingestIssueText(refusal, "en")).toMatch(/^telling\.csv was not loaded: .*\.$/);
});
