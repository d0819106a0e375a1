import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, Series } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { buildDataset } from "#ingest/build-dataset.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { attack } from "./attack.ts";
import type { Cell } from "./load-cells.ts";

const rules: ProtectRules = { ...defaultRules, reader: "threshold", width: 4 };
const areas = ["GM0001", "GM0002", "GM0003", "GM0004"];
const days = ["2024-01-01", "2025-01-01"];
/** Words that say nothing about a unit, in the header or in the rows. */
const groups = ["arbeidsmigranten", "jongeren", "anderen"];
const total = "inschrijvingen";

const emptied = (): Dataset => {
  const base = smallDataset();
  return { ...base, series: new Map<string, Series>([...base.series, ["people", new Map()]]) };
};

/** Amounts by day, area and group. */
type Amounts = readonly (readonly (readonly number[])[])[];
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** A row per area and day, with a column for each group. */
function wide(amounts: Amounts): string {
  const rows = days.flatMap((day, d) =>
    areas.map((area, a) => {
      const counts = amounts[d]?.[a] ?? [];
      return [area, day, sum(counts), ...counts].join(";");
    }),
  );
  return [["gemeentecode", "peildatum", total, ...groups].join(";"), ...rows, ""].join("\n");
}

/** A row per area, day and group, and one for the total where asked for. */
function long(amounts: Amounts, withTotal: boolean): string {
  const rows = days.flatMap((day, d) =>
    areas.flatMap((area, a) => {
      const counts = amounts[d]?.[a] ?? [];
      const named = groups.map((group, g) => [area, day, group, counts[g] ?? 0].join(";"));
      return withTotal ? [...named, [area, day, "totaal", sum(counts)].join(";")] : named;
    }),
  );
  return [`gemeentecode;peildatum;herkomst;${total}`, ...rows, ""].join("\n");
}

type Written = { readonly text: string; readonly topic: boolean; readonly hasTotal: boolean };
const ways: Readonly<Record<string, (amounts: Amounts) => Written>> = {
  "a column for each group": (amounts) => ({ text: wide(amounts), topic: false, hasTotal: true }),
  "a row for each group and for the total": (amounts) => ({
    text: long(amounts, true),
    topic: true,
    hasTotal: true,
  }),
  "a row for each group": (amounts) => ({
    text: long(amounts, false),
    topic: false,
    hasTotal: false,
  }),
};

async function loaded(base: Dataset, { text, topic }: Written): Promise<Dataset> {
  const { buffer } = new TextEncoder().encode(text);
  const choices = topic ? [{ table: "a.csv", roles: [[2, "topic"] as const] }] : [];
  const ports = { onProgress: () => undefined, today: days[1] as IsoDate, rules };
  const built = await buildDataset(base, [[{ name: "a.csv", bytes: buffer, choices }]], ports);
  if (!built.ok) throw new Error(JSON.stringify(built.remarks));
  return built.value.dataset;
}

/** What stood in the file, by the indicators that it became. */
function cellsOf(shown: Dataset, amounts: Amounts, hasTotal: boolean): readonly Cell[] {
  const idOf = (group: string) => {
    const found = [...shown.indicators.values()].find(({ label }) => label?.endsWith(group));
    if (!found) throw new Error(`${group} was not loaded`);
    return found.id;
  };
  const ids = groups.map(idOf);
  return days.flatMap((date, d) =>
    areas.flatMap((area, a) => {
      const counts = amounts[d]?.[a] ?? [];
      const own = counts.map((amount, g): Cell => ({ id: ids[g] ?? "", area, date, amount }));
      return hasTotal ? [...own, { id: "people", area, date, amount: sum(counts) }] : own;
    }),
  );
}

const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 });
const everyday = fc.array(fc.array(counts, { minLength: areas.length, maxLength: areas.length }), {
  minLength: days.length,
  maxLength: days.length,
});

describe("an attacker of a file of groups in words that the atlas does not know", () => {
  it.each(Object.entries(ways))("recovers no small count from %s", async (_, write) => {
    let small = 0;
    await fc.assert(
      fc.asyncProperty(everyday, async (amounts) => {
        const written = write(amounts);
        const base = emptied();
        const shown = await loaded(base, written);
        const cells = cellsOf(shown, amounts, written.hasTotal);
        const parts = cells.filter(({ id }) => id !== "people").map(({ id }) => id);
        const links = written.hasTotal ? [{ total: "people", parts: [...new Set(parts)] }] : [];
        const found = attack({ base, cells, rules, links }, () => shown);
        small += found.small;
        expect(found.recovered).toEqual([]);
        expect(found.wrong).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
    expect(small).toBeGreaterThan(200);
  });
});
