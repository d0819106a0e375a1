import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";

/** What can go wrong with a public service; `remote.<code>` is the key of its text. */
export const remoteCodes = [
  "cut",
  "slow",
  "busy",
  "server",
  "refused",
  "html",
  "badJson",
  "fields",
  "otherHost",
  "moved",
  "tooMuch",
  "incomplete",
  "wrongYear",
  "empty",
  "cancelled",
  "fallback",
  "notKept",
  "keptRefused",
] as const;
export type RemoteCode = (typeof remoteCodes)[number];

/** A remark about a service, naming its host; further values say what was expected or found. */
export function remoteIssue(
  code: RemoteCode,
  url: string,
  values: Readonly<Record<string, string | number>> = {},
): Issue {
  const host = hostOf(url);
  return {
    code: `remote.${code}`,
    severity: code === "cancelled" ? "info" : severe(code) ? "error" : "warning",
    where: { file: host },
    values: { host, ...values },
  };
}

function severe(code: RemoteCode): boolean {
  return code !== "fallback" && code !== "notKept" && code !== "keptRefused";
}

export function refuse(issue: Issue): Result<never, Issue> {
  return { ok: false, remarks: [issue] };
}

/** The host of an address, with its port when it has one; the text itself when it is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
