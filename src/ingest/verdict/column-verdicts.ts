import type { AreaCode } from "#domain/area/area.ts";
import type { ColumnRole, ColumnVerdict } from "#domain/delivery/file-verdict.ts";
import type { AreaIndex } from "../areas/area-index.ts";
import { matchCode, matchName } from "../areas/match-area.ts";
import { nameParts } from "../areas/name-parts.ts";
import type { MeasureIdea } from "../table/measure-idea.ts";
import type { Column, RawTable } from "../table/raw-table.ts";
import { isFigure } from "../table/read-number.ts";
import { readPeriod } from "../table/read-period.ts";
import { readSymbol } from "../table/read-symbol.ts";
import type { TableFacts } from "../table/table-facts.ts";
import { tally } from "../table/tally.ts";

/** What each column was taken for, and how many of its cells agree with that. */
export function columnVerdicts(
  { columns }: RawTable,
  facts: TableFacts,
  index: AreaIndex,
): readonly ColumnVerdict[] {
  return columns.map((cells, column) => {
    const known = roleOf(facts, column);
    const provincial = agreeing(cells, facts.layout.first, isProvince(index)) > 0.8;
    const role = known === "category" && provincial ? "province" : known;
    const idea = facts.chosen.find((each) => each.column === column)?.idea;
    const header = facts.layout.headers[column]?.trim() ?? "";
    const sure = agreeing(cells, facts.layout.first, fits(role, facts, index));
    return {
      name: header || `kolom ${column + 1}`,
      role,
      // A series of its own is only as sure as its header is clear.
      confidence: round(idea && !idea.known ? 0.8 * sure : sure),
      unit: idea && /\(([^()]{1,40})\)\s*$/.exec(header)?.[1],
      measure: idea && (idea.known ?? "own"),
      ...(idea && { expressed: expressedIn(idea) }),
    };
  });
}

const expressedIn = ({
  unit,
  denominator,
}: MeasureIdea): NonNullable<ColumnVerdict["expressed"]> =>
  denominator === undefined ? { unit } : { unit, denominator };

const round = (share: number) => Math.round(share * 100) / 100;

function roleOf({ layout, roles, chosen }: TableFacts, column: number): ColumnRole {
  if (column === layout.code?.column) return "areaCode";
  if (column === layout.name) return "areaName";
  if (column === roles.period) return "period";
  if (column === roles.status) return "status";
  if (column === roles.definition) return "definition";
  if (column === roles.topic) return "topic";
  if (roles.words.includes(column)) return "category";
  if (!chosen.some((each) => each.column === column)) return "ignored";
  return roles.things.includes(column) ? "things" : "measure";
}

/** Whether a text is what a column of this role holds. */
function fits(
  role: ColumnRole,
  { layout }: TableFacts,
  index: AreaIndex,
): (text: string) => boolean {
  if (role === "areaCode")
    return (text) => matchCode(index, text, layout.code?.bare ?? false) !== undefined;
  if (role === "areaName") return (text) => matchName(index, text).kind !== "unknown";
  if (role === "province") return isProvince(index);
  if (role === "period") return (text) => readPeriod(text) !== undefined;
  if (role === "measure" || role === "things")
    return (text) => isFigure(text) || readSymbol(text) !== undefined;
  return (text) => !isFigure(text);
}

/** Whether a text is the code or the name of a province, which municipalities may bear too. */
const isProvince =
  ({ areas, byName }: AreaIndex) =>
  (text: string) =>
    (byName.get(nameParts(text).base) ?? []).some(({ level }) => level === "province") ||
    areas.get(text.trim().toUpperCase() as AreaCode)?.level === "province";

/** Share of the filled cells that fit. */
function agreeing(cells: Column, first: number, belongs: (text: string) => boolean): number {
  let [filled, fitting] = [0, 0];
  for (const [cell, count] of tally(cells, first)) {
    const text = cell.trim();
    if (text === "") continue;
    filled += count;
    if (belongs(text)) fitting += count;
  }
  return filled === 0 ? 0 : fitting / filled;
}
