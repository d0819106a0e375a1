import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests of whole instances: a mutant that survives would run each of them to its end. */
const tooSlow = [
  "cheapest",
  "oracle",
  "overlapping",
  "reference",
  "shared-instances",
  "whole-people",
];

/** Tests that come last, because most mutants are found by a quicker one. */
const slow = [
  "hide-network",
  "moves-left",
  "formulas",
  "ways",
  "ranges",
  "audit-table",
  "properties",
  "examples",
  "outcomes",
];

const rank = ({ moduleId }: TestSpecification) =>
  slow.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));

class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}

/**
 * The tests of the rooms of which the sources are mutated, with few runs of every property. Fewer
 * tests find fewer mutants, so the score is a lower bound of what the whole of the tests finds.
 */
export default defineConfig({
  test: {
    include: ["tests/unit/domain/{value,indicator,audit,protect}/*.test.ts"],
    exclude: tooSlow.map((name) => `**/${name}.test.ts`),
    environment: "node",
    // Starting anew for each of forty files took longer than their tests.
    isolate: false,
    sequence: { sequencer: QuickestFirst },
    env: { TZ: "Europe/Amsterdam", MUTATING: "1" },
    testTimeout: 120_000,
  },
});
