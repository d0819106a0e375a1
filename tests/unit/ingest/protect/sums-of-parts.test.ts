import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { buildDataset } from "#ingest/build-dataset.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const base = embeddedDataset();
const day = "2024-10-01" as IsoDate;
const rules: ProtectRules = { ...defaultRules, reader: "threshold" };

/** The count of a municipality whose parks are these, as it is shown. */
async function shown(parks: readonly string[], change: Partial<ProtectRules> = {}, mark = "") {
  const rows = parks.map((count, park) => `GM0106;2024-10-01${mark};park ${park};${count}`);
  const others = ["GM0114", "GM0118"].flatMap((code) => [
    `${code};2024-10-01;${code} noord;120`,
    `${code};2024-10-01;${code} zuid;340`,
  ]);
  const header = "gemeentecode;peildatum;park;aantal ingeschrevenen op vakantieparken";
  const text = [header, ...rows, ...others].join("\n");
  const bytes = Uint8Array.from(new TextEncoder().encode(text)).buffer;
  const ports = {
    rules: { ...rules, ...change },
    today: "2026-11-25" as IsoDate,
    onProgress: () => undefined,
  };
  const built = await buildDataset(base, [[{ name: "a.csv", bytes }]], ports);
  if (!built.ok) throw new Error(JSON.stringify(built.remarks));
  const { dataset, protection } = built.value;
  return {
    value: dataset.series
      .get("people")
      ?.get("GM0106" as AreaCode)
      ?.get(day)?.value,
    hidden: protection.hidden.filter(({ area }) => area === "GM0106"),
  };
}

describe("a count added up from parts of which one is hidden", () => {
  it("does not tell through its range what a few known parts are together", async () => {
    const { value, hidden } = await shown(["3", "<5"]);
    expect(value).toMatchObject({ kind: "suppressed", cause: "primary", low: 1, high: 9 });
    expect(hidden).toMatchObject([{ low: 1, high: 9 }]);
  });

  it("tells nothing when it may be small and may be large", async () => {
    for (const parks of [
      ["7", "<5"],
      ["3", "geheim"],
    ]) {
      const { value } = await shown(parks);
      expect(value).toMatchObject({ kind: "suppressed", cause: "primary", low: 0 });
      expect(value).toHaveProperty("high", undefined);
    }
  });

  it("is a range, or at least something, where its known parts are many", async () => {
    expect((await shown(["45", "30", "<5"])).value).toMatchObject({
      kind: "range",
      low: 75,
      high: 79,
    });
    expect((await shown(["45", "30", "geheim"])).value).toMatchObject({
      kind: "known",
      amount: 75,
      atLeast: true,
    });
  });

  it("is told to the multiples that all else is rounded to", async () => {
    const { value } = await shown(["45", "31", "<5"], { round: 5 });
    expect(value).toMatchObject({ kind: "range", low: 75, high: 80 });
    expect((await shown(["3", "<5"], { round: 5 })).value).toMatchObject({ kind: "suppressed" });
  });
});
