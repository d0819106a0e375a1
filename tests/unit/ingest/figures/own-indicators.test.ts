import { describe, expect, it } from "vitest";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { observeNear } from "#domain/dataset/observe.ts";
import { measure } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { amountOf } from "#domain/value/value.ts";
import { createFormat } from "#i18n/format.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { methodView } from "#views/method-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery } from "#views/query.ts";
import { added, fromText } from "../add.ts";

const base = embeddedDataset();
const date = "2025-01-01" as IsoDate;
const midden = "GM1731" as AreaCode;
const rows = "GM1731;2025-01-01;15.123\nGM0106;2025-01-01;31.456\n";
const load = (header: string, text = rows) =>
  added(base, fromText("eigen.csv", `gemeentecode;peildatum;${header}\n${text}`));
const own = ({ indicators }: Dataset) =>
  [...indicators.values()].filter(({ id }) => !base.indicators.has(id));
const ask = (dataset: Dataset, indicator: string, area = midden) =>
  measure(dataset, { indicator, area, date, compareDate: date });

describe("an amount of one's own", () => {
  it("is told as it is, and per 1,000 inhabitants", async () => {
    const { value: dataset } = await load("Woningvoorraad");
    const [amount, rate] = own(dataset);
    expect(own(dataset)).toHaveLength(2);
    expect(amount).toMatchObject({ label: "Woningvoorraad", unit: "dwellings", form: "amount" });
    expect(rate).toMatchObject({ unit: "perThousand", form: "intensity", divided: amount?.id });
    if (!rate) return;
    expect(createFormat("nl").indicator(rate)).toBe("Woningvoorraad per 1.000 inwoners");
    expect(createFormat("en").indicator(rate)).toBe("Woningvoorraad per 1,000 inhabitants");

    const days = Number.POSITIVE_INFINITY;
    const inhabitants = observeNear(dataset, "inhabitants", { area: midden, date, days });
    const people = (inhabitants && amountOf(inhabitants.value)) ?? 0;
    expect(people).toBeGreaterThan(30_000);
    const found = ask(dataset, rate.id);
    expect(amountOf(found.value)).toBeCloseTo((1000 * 15_123) / people, 6);
    expect(found.denominator).toMatchObject({ date: inhabitants?.date });
    expect(found.sources).toEqual(expect.arrayContaining([...(inhabitants?.sources ?? [])]));
    expect(ask(dataset, rate.id, "GM0114" as AreaCode).value.kind).toBe("missing");
  });

  it("opens to its sum", async () => {
    const { value: dataset } = await load("Woningvoorraad");
    const { query } = normaliseQuery(dataset, { ...defaultQuery, date });
    const sum = methodView(dataset, query, dataset.areas.get(midden) as Area).find(
      ({ formula }) => formula === "perInhabitants",
    );
    expect(sum).toMatchObject({
      per: 1000,
      parts: [
        { role: "loaded", value: { amount: 15_123 }, shape: { unit: "dwellings" } },
        { role: "inhabitants" },
      ],
    });
  });

  it.each([
    "Spoedzoekers (personen)",
    "Aantal arbeidsmigranten per gemeente",
    "Cijfers spoedzoekers",
  ])("of %s gives no hidden count away", async (header) => {
    const people = "GM1731;2025-01-01;4\nGM0106;2025-01-01;31\nGM0114;2025-01-01;60\n";
    const { value: dataset } = await load(header, people);
    const rate = own(dataset).find(({ formula }) => formula === "perInhabitants");
    expect(ask(dataset, rate?.id ?? "").value.kind).toBe("suppressed");
    expect(ask(dataset, own(dataset)[0]?.id ?? "").value.kind).toBe("suppressed");
  });
});

describe("a share of one's own", () => {
  it("is read as it is, and says of what it is one", async () => {
    const header = "Huurwoningen (% van de woningen)";
    const { value: dataset } = await load(header, "GM1731;2025-01-01;41,5\n");
    expect(own(dataset)).toMatchObject([
      { label: header, unit: "percent", form: "intensity", denominator: "woningen" },
    ]);
  });
});
