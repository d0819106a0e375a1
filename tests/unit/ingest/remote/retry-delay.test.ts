import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLimits } from "#ingest/remote/ports.ts";
import { backOff, readRetryAfter } from "#ingest/remote/retry-delay.ts";

const now = Date.parse("2025-01-01T12:00:00Z");

describe("readRetryAfter", () => {
  it.each([
    { header: "120", wait: 120_000 },
    { header: " 0 ", wait: 0 },
    { header: "Wed, 01 Jan 2025 12:00:30 GMT", wait: 30_000 },
    { header: "Wed, 01 Jan 2025 11:00:00 GMT", wait: 0 },
    { header: "-5", wait: undefined },
    { header: "12.5", wait: undefined },
    { header: "soon", wait: undefined },
    { header: "", wait: undefined },
    { header: null, wait: undefined },
  ])("reads $header as $wait milliseconds", ({ header, wait }) => {
    expect(readRetryAfter(header, now)).toBe(wait);
  });

  it("is never negative, whatever the header", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(readRetryAfter(header, now) ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("backOff", () => {
  it("doubles each time, up to the longest pause", () => {
    expect([1, 2, 3, 4, 20].map((attempt) => backOff(attempt, defaultLimits))).toEqual([
      1000, 2000, 4000, 8000, 60_000,
    ]);
  });
});
