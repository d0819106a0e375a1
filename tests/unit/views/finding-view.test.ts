import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { added, fromText } from "#tests/unit/ingest/add.ts";
import { findingView } from "#views/finding-view.ts";
import { normaliseQuery } from "#views/normalise-query.ts";
import { defaultQuery } from "#views/query.ts";

const text = "gemeentecode;peildatum;ingeschrevenen\nGM0001;2024-07-01;400\nGM0003;2024-07-01;50\n";

describe("a finding about a supplied figure", () => {
  it("is an example when its place is one among examples", async () => {
    const { value } = await added(smallDataset(), fromText("eigen.csv", text));
    const { query } = normaliseQuery(value, {
      ...defaultQuery,
      indicator: "people",
      date: "2024-07-01" as IsoDate,
      selected: "GM0001" as AreaCode,
    });

    const finding = findingView(value, query);

    expect(finding.measured?.value).toMatchObject({ amount: 400, status: "supplied" });
    expect(finding.contrast?.kind).toBe("place");
    expect(finding.example).toBe(true);
  });
});
