import * as v from "valibot";
import { languages } from "#lib/language.ts";
import type { Result } from "#lib/result.ts";
import type { AreaCode } from "../area/area.ts";
import { parseAreaCode } from "../area/parse-area-code.ts";
import { lodgings, yearRules } from "../definition/definition.ts";
import { choosableRoles } from "../delivery/file-choices.ts";
import { symbolMeanings } from "../delivery/file-verdict.ts";
import { type IsoDate, parseIsoDate } from "../iso-date.ts";
import type { Issue } from "../issue.ts";
import { longestLine, type Project } from "./project.ts";
import { projectFormat, projectVersion } from "./write-project.ts";

const day = v.pipe(
  v.string(),
  v.check((text) => parseIsoDate(text) === text),
  v.transform((text) => text as IsoDate),
);
const line = v.pipe(v.string(), v.maxLength(longestLine));
const areaCode = v.pipe(
  v.string(),
  v.check((text) => parseAreaCode(text) === text),
  v.transform((text) => text as AreaCode),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(10_000));

const choices = v.object({
  table: line,
  encoding: v.exactOptional(line),
  delimiter: v.exactOptional(v.picklist([";", ",", "\t", "|"])),
  decimal: v.exactOptional(v.picklist([",", "."])),
  roles: v.exactOptional(list(v.strictTuple([count, v.picklist(choosableRoles)]))),
  symbols: v.exactOptional(list(v.strictTuple([line, v.picklist(symbolMeanings)]))),
  areas: v.exactOptional(list(v.strictTuple([line, v.nullable(areaCode)]))),
  cells: v.exactOptional(list(v.strictTuple([count, count, line]))),
  definition: v.exactOptional(
    v.variant("kind", [
      v.object({ kind: v.literal("unknown") }),
      v.object({ kind: v.literal("sameAs"), edition: line }),
      v.object({
        kind: v.literal("own"),
        supplier: line,
        parks: line,
        lodging: v.picklist(lodgings),
        yearRule: v.picklist(yearRules),
        referenceDays: line,
        coverage: line,
        rounding: v.exactOptional(count),
        knownErrors: line,
      }),
    ]),
  ),
});

const file = v.object({
  name: v.pipe(line, v.nonEmpty()),
  size: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  choices: v.exactOptional(list(choices)),
  address: v.exactOptional(v.pipe(line, v.regex(/^https:\/\/[^?#]+$/))),
  data: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/))),
});

const shape = v.object({
  edition: line,
  saved: day,
  question: v.pipe(v.string(), v.maxLength(20_000)),
  language: v.picklist(languages),
  rules: v.object({
    threshold: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(1000)),
    zeros: v.picklist(["publish", "protect"]),
    groups: v.boolean(),
    singletons: v.boolean(),
    round: v.exactOptional(v.picklist([5, 10])),
  }),
  sources: v.array(v.object({ title: line, publisher: line, date: v.exactOptional(day) })),
  deliveries: v.array(v.pipe(v.array(file), v.nonEmpty())),
  shapes: v.exactOptional(list(v.object({ columns: list(line), choices }))),
});

/**
 * The project in a file, or why there is none: `project.notJson`, `project.otherFormat`,
 * `project.newer` (made by a later edition) or `project.damaged`, which names the part.
 * @param name of the file, for the sentence
 */
export function readProject(text: string, name: string): Result<Project, Issue> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return refused("notJson", name);
  }
  const head = v.safeParse(v.object({ format: v.literal(projectFormat), version: count }), read);
  if (!head.success) return refused("otherFormat", name);
  const { version } = head.output;
  if (version > projectVersion) return refused("newer", name, { version });
  const project = v.safeParse(shape, read);
  if (project.success) return { ok: true, value: project.output, remarks: [] };
  return refused("damaged", name, { part: v.getDotPath(project.issues[0]) ?? "" });
}

function refused(
  code: string,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): Result<never, Issue> {
  const remark: Issue = {
    code: `project.${code}`,
    severity: "error",
    where: { file: name },
    values: { file: name, ...values },
  };
  return { ok: false, remarks: [remark] };
}
