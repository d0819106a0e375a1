import { describe, expect, it } from "vitest";
import type { Source } from "#domain/dataset/source.ts";
import { fetchedFrom } from "#ingest/fetched-from.ts";
import { fileSource } from "#ingest/file-source.ts";
import { smallDataset } from "#tests/builders/dataset.ts";

const address = "https://data.example.org/2024/cijfers.xlsx";
const source = (title: string, origin: Source["origin"] = "file"): Source => ({
  ...fileSource(title, { kind: "counts", size: 1, today: "2026-11-25" as never, processing: "–" }),
  origin,
});

const from = (...sources: readonly Source[]) => ({
  ...smallDataset(),
  sources: new Map(sources.map((each) => [each.id, each])),
});

describe("a source that was fetched", () => {
  it("names the host and the address, each sheet of it too", () => {
    const sheets = [source("cijfers.xlsx › Blad1"), source("cijfers.xlsx › Blad2")];
    const { sources } = fetchedFrom(from(...sheets), [{ name: "cijfers.xlsx", address }]);
    expect([...sources.values()]).toEqual(
      sheets.map((sheet) => ({ ...sheet, publisher: "data.example.org", url: address })),
    );
  });

  it("is no other file, none that was handed over, and none that ships with the app", () => {
    const dataset = from(
      source("cijfers.xlsx.csv"),
      source("eigen.csv"),
      source("cijfers.xlsx", "embedded"),
    );
    const files = [{ name: "cijfers.xlsx", address }, { name: "eigen.csv" }];
    expect(fetchedFrom(dataset, files).sources).toEqual(dataset.sources);
    expect(fetchedFrom(dataset, [{ name: "eigen.csv" }])).toBe(dataset);
  });
});
