import type { Limits } from "./ports.ts";

/**
 * Milliseconds that a `Retry-After` header asks to wait: whole seconds or an HTTP date (RFC 9110 §10.2.3).
 * @returns `undefined` without a header or with one that says nothing; never negative
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // A date carries letters; without them `Date.parse` would take "12.5" for a day in May.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Milliseconds before the next attempt, doubling each time; `attempt` counts from 1. */
export function backOff(attempt: number, { pauseMs, longestPauseMs }: Limits): number {
  return Math.min(pauseMs * 2 ** (attempt - 1), longestPauseMs);
}
