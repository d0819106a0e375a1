import type { Dimension, DimensionSum } from "#domain/audit/published-table.ts";
import type { DayCell } from "./day-cell.ts";
import type { DayTable } from "./day-table.ts";

const absent: DayCell = {
  area: undefined,
  count: undefined,
  bounds: undefined,
  loaded: false,
  absent: true,
};

const nothing: DayCell = { area: undefined, loaded: false, count: 0, bounds: undefined };

type Code = { readonly row: string; readonly series: string };

/**
 * The same day as areas by series, which is protected much faster and rounded so that it adds up;
 * as it was when not every area adds up in the same way.
 */
export function asGrid(day: DayTable): DayTable {
  const codes = codesOf(day);
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  for (const { row, series } of codes) {
    if (!rows.has(row)) rows.set(row, rows.size);
    if (!columns.has(series)) columns.set(series, columns.size);
  }
  if (columns.size < 2) return day;
  const cells = Array.from({ length: rows.size * columns.size }, () => absent);
  const placeOf = (code: Code | undefined) =>
    (rows.get(code?.row ?? "") ?? 0) * columns.size + (columns.get(code?.series ?? "") ?? 0);
  for (const [place, cell] of day.cells.entries()) cells[placeOf(codes[place])] = cell;
  const down = sumsBy(day, codes, { across: false, places: rows });
  const across = sumsBy(day, codes, { across: true, places: columns });
  const dimensions: readonly Dimension[] = [
    { name: "area", codes: [...rows.keys()], sums: down },
    { name: "series", codes: [...columns.keys()], sums: across },
  ];
  fillRests(cells, down, { rows: [...rows.keys()], width: columns.size });
  const sums = day.sums.map(({ total, parts }) => ({
    total: placeOf(codes[total]),
    parts: parts.map((part) => placeOf(codes[part])),
  }));
  return adds(cells, dimensions) ? { cells, sums, dimensions } : day;
}

/** The area and the series of every cell; a rest goes by the total that it is left of. */
function codesOf({ cells, sums }: DayTable): readonly Code[] {
  const rests = new Map<number, Code>();
  for (const { total, parts } of sums) {
    for (const part of parts) {
      const { area, series = "" } = cells[total] ?? {};
      if (cells[part]?.area === undefined) rests.set(part, { row: `rest ${area}`, series });
    }
  }
  return cells.map(
    ({ area, series = "" }, place) => rests.get(place) ?? { row: area ?? "", series },
  );
}

/** The sums of areas, or of series, each with all parts that it has anywhere. */
function sumsBy(
  { sums }: DayTable,
  codes: readonly Code[],
  { across, places }: { readonly across: boolean; readonly places: ReadonlyMap<string, number> },
): readonly DimensionSum[] {
  const found = new Map<string, DimensionSum>();
  for (const { total, parts } of sums) {
    const whole = codes[total];
    const isAcross = parts.some((part) => codes[part]?.series !== whole?.series);
    if (!whole || isAcross !== across) continue;
    const nameOf = (code: Code | undefined) => (across ? code?.series : code?.row) ?? "";
    const members = parts.map((part) => places.get(nameOf(codes[part])) ?? 0);
    const key = across ? `${nameOf(whole)}: ${members}` : nameOf(whole);
    const before = found.get(key)?.parts ?? [];
    found.set(key, {
      total: places.get(nameOf(whole)) ?? 0,
      parts: [...new Set([...before, ...members])],
    });
  }
  return [...found.values()];
}

/** Where another series has a rest and this one has none, that is nobody. */
function fillRests(
  cells: DayCell[],
  down: readonly DimensionSum[],
  { rows, width }: { readonly rows: readonly string[]; readonly width: number },
): void {
  for (const { total, parts } of down) {
    for (const part of parts.filter((each) => rows[each]?.startsWith("rest "))) {
      for (let column = 0; column < width; column += 1) {
        const place = part * width + column;
        if (cells[place]?.absent && !cells[total * width + column]?.absent) cells[place] = nothing;
      }
    }
  }
}

/** Whether every sum of known counts holds, and no sum has a part less than it had. */
function adds(cells: readonly DayCell[], [areas, series]: readonly Dimension[]): boolean {
  const width = series?.codes.length ?? 0;
  const holds = (total: DayCell | undefined, parts: readonly (DayCell | undefined)[]) => {
    if (total?.absent !== true && parts.some((part) => part?.absent)) return false;
    const counts = parts.map((part) => part?.count);
    if (total?.count === undefined || counts.includes(undefined)) return true;
    return total.count === counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  };
  const down = (areas?.sums ?? []).every(({ total, parts }) =>
    Array.from({ length: width }, (_, column) => column).every((column) =>
      holds(
        cells[total * width + column],
        parts.map((part) => cells[part * width + column]),
      ),
    ),
  );
  const across = (series?.sums ?? []).every(({ total, parts }) =>
    (areas?.codes ?? []).every((_, row) =>
      holds(
        cells[row * width + total],
        parts.map((part) => cells[row * width + part]),
      ),
    ),
  );
  return down && across;
}
