import { defineConfig } from "vitest/config";

/** The tests of the rooms of which the sources are mutated, with few runs of every property. */
export default defineConfig({
  test: {
    include: ["tests/unit/domain/{value,indicator,audit,protect}/*.test.ts"],
    environment: "node",
    env: { TZ: "Europe/Amsterdam", MUTATING: "1" },
    testTimeout: 30_000,
  },
});
