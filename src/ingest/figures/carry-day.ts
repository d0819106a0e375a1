import { group } from "d3-array";
import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Reorganisation } from "#domain/area/reorganisation.ts";
import { sumValues } from "#domain/value/sum-values.ts";
import { missing, type Value } from "#domain/value/value.ts";
import type { Division } from "./division-of.ts";

/**
 * What happened on the way: the figures were taken over, some part had none, a part went elsewhere
 * as well, they cannot be added (percentages), or there are figures of both before and after.
 */
export type CarryKind = "carried" | "incomplete" | "split" | "unaddable" | "mixed";

export type Carry = {
  readonly kind: CarryKind;
  readonly to: AreaCode;
  /** The municipalities that it is about. */
  readonly from: readonly AreaCode[];
};

type CarryInput = {
  readonly areas: ReadonlyMap<AreaCode, Area>;
  /** By date. */
  readonly reorganisations: readonly Reorganisation[];
  readonly division: Division;
  /** Whether figures of two areas together are their sum. */
  readonly addable: boolean;
};

type Figures = Map<AreaCode, Value>;

/** Whether there is something to carry: a true figure, or one that is hidden. */
export const hasTold = (value: Value | undefined): value is Value =>
  value !== undefined && "status" in value;

/**
 * The figures of one day carried from the division they were counted in to the areas of the map,
 * one reorganisation after the other. Mergers add up, and only when every part is there. A split is
 * never divided: nobody knows how many went where.
 */
export function carryDay(
  given: ReadonlyMap<AreaCode, Value>,
  { areas, reorganisations, division, addable }: CarryInput,
): { readonly figures: ReadonlyMap<AreaCode, Value>; readonly carries: readonly Carry[] } {
  let figures: Figures = new Map(given);
  const carries: Carry[] = [];
  const { until, mixed } = division;
  const due = reorganisations.filter(
    ({ date, from }) => !areas.has(from) && until !== undefined && (mixed || until <= date),
  );
  for (const day of group(due, ({ date }) => date).values()) {
    const after = new Map(figures);
    for (const { from } of day) after.delete(from);
    for (const [to, parts] of group(day, (each) => each.to)) {
      const found = growOne(figures, to, { parts, mixed, addable });
      if (!found) continue;
      carries.push(found.carry);
      if (found.value) after.set(to, found.value);
      else after.delete(to);
    }
    figures = after;
  }
  return { figures, carries };
}

type Growth = {
  readonly parts: readonly Reorganisation[];
  readonly mixed: boolean;
  readonly addable: boolean;
};

/** The figure of a municipality after it took others in; nothing when there is nothing to take in. */
function growOne(
  figures: Figures,
  to: AreaCode,
  { parts, mixed, addable }: Growth,
): { readonly carry: Carry; readonly value: Value | undefined } | undefined {
  const from = parts.map((part) => part.from);
  const told = from.filter((code) => hasTold(figures.get(code)));
  const begins = parts.some((part) => part.begins);
  const own = figures.get(to);
  if (told.length === 0 && (mixed || begins || !hasTold(own))) return undefined;
  // Of one that began, its own figure is the whole; of one that grew, nobody can tell.
  if (mixed && hasTold(own))
    return { carry: { kind: "mixed", to, from: told }, value: begins ? own : unknown };
  const all = begins ? from : [to, ...from];
  const [only] = all;
  const divided = parts.filter(({ kind }) => kind === "split").map((part) => part.from);
  if (divided.length > 0) return { carry: { kind: "split", to, from: divided }, value: unknown };
  if (all.length === 1 && only)
    return { carry: { kind: "carried", to, from: all }, value: figures.get(only) };
  if (!addable) return { carry: { kind: "unaddable", to, from }, value: undefined };
  const absent = all.filter((code) => !hasTold(figures.get(code)));
  if (absent.length > 0) return { carry: { kind: "incomplete", to, from: absent }, value: unknown };
  return {
    carry: { kind: "carried", to, from: all },
    value: sumValues(all.map((code) => figures.get(code) ?? unknown)),
  };
}

const unknown = missing("partMissing");
