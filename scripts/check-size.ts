/**
 * Compares what a reader downloads with the budget; part of the test run. What each page loads in
 * all is measured in Chromium, by `tests/e2e/map-weight.spec.ts`.
 */
import { measureSizes } from "./app/measure-sizes.ts";

const budgets = {
  scriptBeforeFirstMap: 110,
  data: 250,
} as const;

const sizes = measureSizes("dist");
let failed = false;
for (const [name, budget] of Object.entries(budgets)) {
  const size = sizes[name as keyof typeof budgets];
  const over = size > budget;
  failed ||= over || size === 0;
  console.log(
    `${over ? "OVER  " : "ok    "} ${name}: ${size.toFixed(1)} kB of ${budget} kB (brotli)`,
  );
}
if (failed) process.exitCode = 1;
