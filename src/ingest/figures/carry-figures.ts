import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Reorganisation } from "#domain/area/reorganisation.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import { createFigures, type Figures } from "../table/figures.ts";
import type { TableFile, TableMeasure } from "../table/table-file.ts";
import { type Carry, carryDay, hasTold } from "./carry-day.ts";
import { createDivisionOf, type Division } from "./division-of.ts";

type CarryPorts = {
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly reorganisations: readonly Reorganisation[];
};

export type Carried = {
  readonly file: TableFile;
  /** Once for each indicator and day. */
  readonly carries: readonly Carry[];
  /** Municipalities with figures that began only after the division of the map. */
  readonly later: ReadonlySet<AreaCode>;
  /** By day, where figures of municipalities of before were found. */
  readonly divisions: ReadonlyMap<IsoDate, Division>;
};

/**
 * The figures of a table carried to the areas of the map, per indicator and day: a table may hold
 * days of before and of after a reorganisation. A table about these areas only stays as it is.
 */
export function carryFigures(file: TableFile, ports: CarryPorts): Carried {
  const { areas, reorganisations } = ports;
  const divisionOf = createDivisionOf(reorganisations);
  const ends = new Set(reorganisations.map(({ from }) => from));
  const isFormer = (code: AreaCode) => ends.has(code) && !areas.has(code);
  const carries: Carry[] = [];
  const later = new Set<AreaCode>();
  const divisions = new Map<IsoDate, Division>();
  const measures = file.measures.map((measure): TableMeasure => {
    const { figures, idea } = measure;
    if (figures.areas.every((area) => areas.has(area))) return measure;
    const kept = createFigures();
    for (const [date, cells] of byDay(figures)) {
      const given = new Map([...cells].map(([code, { value }]) => [code, value]));
      const told = toldOf(given);
      const division = divisionOf(told);
      if (told.some(isFormer)) divisions.set(date, division);
      const addable = idea.form === "amount";
      const carried = carryDay(given, { ...ports, division, addable });
      carries.push(...carried.carries.filter(({ to }) => areas.has(to)));
      const [here, elsewhere] = partition(carried.figures, ([area]) => areas.has(area));
      for (const area of toldOf(elsewhere)) later.add(area);
      for (const [area, value] of here)
        kept.add({ area, date, value, definition: definitionOf(area, cells, carried.carries) });
    }
    return { ...measure, figures: kept.done() };
  });
  return { file: { ...file, measures }, carries, later, divisions };
}

/** What a list of areas is made of: those of before that the areas of the map replace. */
export function carryList(
  list: Iterable<AreaCode>,
  file: TableFile,
  { areas, reorganisations }: CarryPorts,
): Carried {
  const one: Value = { kind: "known", amount: 1, margin: 0, status: "supplied" };
  const given = new Map([...list].map((area) => [area, one]));
  const division = createDivisionOf(reorganisations)(given.keys());
  const { carries } = carryDay(given, { areas, reorganisations, division, addable: true });
  const done = carries.filter(({ kind, to }) => kind === "carried" && areas.has(to));
  return { file, carries: done, later: new Set(), divisions: new Map() };
}

/** The areas that have a figure. */
const toldOf = (figures: Iterable<readonly [AreaCode, Value]>): readonly AreaCode[] =>
  [...figures].flatMap(([code, value]) => (hasTold(value) ? [code] : []));

/** Those of which something holds, and the others. */
function partition<T>(all: Iterable<T>, holds: (each: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const each of all) (holds(each) ? yes : no).push(each);
  return [yes, no];
}

type Cell = { readonly value: Value; readonly definition: string };
type Cells = ReadonlyMap<AreaCode, Cell>;

function byDay(figures: Figures) {
  const days = new Map<IsoDate, Map<AreaCode, Cell>>();
  for (const { area, date, value, definition } of figures.all()) {
    const cells = days.get(date) ?? new Map<AreaCode, Cell>();
    days.set(date, cells.set(area, { value, definition }));
  }
  return days;
}

/** Of a sum, that of the first part that has one. */
function definitionOf(area: AreaCode, cells: Cells, carries: readonly Carry[]): string {
  const own = cells.get(area);
  if (own) return own.definition;
  const parts = carries.find(({ to }) => to === area)?.from ?? [];
  return parts.map((part) => cells.get(part)?.definition ?? "").find((text) => text !== "") ?? "";
}
