import { describe, expect, it } from "vitest";
import type { Steps } from "#ingest/wire/flat-positions.ts";
import { buffersOf, emptyDataset, packDataset, unpackDataset } from "#ingest/wire/pack-dataset.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { added, fromText } from "../add.ts";

function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

describe("a packed dataset", () => {
  it.each([
    ["small", smallDataset()],
    ["embedded", embeddedDataset()],
  ])("crosses a border as it was: %s", (_, dataset) => {
    const packed = structuredClone(finish(packDataset(dataset)));

    expect(finish(unpackDataset(packed, emptyDataset()))).toEqual(dataset);
  });

  it("keeps one topology when drawn and exact are the same", () => {
    const dataset = embeddedDataset();

    const { boundaries } = finish(unpackDataset(finish(packDataset(dataset)), emptyDataset()));

    expect(boundaries.exact).toBe(boundaries.drawn);
  });

  it("carries only what changed, and keeps the rest in place", async () => {
    const before = smallDataset();
    const file = fromText("h.csv", "gemeentecode;peildatum;huishoudens\nGM0001;2025-01-01;70\n");
    const { value } = await added(before, file);

    const packed = structuredClone(finish(packDataset(value, before)));
    const after = finish(unpackDataset(packed, before));

    expect(after).toEqual(value);
    expect(packed.boundaries ?? packed.parks).toBeUndefined();
    expect([...packed.series.keys()]).toEqual(["households"]);
    expect(after.boundaries).toBe(before.boundaries);
    expect(after.series.get("people")).toBe(before.series.get("people"));
  });

  it("hands over the large arrays and leaves small objects", () => {
    const packed = finish(packDataset(embeddedDataset()));

    expect(buffersOf(packed)).toHaveLength(4);
  });
});
