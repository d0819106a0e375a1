import { describe, expect, it } from "vitest";
import { areaIndex } from "#ingest/areas/area-index.ts";
import { readDelimitedContent } from "#ingest/formats/delimited-format.ts";
import { defaultLimits } from "#ingest/limits.ts";
import { readTable } from "#ingest/table/read-table.ts";
import { tableVerdict } from "#ingest/verdict/table-verdict.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const index = areaIndex(embeddedDataset().areas);

async function verdictOn(text: string) {
  const bytes = new TextEncoder().encode(text).buffer;
  const ports = { limits: defaultLimits, onProgress: () => undefined };
  const content = await readDelimitedContent({ name: "telling.csv", bytes }, ports);
  if (!content.ok || content.value.kind !== "tables") throw new Error("the text is no table");
  const [named] = content.value.tables;
  if (!named) throw new Error("there is no table");
  const reading = readTable(named.name, named.table, { index, limits: defaultLimits, dutch: true });
  return tableVerdict(named, reading, { remarks: reading.remarks, index });
}

const text = [
  "gemeentecode;gemeente;peildatum;ingeschrevenen (aantal)",
  "GM0106;Assen;2025-01-01;1.234",
  "GM0114;Emmen;2025-01-01;0",
  "GM0118;Hoogeveen;2025-01-01;x",
  "GM0119;Meppel;2025-01-01;tien",
  "GM1680;Aa en Hunze;2025-01-01;.",
  "",
].join("\n");

describe("the verdict on a table", () => {
  it("says how it was written, what its columns are and what its cells hold", async () => {
    const verdict = await verdictOn(text);

    expect(verdict).toMatchObject({
      format: "csv",
      encoding: "utf-8",
      encodingReason: "strict",
      delimiter: ";",
      decimal: ",",
      headerRows: 1,
      rows: 5,
      periods: ["2025-01-01"],
      statuses: { known: 1, nil: 1, suppressed: 1, missing: 1, unread: 1, provisional: 0 },
    });
    expect(verdict.columns).toEqual([
      {
        name: "gemeentecode",
        role: "areaCode",
        confidence: 1,
        unit: undefined,
        measure: undefined,
      },
      { name: "gemeente", role: "areaName", confidence: 1, unit: undefined, measure: undefined },
      { name: "peildatum", role: "period", confidence: 1, unit: undefined, measure: undefined },
      {
        name: "ingeschrevenen (aantal)",
        role: "measure",
        confidence: 0.8,
        unit: "aantal",
        measure: "people",
        expressed: { unit: "people" },
      },
    ]);
  });

  it("counts areas, and asks about signs that mean different things", async () => {
    const verdict = await verdictOn(text);

    expect(verdict.areas).toMatchObject({ matched: 5, unmatched: 0, expected: 342 });
    expect(verdict.areas.absent).toHaveLength(337);
    expect(verdict.symbols).toContainEqual({
      symbol: ".",
      count: 1,
      meaning: "unknown",
      ambiguous: true,
    });
  });

  it("counts no province and no country among the municipalities found", async () => {
    const verdict = await verdictOn(
      "code;peildatum;ingeschrevenen\nNL01;2025;900\nPV22;2025;700\nGM0106;2025;400\n",
    );

    expect(verdict.areas.matched).toBe(1);
  });

  it("proposes an area for a name with a typing error and takes it in nowhere", async () => {
    const verdict = await verdictOn(
      "gemeente;peildatum;ingeschrevenen\nAssen;2025;400\nEmmen;2025;300\nHoogeven;2025;200\n",
    );

    expect(verdict.areas).toMatchObject({ matched: 2, proposed: 1 });
    expect(verdict.areas.proposals).toEqual([
      { written: "Hoogeven", code: "GM0118", name: "Hoogeveen", confidence: 0.8, rows: 1 },
    ]);
  });

  it("of a refused table has its remarks and nothing that was not reached", async () => {
    const verdict = await verdictOn("a;b\nc;d\n");

    expect(verdict.columns).toEqual([]);
    expect(verdict.issues.map(({ code }) => code)).toEqual(["ingest.noAreas"]);
  });
});
