import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { checkGeoJson, isAdvice } from "./check-geojson.ts";
import { groupBy } from "./row-list.ts";

/**
 * One remark for each rule of RFC 7946 that a GeoJSON value does not follow, with how often and the
 * first place: a warning, or an explanation where the RFC only advises.
 */
export function ruleRemarks(name: string, json: unknown): readonly Issue[] {
  return [...groupBy(checkGeoJson(json), ({ rule }) => rule)].flatMap(([rule, faults]) => {
    const [first] = faults;
    if (!first) return [];
    const where = first.row === undefined ? { file: name } : { file: name, row: first.row };
    const code = isAdvice(rule) ? "geoJsonAdvice" : "geoJsonRule";
    return [ingestIssue(code, where, { rule, count: faults.length, path: first.path })];
  });
}
