import type { Ports, Remote } from "./ports.ts";
import { remoteIssue } from "./remote-issue.ts";
import { type Attempt, request } from "./request.ts";

export type Answer = { readonly json: unknown; readonly bytes: number };

/**
 * Asks a public service for JSON.
 * @param most bytes that may still be read
 * @returns the answer, or one remark `remote.<code>` with the host and what to do
 */
export function requestJson(url: string, most: number, ports: Ports): Remote<Answer> {
  const accept = "application/geo+json, application/json";
  return request({ url, most, accept, read: (bytes) => parse(url, bytes) }, ports);
}

function parse(url: string, bytes: Uint8Array): Attempt<Answer> {
  const text = new TextDecoder().decode(bytes);
  try {
    return { kind: "answer", answer: { json: JSON.parse(text), bytes: bytes.byteLength } };
  } catch {
    // A web page in place of data stays one when asked again; half an answer may come whole.
    return text.trimStart().startsWith("<")
      ? { kind: "final", issue: remoteIssue("html", url) }
      : { kind: "again", issue: remoteIssue("badJson", url), after: undefined };
  }
}
