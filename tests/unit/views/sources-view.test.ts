import { describe, expect, it } from "vitest";
import type { Source } from "#domain/dataset/source.ts";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
import { sourcesView } from "#views/sources-view.ts";
import { verdictView } from "#views/verdict-view.ts";

const dataset = smallDataset();
const extra = (id: string, change: Partial<Source>): Source => ({
  id,
  title: id,
  publisher: "Ik",
  date: undefined,
  licence: "",
  processing: "",
  origin: "file",
  kind: "counts",
  size: 1,
  ...change,
});
const withSources = (...sources: readonly Source[]) => ({
  ...dataset,
  sources: new Map([...dataset.sources, ...sources.map((each) => [each.id, each] as const)]),
});

describe("sourcesView", () => {
  it("says what each source brings, over which days, how firm", () => {
    const counts = sourcesView(dataset).find(({ source }) => source.id === "counts");

    expect(counts).toMatchObject({
      series: ["people"],
      figures: 17,
      statuses: ["published", "example"],
      span: ["2024-01-01", "2025-01-01"],
      schematic: false,
      replaced: false,
    });
  });

  it("marks schematic boundaries", () => {
    const marked = sourcesView(dataset).filter(({ schematic }) => schematic);

    expect(marked.map(({ source }) => source.id)).toEqual(["shapes"]);
  });

  it("puts the reader's own first, then what was fetched, then by kind and title", () => {
    const order = sourcesView(
      withSources(
        extra("z.csv", {}),
        extra("a.csv", {}),
        extra("pdok", { origin: "fetched", kind: "boundaries" }),
      ),
    ).map(({ source }) => source.id);

    expect(order).toEqual([
      "a.csv",
      "z.csv",
      "pdok",
      "shapes",
      "counts",
      "population",
      "parks",
      "facts",
    ]);
  });

  it("knows a source of which nothing is in use", () => {
    const rows = sourcesView(withSources(extra("oud.csv", {})));

    expect(rows.filter(({ replaced }) => replaced).map(({ source }) => source.id)).toEqual([
      "oud.csv",
    ]);
  });

  it("finds every source of the embedded data in use", () => {
    const rows = sourcesView(embeddedDataset());

    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ replaced }) => replaced)).toEqual([]);
  });
});

describe("verdictView", () => {
  it("says nothing about data that stayed the same", () => {
    expect(verdictView(dataset, { ...dataset })).toEqual({ added: [], gone: [], lessened: [] });
  });

  it("says which boundaries came and which went", () => {
    const shapes = extra("pdok.geojson", { kind: "boundaries" });
    const { sources, ...rest } = withSources(shapes);
    const after = {
      ...rest,
      sources: new Map([...sources].filter(([id]) => id !== "shapes")),
      boundaries: { ...dataset.boundaries, source: shapes.id, accuracy: "official" as const },
    };

    const verdict = verdictView(dataset, after);

    expect(verdict.added.map(({ source }) => source.id)).toEqual(["pdok.geojson"]);
    expect(verdict.gone.map(({ source }) => source.id)).toEqual(["shapes"]);
  });
});
