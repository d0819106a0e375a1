import type { AreaCode } from "#domain/area/area.ts";
import { parseAreaCode } from "#domain/area/parse-area-code.ts";
import { asText } from "../json/plain.ts";
import type { Shape } from "../shapes/shape.ts";

/** Which properties hold the code and the name of an area. */
export type AreaColumns = {
  readonly code: string;
  readonly name: string | undefined;
  /** For shapes with names only: the code of each row of which the name is known. */
  readonly codes?: ReadonlyMap<number, AreaCode>;
};

/** Names under which a code may stand without its letters. */
const bareCodeNames =
  /^(c|code|statcode|gm|gm_?code|gem_?code|gemeente_?code|gemeente_?nr|gemeente_?nummer|cbs_?code|identificatie|municipalitycode)$/i;

/** Names under which the name of a municipality may stand, the surest first. */
export const areaNames = [
  /^(statnaam|gemeente_?naam|gm_?naam|gem_?naam|naamofficieel)$/i,
  /^(gemeente|naam|name|n|municipality|label)$/i,
];

/**
 * The property in which most shapes have a municipal code, and the one with their names;
 * `undefined` when fewer than half of the shapes have such a code.
 */
export function findAreaColumns(shapes: readonly Shape[]): AreaColumns | undefined {
  const counts = new Map<string, number>();
  for (const { properties } of shapes) {
    for (const [key, value] of Object.entries(properties)) {
      if (municipalityCode(key, value)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1] * 2 < shapes.length) return undefined;
  const keys = Object.keys(shapes[0]?.properties ?? {});
  const name = areaNames.map((shape) => keys.find((key) => shape.test(key))).find(Boolean);
  return { code: best[0], name };
}

/** The code in a property: with its letters under any name, without them only under a name that says so. */
export function municipalityCode(key: string, value: unknown): AreaCode | undefined {
  const text = asText(value);
  if (!text) return undefined;
  const code = parseAreaCode(text);
  if (code) return code.startsWith("GM") ? code : undefined;
  return /^\d{1,4}$/.test(text) && bareCodeNames.test(key)
    ? parseAreaCode(`GM${text.padStart(4, "0")}`)
    : undefined;
}
