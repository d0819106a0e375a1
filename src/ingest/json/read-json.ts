import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";

/**
 * The value in a JSON text. Nesting is measured before anything is built, so that a bomb costs
 * nothing; a fault is placed by its line.
 */
export function readJson(
  name: string,
  text: string,
  { depth }: { readonly depth: number },
): Result<unknown, Issue> {
  const deep = nesting(text, depth);
  if (deep > depth) return refuse(ingestIssue("tooDeep", { file: name }, { depth }));
  try {
    return { ok: true, value: JSON.parse(text) as unknown, remarks: [] };
  } catch (cause) {
    const row = lineOf(text, cause instanceof Error ? cause.message : "");
    return refuse(ingestIssue("badJson", { file: name, row }, { row }));
  }
}

/** The deepest nesting of brackets outside strings, counted no further than just past `most`. */
function nesting(text: string, most: number): number {
  let level = 0;
  let deepest = 0;
  for (let i = 0; i < text.length && deepest <= most; i += 1) {
    const sign = text.charCodeAt(i);
    if (sign === 34) i = endOfString(text, i);
    else if (sign === 91 || sign === 123) {
      level += 1;
      if (level > deepest) deepest = level;
    } else if (sign === 93 || sign === 125) level -= 1;
  }
  return deepest;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
  return at;
}

/** Browsers name the place in words of their own; without a place it is where the text ends. */
function lineOf(text: string, message: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, position ? Number(position) : text.length).trimEnd();
  return before.split("\n").length;
}
