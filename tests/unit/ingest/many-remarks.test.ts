import { expect, it } from "vitest";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { add, counts, fromText } from "./add.ts";

it("ends in few remarks when hundreds of thousands of rows have one each", async () => {
  const good = "Assen;2025-01-01;31234\nEmmen;2025-01-01;48210\nMeppel;2025-01-01;15000\n";
  const rows = Array.from({ length: 200_000 }, () => "Assen;2025-01-01;9\n").join("");
  const text = `gemeente;peildatum;aantal woningen\n${good}${rows}`;

  const { remarks } = await add(embeddedDataset(), [fromText("veel.csv", text)]);

  expect(counts(remarks)["ingest.duplicate"]).toBe(20);
}, 30_000);
