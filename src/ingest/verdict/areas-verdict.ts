import { group } from "d3-array";
import type { AreaCode } from "#domain/area/area.ts";
import {
  type AreaProposal,
  type AreasVerdict,
  type CarriedArea,
  type MatchMethod,
  type MethodVerdict,
  matchMethods,
} from "#domain/delivery/file-verdict.ts";
import type { Issue } from "#domain/issue.ts";
import type { AreaIndex } from "../areas/area-index.ts";
import type { Carried } from "../figures/carry-figures.ts";
import type { TableFacts } from "../table/table-facts.ts";

/** Which municipalities a table is about and which it lacks, from its areas and its remarks. */
export function areasVerdict(
  facts: TableFacts | undefined,
  remarks: readonly Issue[],
  { index: { areas, former }, carried: moved }: { index: AreaIndex; carried: Carried | undefined },
): AreasVerdict {
  const expected = [...areas.values()].filter(
    ({ level, code }) => level === "municipality" && !former.has(code),
  );
  const carried = moved ? carriedAreas(moved, areas) : [];
  const codes = new Set(expected.map(({ code }) => code));
  // A row about a province or the country is no municipality found.
  const found = new Set(facts?.areas.all.filter((area) => codes.has(area)));
  const proposals = proposalsOf(remarks, areas);
  const doubtful = new Set(foundIn(remarks, "doubtfulName"));
  const lapsed = remarks.find(({ code }) => code === "ingest.lapsedBlank")?.values?.["count"];
  return {
    matched: found.size,
    proposed: doubtful.size,
    unmatched: new Set(foundIn(remarks, "unknownArea")).size,
    lapsed: Number(lapsed ?? 0),
    duplicates: facts?.cells.duplicates ?? 0,
    expected: expected.length,
    proposals,
    methods: methodsOf(facts?.methods),
    carried,
    divisions: moved ? divisionYears(moved) : [],
    absent: expected
      .map(({ code }) => code)
      .filter((code) => !found.has(code) && !carried.some((each) => each.code === code)),
  };
}

/** A name in another spelling may one day belong to another place as well. */
const confidences: Readonly<Record<MatchMethod, number>> = {
  code: 1,
  name: 1,
  spelling: 0.98,
  otherName: 0.95,
  answer: 1,
};

function methodsOf(
  methods: ReadonlyMap<AreaCode, MatchMethod> | undefined,
): readonly MethodVerdict[] {
  const found = [...(methods?.values() ?? [])];
  return matchMethods.flatMap((method) => {
    const areas = found.filter((each) => each === method).length;
    return areas === 0 ? [] : [{ method, areas, confidence: confidences[method] }];
  });
}

function carriedAreas({ carries }: Carried, areas: AreaIndex["areas"]): readonly CarriedArea[] {
  const nameOf = (code: AreaCode) => areas.get(code)?.name ?? code;
  const done = carries.filter(({ kind }) => kind === "carried");
  return [...group(done, ({ to }) => to)].map(([code, same]) => ({
    code,
    name: nameOf(code),
    from: [...new Set(same.flatMap(({ from }) => from))].map(nameOf),
  }));
}

/** The last year in which each division was in force. */
function divisionYears({ divisions }: Carried): readonly number[] {
  const years = [...divisions.values()].flatMap(({ until, mixed }) =>
    until && !mixed ? [new Date(Date.parse(until) - 86_400_000).getUTCFullYear()] : [],
  );
  return [...new Set(years)].toSorted((a, b) => a - b);
}

const foundIn = (remarks: readonly Issue[], code: string): readonly string[] =>
  remarks.flatMap((remark) =>
    remark.code === `ingest.${code}` ? [String(remark.values?.["found"] ?? "")] : [],
  );

/** One proposal per doubtful name; a name that fits several areas is half as sure. */
function proposalsOf(
  remarks: readonly Issue[],
  areas: AreaIndex["areas"],
): readonly AreaProposal[] {
  const byName = new Map<string, AreaCode>();
  for (const { name, code } of areas.values()) if (!byName.has(name)) byName.set(name, code);
  const all = new Map<string, AreaProposal>();
  for (const { code: remark, values } of remarks) {
    if (remark !== "ingest.doubtfulName") continue;
    const written = String(values?.["found"] ?? "");
    const names = String(values?.["proposal"] ?? "").split(" / ");
    const name = names[0]?.replace(/ \((gemeente|PV)\)$/, "") ?? "";
    const code = byName.get(name);
    if (!code) continue;
    const rows = (all.get(written)?.rows ?? 0) + 1;
    all.set(written, { written, code, name, confidence: names.length > 1 ? 0.4 : 0.8, rows });
  }
  return [...all.values()];
}
