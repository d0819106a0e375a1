import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";

/** How far a fetch is. */
export type RemoteProgress =
  | {
      readonly kind: "reading";
      readonly pages: number;
      readonly records: number;
      /** 0 to 1, when the service told how many there are. */
      readonly done: number | undefined;
    }
  /** The service, or caution, asks us to wait before the next attempt. */
  | { readonly kind: "waiting"; readonly seconds: number };

/** What a client may ask of a service before it gives up. */
export type Limits = {
  /** Attempts per answer, the first included. */
  readonly attempts: number;
  /** Milliseconds without a single byte after which an attempt is given up. */
  readonly quietMs: number;
  /** Milliseconds that one answer may take in all. */
  readonly answerMs: number;
  /** Milliseconds before the second attempt; doubles with each next one. */
  readonly pauseMs: number;
  /** A service that asks to wait longer than this many milliseconds is left alone. */
  readonly longestPauseMs: number;
  /** Answers in one collection. */
  readonly pages: number;
  /** Bytes of all answers of one collection together. */
  readonly bytes: number;
};

export const defaultLimits: Limits = {
  attempts: 4,
  quietMs: 20_000,
  answerMs: 120_000,
  pauseMs: 1_000,
  longestPauseMs: 60_000,
  pages: 200,
  bytes: 64_000_000,
};

/** The outside world, handed in: clients know no clock and no network of their own. */
export type Ports = {
  readonly fetch: (
    url: string,
    init: {
      readonly signal: AbortSignal;
      readonly headers: Readonly<Record<string, string>>;
      readonly credentials: "omit";
      readonly referrerPolicy: "no-referrer";
      readonly redirect: "manual";
    },
  ) => Promise<Response>;
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Aborts the whole fetch. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RemoteProgress) => void;
  readonly limits: Limits;
};

export type Remote<T> = Promise<Result<T, Issue>>;
