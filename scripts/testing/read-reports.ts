import { nothing, type Total } from "./steps.ts";

type VitestReport = {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly numFailedTestSuites?: number;
};

/** Counts of a Vitest JSON report; a file that could not even be loaded counts as a failure. */
export function readVitest(report: unknown): Total {
  const found = report as VitestReport;
  const failed = found.numFailedTests ?? 0;
  return {
    passed: found.numPassedTests ?? 0,
    failed: failed === 0 ? (found.numFailedTestSuites ?? 0) : failed,
    skipped: (found.numPendingTests ?? 0) + (found.numTodoTests ?? 0),
  };
}

type PlaywrightReport = {
  readonly stats?: {
    readonly expected?: number;
    readonly unexpected?: number;
    readonly flaky?: number;
    readonly skipped?: number;
  };
};

/** Counts of a Playwright JSON report. */
export function readPlaywright(report: unknown): Total {
  const stats = (report as PlaywrightReport).stats;
  if (!stats) return nothing;
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  };
}
