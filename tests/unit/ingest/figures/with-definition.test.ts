import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { DefinitionChoice } from "#domain/definition/definition.ts";
import { definitionOf } from "#domain/definition/definition-of.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { areaFigures } from "#views/area-figures.ts";
import { comparabilityView } from "#views/comparability-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery } from "#views/query.ts";
import { added, fromText } from "../add.ts";

const base = embeddedDataset();
const own: DefinitionChoice = {
  kind: "own",
  supplier: "RIEC Noord",
  parks: "Terreinen met recreatiebestemming",
  lodging: "excluded",
  yearRule: "oneYear",
  referenceDays: "1 juli",
  coverage: "Alle gemeenten",
  rounding: 10,
  knownErrors: "",
};

const municipalities = [...base.areas.values()].filter(({ parent }) => parent === "PV22");
const text = ["gemeentecode;peildatum;aantal inschrijvingen"]
  .concat(municipalities.map(({ code }, i) => `${code};2025-07-01;${100 + 10 * i}`))
  .join("\n");

async function loaded(definition?: DefinitionChoice): Promise<Dataset> {
  const choices = definition ? [{ table: "drenthe.csv", definition }] : [];
  const { value } = await added(base, { ...fromText("drenthe.csv", text), choices });
  return value;
}

const rowOf = (dataset: Dataset) => {
  const figure = { area: "GM1701" as AreaCode, date: "2025-07-01" as IsoDate };
  return definitionOf(dataset, { ...figure, source: "file:drenthe-csv" });
};
const judged = (dataset: Dataset) => {
  const { query } = normaliseQuery(dataset, { ...defaultQuery, indicator: "people" });
  return comparabilityView(dataset, { id: "people" }, areaFigures(dataset, query));
};

describe("what the owner of a file says that it counts", () => {
  it("is not known when nobody said it, and then figures are compared with care", async () => {
    for (const dataset of [await loaded(), await loaded({ kind: "unknown" })]) {
      expect(rowOf(dataset)).toBeUndefined();
      expect(judged(dataset)).toMatchObject({
        verdict: "withCare",
        reasons: [{ kind: "unknown" }],
      });
      expect(dataset.definitions).toEqual(base.definitions);
    }
  });

  it("is a row of the register of its own, by which its figures may be compared with each other", async () => {
    const dataset = await loaded(own);
    const { kind: _, ...told } = own;

    expect(rowOf(dataset)).toMatchObject({ ...told, edition: "drenthe.csv", area: "NL01" });
    expect(judged(dataset)).toEqual({ verdict: "comparable", reasons: [] });
    expect(dataset.definitions).toHaveLength(base.definitions.length + 1);
  });

  it("is that of a series of the register when it counts the same", async () => {
    const dataset = await loaded({ kind: "sameAs", edition: "cbs-2019" });

    expect(rowOf(dataset)).toMatchObject({ edition: "cbs-2019", area: "PV22" });
    expect(dataset.definitions).toEqual(base.definitions);
  });

  it("takes the place of what was said before", async () => {
    const first = await loaded(own);
    const again = { table: "drenthe.csv", definition: { ...own, supplier: "Provincie" } };
    const { value } = await added(first, { ...fromText("drenthe.csv", text), choices: [again] });

    expect(value.definitions).toHaveLength(first.definitions.length);
    expect(rowOf(value)?.supplier).toBe("Provincie");
  });

  it("says nothing about a table of other figures", async () => {
    const population = text.replace("aantal inschrijvingen", "inwoners");
    const choices = [{ table: "inwoners.csv", definition: own }];
    const { value } = await added(base, { ...fromText("inwoners.csv", population), choices });

    expect(value.definitions).toEqual(base.definitions);
  });
});
