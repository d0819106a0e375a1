import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { encodings, nameOf, pairwise, textOf, ways } from "#scripts/testing/written-ways.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { added, fromDisk } from "./add.ts";

const folder = "tests/fixtures/good/written";
const files = readdirSync(folder);
const known = (amount: number) => ({
  kind: "known",
  amount,
  margin: 0,
  status: "supplied",
});

describe("a good file", () => {
  it.each(files)("%s gives the registrations of two days", async (name) => {
    const { value } = await added(smallDataset(), fromDisk(`${folder}/${name}`));
    const on = (code: string, date: string) =>
      value.series
        .get("people")
        ?.get(code as never)
        ?.get(date as never)?.value;

    expect([on("GM0001", "2024-01-01"), on("GM0001", "2024-07-01")]).toEqual([
      known(1100),
      known(1210),
    ]);
    expect([on("GM0002", "2024-01-01"), on("GM0002", "2024-07-01")]).toEqual([
      known(200),
      { ...known(190), status: "provisional" },
    ]);
  });

  it("is there in every pair of ways, as its name says", () => {
    const written = pairwise(ways).map((way) => ({
      name: nameOf(way),
      bytes: Buffer.from(encodings[way.encoding](textOf(way))),
    }));
    expect(files.filter((name) => name.endsWith(".csv")).toSorted()).toEqual(
      written.map(({ name }) => name).toSorted(),
    );
    for (const { name, bytes } of written)
      expect(readFileSync(`${folder}/${name}`).equals(bytes), name).toBe(true);
  });
});
