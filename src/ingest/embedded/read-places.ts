import type { AreaCode } from "#domain/area/area.ts";
import type { Place } from "#domain/area/place.ts";
import { type PackedPlaces, packedVersion } from "./packed-atlas.ts";

/**
 * The settlements to search by, by municipality and name.
 *
 * @param places the parsed `places.json`
 * @throws Error when the file is of another version than this reader
 */
export function readPlaces(places: unknown): readonly Place[] {
  const packed = places as Partial<PackedPlaces> | null;
  if (packed?.version !== packedVersion || !packed.municipality || !packed.names) {
    throw new Error(`places.json is not of version ${packedVersion}: build the data again`);
  }
  const { municipality, names } = packed;
  return municipality.flatMap((code, index) =>
    (names[index] ?? []).map((name) => toPlace(name, code as AreaCode)),
  );
}

function toPlace(text: string, municipality: AreaCode): Place {
  if (text.startsWith("*")) return { name: text.slice(1), municipality, kind: "city" };
  if (text.startsWith("-")) return { name: text.slice(1), municipality, kind: "hamlet" };
  return { name: text, municipality, kind: "village" };
}
