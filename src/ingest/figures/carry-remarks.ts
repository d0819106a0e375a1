import { group } from "d3-array";
import type { AreaCode } from "#domain/area/area.ts";
import type { Issue } from "#domain/issue.ts";
import { type IngestCode, ingestIssue } from "../ingest-issue.ts";
import type { Carry, CarryKind } from "./carry-day.ts";
import type { Carried } from "./carry-figures.ts";

const codes: Readonly<Record<Exclude<CarryKind, "split">, IngestCode>> = {
  carried: "carried",
  incomplete: "partAbsent",
  unaddable: "notAddable",
  mixed: "mixedDivision",
};

/** One remark for each municipality and each thing that happened to its figures. */
export function carryRemarks(
  file: string,
  { carries, later }: Pick<Carried, "carries" | "later">,
  nameOf: (area: AreaCode) => string,
): readonly Issue[] {
  const named = (areas: Iterable<AreaCode>) => [...new Set(areas)].map(nameOf);
  const told = [...group(carries, ({ kind }) => kind, keyOf)].flatMap(([kind, keys]) =>
    [...keys].map(([key, same]) => {
      const others = named(same.flatMap(({ from, to }) => (kind === "split" ? [to] : from)));
      const values = { area: nameOf(key), count: others.length, names: others.join(", ") };
      return ingestIssue(kind === "split" ? "splitArea" : codes[kind], { file }, values);
    }),
  );
  const after = [...later].map((area) =>
    ingestIssue("laterArea", { file }, { area: nameOf(area) }),
  );
  return [...told, ...after];
}

/** What was split is told once, with all that it went to; otherwise each that has it all. */
const keyOf = ({ kind, to, from }: Carry): AreaCode => (kind === "split" ? (from[0] ?? to) : to);
