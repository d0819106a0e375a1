import { describe, expect, it } from "vitest";
import { smallDataset } from "#tests/builders/dataset.ts";
import { added, fromText } from "../add.ts";

describe("a loaded rate per 1,000 inhabitants", () => {
  it("is hidden where it stands for fewer than ten people, since inhabitants are known", async () => {
    const text = [
      "gemeentecode;peildatum;Ingeschrevenen op vakantieparken per 1.000 inwoners",
      "GM0001;2025-07-01;21,3",
      "GM0002;2025-07-01;0,4",
      "GM0004;2025-07-01;0,0",
    ].join("\n");

    const { value, remarks } = await added(smallDataset(), fromText("druk.csv", `${text}\n`));

    const rates = value.series.get("publishedRate");
    const on = (code: string) => rates?.get(code as never)?.get("2025-07-01" as never)?.value;
    expect(on("GM0001")).toMatchObject({ kind: "known", amount: 21.3 });
    expect(on("GM0002")).toEqual({
      kind: "suppressed",
      cause: "primary",
      low: 0,
      high: undefined,
      status: "supplied",
    });
    expect(on("GM0004")).toMatchObject({ kind: "known", amount: 0 });
    expect(remarks).toContainEqual(
      expect.objectContaining({
        code: "ingest.suppressedSmall",
        values: { count: 1, threshold: 10 },
      }),
    );
  });
});
