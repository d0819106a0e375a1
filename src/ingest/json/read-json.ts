import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { ingestIssue, refuse } from "../ingest-issue.ts";
import type { Limits } from "../limits.ts";

/**
 * The value in a JSON text. Nesting and size are measured before anything is built, so that a bomb costs
 * nothing; a fault is placed by its line.
 */
export function readJson(
  name: string,
  text: string,
  { depth, values }: Pick<Limits, "depth" | "values">,
): Result<unknown, Issue> {
  const found = measure(text, { depth, values });
  if (found.depth > depth) return refuse(ingestIssue("tooDeep", { file: name }, { depth }));
  if (found.values > values)
    return refuse(ingestIssue("tooManyValues", { file: name }, { most: values }));
  try {
    return { ok: true, value: JSON.parse(text) as unknown, remarks: [] };
  } catch (cause) {
    const row = lineOf(text, cause instanceof Error ? cause.message : "");
    return refuse(ingestIssue("badJson", { file: name, row }, { row }));
  }
}

/** The deepest nesting of brackets and the number of values outside strings, counted just past `most`. */
function measure(text: string, most: Pick<Limits, "depth" | "values">) {
  let level = 0;
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length && depth <= most.depth && values <= most.values; i += 1) {
    const sign = text.charCodeAt(i);
    if (sign === 34) i = endOfString(text, i);
    else if (sign === 44) values += 1;
    else if (sign === 91 || sign === 123) {
      level += 1;
      values += 1;
      if (level > depth) depth = level;
    } else if (sign === 93 || sign === 125) level -= 1;
  }
  return { depth, values };
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
