import { expect, it } from "vitest";
import { fuzz } from "#scripts/fuzz/fuzz.ts";
import { smallDataset } from "#tests/builders/dataset.ts";

it("20,000 broken files each end in a verdict within two seconds", {
  timeout: 240_000,
}, async () => {
  const { crashed, slowest, accepted, inputs } = await fuzz(smallDataset(), 20_000);

  expect(crashed).toEqual([]);
  expect(slowest.time).toBeLessThan(2000);
  // Some must still be read, or nothing behind the first reader is tried.
  expect(accepted).toBeGreaterThan(inputs / 50);
});
