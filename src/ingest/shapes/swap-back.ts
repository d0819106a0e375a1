import { asPlain } from "../json/plain.ts";
import type { RawFeature } from "./raw-features.ts";

/** Features with the first two numbers of every position in the other order, before they are checked. */
export const swapBack = (raw: readonly RawFeature[]): readonly RawFeature[] =>
  raw.map((feature) => {
    const geometry = asPlain(feature.geometry);
    if (!geometry) return feature;
    return { ...feature, geometry: { ...geometry, coordinates: swapped(geometry["coordinates"]) } };
  });

/** Positions at any depth, which the reader of the file has limited. */
function swapped(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [first, second, ...rest] = value;
  if (typeof first === "number") return [second, first, ...rest];
  return value.map(swapped);
}
