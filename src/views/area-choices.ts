import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";

/** The municipalities of one province, by name; `undefined` for those without one. */
export type AreaGroup = {
  readonly province: Area | undefined;
  readonly municipalities: readonly Area[];
};

/**
 * All municipalities by province: the province asked first, then by name. A text keeps those whose
 * name has it, whatever its capitals and accents; groups left empty are dropped.
 */
export function areaChoices(
  { areas }: Pick<Dataset, "areas">,
  first: AreaCode,
  text: string,
): readonly AreaGroup[] {
  const wanted = plain(text);
  const groups = new Map<AreaCode | undefined, Area[]>();
  for (const area of areas.values()) {
    if (area.level !== "municipality" || !plain(area.name).includes(wanted)) continue;
    const group = groups.get(area.parent) ?? [];
    group.push(area);
    groups.set(area.parent, group);
  }
  const named = [...groups].map(([code, municipalities]) => ({
    province: code && areas.get(code),
    municipalities: municipalities.sort(byName),
  }));
  return named.sort(
    (a, b) =>
      Number(b.province?.code === first) - Number(a.province?.code === first) ||
      (a.province?.name ?? "\uffff").localeCompare(b.province?.name ?? "\uffff", "nl"),
  );
}

const byName = (a: Area, b: Area) => a.name.localeCompare(b.name, "nl");

/** Small letters without accents. */
function plain(text: string): string {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
