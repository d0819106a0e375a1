import type { Issue } from "#domain/issue.ts";
import type { Ports, Remote } from "./ports.ts";
import { readBytes, tooLarge, tooSlow, within } from "./read-answer.ts";
import { hostOf, refuse, remoteIssue } from "./remote-issue.ts";
import { backOff, readRetryAfter } from "./retry-delay.ts";

/** What came of one attempt: an answer, or why there is none and whether it helps to ask again. */
export type Attempt<T> =
  | { readonly kind: "answer"; readonly answer: T }
  | { readonly kind: "again"; readonly issue: Issue; readonly after: number | undefined }
  | { readonly kind: "final"; readonly issue: Issue };

/** What is asked for, and how its bytes are read. */
export type Question<T> = {
  readonly url: string;
  /** Bytes that may still be read. */
  readonly most: number;
  readonly accept: string;
  readonly read: (bytes: Uint8Array, response: Response) => Attempt<T>;
};

/** Redirects within the host that are followed before giving up. */
const longestDetour = 3;

/**
 * Asks a host for something. Tries again, more slowly each time, where that helps: a cut
 * connection, a slow answer, 408, 429 (as long as the service asks) and 5xx.
 * @returns the answer, or one remark `remote.<code>` with the host and what to do
 */
export async function request<T>(question: Question<T>, ports: Ports): Remote<T> {
  const { url } = question;
  for (let attempt = 1; ; attempt += 1) {
    if (ports.signal.aborted) return refuse(remoteIssue("cancelled", url));
    const made = await once(question, ports);
    if (made.kind === "answer") return { ok: true, value: made.answer, remarks: [] };
    if (ports.signal.aborted) return refuse(remoteIssue("cancelled", url));
    const pause =
      made.kind === "again" ? (made.after ?? backOff(attempt, ports.limits)) : undefined;
    const patient = pause !== undefined && pause <= ports.limits.longestPauseMs;
    if (!patient || attempt >= ports.limits.attempts) return refuse(counted(made.issue, attempt));
    await pauseFor(pause, ports);
  }
}

function counted(issue: Issue, attempts: number): Issue {
  return { ...issue, values: { ...issue.values, attempts } };
}

async function pauseFor(milliseconds: number, ports: Ports): Promise<void> {
  ports.onProgress({ kind: "waiting", seconds: Math.ceil(milliseconds / 1000) });
  try {
    await ports.wait(milliseconds, ports.signal);
  } catch {
    // Aborted: the next look at the signal ends the fetch.
  }
}

async function once<T>(question: Question<T>, ports: Ports): Promise<Attempt<T>> {
  const { url, most, accept } = question;
  const controller = new AbortController();
  const stop = () => controller.abort();
  ports.signal.addEventListener("abort", stop, { once: true });
  try {
    let response = await ask(url);
    for (let step = 0; step < longestDetour && sameHost(url, response); step += 1) {
      response = await ask(sameHost(url, response) ?? url);
    }
    return elsewhere(url, response) ?? wrongStatus(url, response, ports) ?? (await read(response));
  } catch (cause) {
    return broken(url, cause, ports);
  } finally {
    ports.signal.removeEventListener("abort", stop);
    controller.abort();
  }

  function ask(address: string): Promise<Response> {
    const asked = ports.fetch(address, {
      signal: controller.signal,
      headers: { Accept: accept },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "manual",
    });
    return within(asked, ports.limits.quietMs, ports);
  }

  async function read(response: Response): Promise<Attempt<T>> {
    return question.read(await readBytes(response, most, ports), response);
  }
}

/** Where a redirect leads, when that is on the host that the reader said yes to. */
function sameHost(url: string, response: Response): string | undefined {
  const to = target(url, response);
  return to !== undefined && hostOf(to) === hostOf(url) ? to : undefined;
}

/** A redirect to another host is not followed: nothing was agreed about that one. */
function elsewhere(url: string, response: Response): Attempt<never> | undefined {
  // A browser keeps the address of a redirect to itself.
  if (response.type === "opaqueredirect") {
    return { kind: "final", issue: remoteIssue("moved", url) };
  }
  const to = target(url, response);
  if (to === undefined) return undefined;
  const issue =
    hostOf(to) === hostOf(url)
      ? remoteIssue("moved", url)
      : remoteIssue("otherHost", url, { other: hostOf(to) });
  return { kind: "final", issue };
}

function target(url: string, { status, headers }: Response): string | undefined {
  const location = headers.get("Location");
  const redirects = status >= 300 && status < 400 && location !== null;
  return redirects && URL.canParse(location, url) ? new URL(location, url).href : undefined;
}

function wrongStatus(url: string, { ok, status, headers }: Response, ports: Ports) {
  if (ok) return undefined;
  const asked = readRetryAfter(headers.get("Retry-After"), ports.now());
  const seconds = Math.ceil((asked ?? backOff(ports.limits.attempts, ports.limits)) / 1000);
  if (status === 429) {
    return { kind: "again", issue: remoteIssue("busy", url, { seconds }), after: asked } as const;
  }
  if (status >= 500 || status === 408) {
    return { kind: "again", issue: remoteIssue("server", url, { status }), after: asked } as const;
  }
  return { kind: "final", issue: remoteIssue("refused", url, { status }) } as const;
}

function broken(url: string, cause: unknown, { limits }: Ports): Attempt<never> {
  if (cause === tooLarge) {
    const megabytes = Math.round(limits.bytes / 1_000_000);
    return { kind: "final", issue: remoteIssue("tooMuch", url, { megabytes }) };
  }
  if (cause === tooSlow) {
    const seconds = Math.max(1, Math.round(limits.quietMs / 1000));
    return { kind: "again", issue: remoteIssue("slow", url, { seconds }), after: undefined };
  }
  return { kind: "again", issue: remoteIssue("cut", url), after: undefined };
}
