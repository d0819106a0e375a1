import { describe, expect, it } from "vitest";
import { smallDataset } from "#tests/builders/dataset.ts";
import { added, fromText } from "../add.ts";

const head = "gemeentecode;peildatum;ingeschrevenen;opmerking;huishoudens";
const codes = ["GM0001", "GM0002", "GM0003", "GM0004"];

/** Lapsed municipalities without figures fill more rows than any sample would take. */
const blank = Array.from({ length: 4_000 }, (_, i) => `GM${5000 + (i % 900)};;;vervallen;`);
const filled = codes.map((code, i) => `${code};2025-01-01;${100 + i};;${2_000 + i}`);

const read = async (rows: readonly string[]) => {
  const file = fromText("telling.csv", `${[head, ...rows].join("\n")}\n`);
  const { value } = await added(smallDataset(), file);
  return { people: value.series.get("people"), households: value.series.get("households") };
};

describe("a table", () => {
  it("means the same whatever the order of its rows", async () => {
    const first = await read([...filled, ...blank]);
    const last = await read([...blank, ...filled]);

    expect(first.people?.get("GM0002" as never)?.get("2025-01-01" as never)).toMatchObject({
      value: { amount: 101, status: "supplied" },
    });
    for (const code of codes) {
      expect([...(last.people?.get(code as never) ?? [])]).toEqual([
        ...(first.people?.get(code as never) ?? []),
      ]);
      expect([...(last.households?.get(code as never) ?? [])]).toEqual([
        ...(first.households?.get(code as never) ?? []),
      ]);
    }
  });
});
