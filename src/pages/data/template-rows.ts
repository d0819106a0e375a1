import type { Area } from "#domain/area/area.ts";
import type { IsoDate } from "#domain/iso-date.ts";

/** A table to fill in: one row per municipality, by name, the figure left empty. */
export function templateRows(
  header: readonly string[],
  municipalities: readonly Area[],
  date: IsoDate,
): readonly (readonly string[])[] {
  const sorted = municipalities.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
  return [header, ...sorted.map(({ code, name }) => [code, name, date, ""])];
}
