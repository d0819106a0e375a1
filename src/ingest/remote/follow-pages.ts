import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import type { Ports, Remote } from "./ports.ts";
import { hostOf, refuse, remoteIssue } from "./remote-issue.ts";
import { requestJson } from "./request-json.ts";

/** One answer of a collection. */
export type Page<T> = {
  readonly items: readonly T[];
  /** Where the rest is, as the service wrote it; `undefined` when this was all. */
  readonly next: string | undefined;
  /** How many records there are in all, when the service says so. */
  readonly total: number | undefined;
};

export type Collection<T> = {
  readonly items: readonly T[];
  readonly pages: number;
  readonly bytes: number;
};

/** Reads one answer, or says which field it lacks. */
export type ReadPage<T> = (json: unknown, url: string) => Result<Page<T>, Issue>;

/**
 * Reads a collection page by page. A next link may only lead to the same host, may not repeat
 * itself, and there is an end to pages and bytes: a service that goes astray cannot take us along.
 */
export async function followPages<T>(
  start: string,
  read: ReadPage<T>,
  ports: Ports,
): Remote<Collection<T>> {
  const items: T[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  let url = start;
  for (;;) {
    seen.add(url);
    const answer = await requestJson(url, ports.limits.bytes - bytes, ports);
    if (!answer.ok) return answer;
    bytes += answer.value.bytes;
    const page = read(answer.value.json, url);
    if (!page.ok) return page;
    const { total, next } = page.value;
    items.push(...page.value.items);
    ports.onProgress(reading(seen.size, items.length, total));
    if (next === undefined) return whole({ items, pages: seen.size, bytes }, total, url);
    const step = nextUrl(next, url);
    if (!step.ok) return step;
    url = step.value;
    if (seen.has(url) || seen.size >= ports.limits.pages) {
      return refuse(
        remoteIssue("tooMuch", url, { megabytes: Math.round(ports.limits.bytes / 1_000_000) }),
      );
    }
  }
}

function reading(pages: number, records: number, total: number | undefined) {
  const done = total ? Math.min(1, records / total) : undefined;
  return { kind: "reading", pages, records, done } as const;
}

function whole<T>(
  collection: Collection<T>,
  total: number | undefined,
  url: string,
): Result<Collection<T>, Issue> {
  const got = collection.items.length;
  return total !== undefined && got < total
    ? refuse(remoteIssue("incomplete", url, { got, total }))
    : { ok: true, value: collection, remarks: [] };
}

/** The next address, on the same host; `http:` from behind a proxy is taken as the scheme we came by. */
function nextUrl(next: string, current: string): Result<string, Issue> {
  const from = new URL(current);
  if (!URL.canParse(next, current)) {
    return refuse(remoteIssue("fields", current, { expected: "next" }));
  }
  const to = new URL(next, current);
  if (to.host !== from.host || !/^https?:$/.test(to.protocol) || to.username !== "") {
    return refuse(remoteIssue("otherHost", current, { other: hostOf(to.href) || to.protocol }));
  }
  to.protocol = from.protocol;
  return { ok: true, value: to.href, remarks: [] };
}
