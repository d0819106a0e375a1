import { describe, expect, it } from "vitest";
import { embeddedDataset, smallDataset } from "#tests/builders/dataset.ts";
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

describe("a loaded percentage beside a hidden count", () => {
  const table = (share: string, earlier = 40) =>
    fromText(
      "a.csv",
      [
        "gemeentecode;peildatum;aantal ingeschrevenen op vakantieparken;groei in %",
        `GM0001;2024-07-01;${earlier};`,
        `GM0001;2025-07-01;8;${share}`,
        "GM0002;2025-07-01;120;12",
        "GM0004;2025-07-01;230;13",
        "",
      ].join("\n"),
    );
  const shareOf = async (share: string, earlier?: number) => {
    const base = smallDataset();
    const { value } = await added(base, table(share, earlier));
    const own = [...value.indicators.keys()].find((id) => !base.indicators.has(id)) ?? "";
    return value.series
      .get(own)
      ?.get("GM0001" as never)
      ?.get("2025-07-01" as never)?.value;
  };

  it("is hidden where the count is worked out with an earlier one that is shown", async () => {
    expect(await shareOf("-80")).toMatchObject({ kind: "suppressed", cause: "secondary" });
  });

  it("is shown where only the hidden count itself would give the count: nobody has that one", async () => {
    expect(await shareOf("0")).toMatchObject({ amount: 0 });
    expect(await shareOf("100")).toMatchObject({ amount: 100 });
    expect(await shareOf("35")).toMatchObject({ amount: 35 });
  });
});

describe("a loaded average beside a count that its source rounded", () => {
  it("is shown: nobody here knows more of the count than its readers do", async () => {
    const base = embeddedDataset();
    for (const [average, area] of [
      ["2,28", "GM1731"],
      ["2,24", "GM1680"],
      ["2,13", "GM0114"],
    ] as const) {
      const text = `gemeentecode;peildatum;Gemiddelde huishoudensgrootte\n${area};2025-01-01;${average}\n`;
      const { value } = await added(base, fromText("grootte.csv", text));
      const own = [...value.series.keys()].find((id) => !base.series.has(id)) ?? "";
      expect(
        value.series
          .get(own)
          ?.get(area as never)
          ?.get("2025-01-01" as never)?.value,
      ).toMatchObject({ kind: "known", amount: Number(average.replace(",", ".")) });
    }
  });
});
