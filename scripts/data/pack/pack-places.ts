import { type PackedPlaces, packedVersion } from "#ingest/embedded/packed-atlas.ts";
import type { GazetteerPoint } from "../boundaries/gazetteer.ts";

/** What a settlement's name starts with; only these kinds are shown and searched. */
const marks: Readonly<Record<string, string>> = { stad: "*", dorp: "", gehucht: "-" };

/** Settlements by municipality, codes and then names in code order, each name once. */
export function packPlaces(points: readonly GazetteerPoint[]): PackedPlaces {
  const names = new Map<string, Set<string>>();
  for (const { code, name, kind } of points) {
    const mark = marks[kind];
    if (mark === undefined || code === "") continue;
    names.set(code, (names.get(code) ?? new Set()).add(mark + name));
  }
  const codes = [...names.keys()].toSorted();
  return {
    version: packedVersion,
    municipality: codes,
    names: codes.map((code) => [...(names.get(code) ?? [])].toSorted()),
  };
}
