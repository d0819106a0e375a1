import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { type DrawInput, drawPlaces } from "#domain/priority/draw-places.ts";
import { defaultRecipe } from "#domain/priority/recipe.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { newestOnly } from "#workers/newest-only.ts";
import { createStabilityClient } from "#workers/stability-client.ts";

const date = parseIsoDate("2025-01-01");
if (!date) throw new Error("this day exists");

describe("createStabilityClient", () => {
  it("answers per ranked area, and says nothing of areas without a score", async () => {
    const client = createStabilityClient((input) => Promise.resolve(drawPlaces(input)));
    const areas = ["GM0001", "GM0002", "GM0003", "GM0004"] as AreaCode[];

    const { shares, places, draws, top } = await client.stability(smallDataset(), {
      recipe: {
        ...defaultRecipe,
        parts: [{ indicator: "people", weight: 10, direction: "higher" }],
      },
      areas,
      date,
      compareDate: date,
    });

    expect([draws, top]).toEqual([2000, 3]);
    expect([...shares]).toEqual([
      ["GM0001", 1],
      ["GM0002", 1],
      ["GM0004", 1],
    ]);
    expect(places.get("GM0004" as AreaCode)).toEqual([1, 1]);
  });

  it("sends the worker only the parts that weigh", async () => {
    const sent: DrawInput[] = [];
    const client = createStabilityClient((input) => {
      sent.push(input);
      return Promise.resolve(drawPlaces(input));
    });

    await client.stability(smallDataset(), {
      recipe: {
        ...defaultRecipe,
        parts: [
          { indicator: "people", weight: 10, direction: "higher" },
          { indicator: "waitingTime", weight: 0, direction: "higher" },
        ],
      },
      areas: ["GM0001", "GM0002"] as AreaCode[],
      date,
      compareDate: date,
    });

    expect(sent[0]?.weights).toEqual(Float64Array.of(10));
    expect(sent[0]?.terms).toEqual(Float64Array.of(0, 100));
  });
});

describe("newestOnly", () => {
  it("drops the questions that waited when a newer one came", async () => {
    const asked: number[] = [];
    const ask = newestOnly((question: number) => {
      asked.push(question);
      return Promise.resolve(question * 10);
    });

    const answers = await Promise.allSettled([ask(1), ask(2), ask(3), ask(4)]);

    expect(asked).toEqual([1, 4]);
    expect(answers.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
      "fulfilled",
    ]);
    expect(answers[1]).toMatchObject({ reason: { name: "AbortError" } });
    expect(answers[3]).toEqual({ status: "fulfilled", value: 40 });
  });

  it("goes on after a question that failed", async () => {
    const ask = newestOnly((question: number) =>
      question === 1 ? Promise.reject(new Error("broken")) : Promise.resolve(question),
    );

    await expect(ask(1)).rejects.toThrow("broken");
    expect(await ask(2)).toBe(2);
  });
});
