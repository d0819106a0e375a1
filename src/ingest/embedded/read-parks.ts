import type { AreaCode } from "#domain/area/area.ts";
import type { Park, ParkCollection } from "#domain/park/park.ts";
import { circleOutline } from "./circle-outline.ts";
import type { PackedParks } from "./packed-atlas.ts";

/**
 * The embedded parks. Each belongs wholly to the municipality our list names: the schematic
 * boundaries never decide that. Without a known size a park is a point.
 */
export function readParks(packed: PackedParks): ParkCollection {
  return {
    source: packed.source,
    covers: packed.covers as readonly AreaCode[],
    complete: packed.complete,
    parks: packed.name.map((name, index) => readPark(packed, name, index)),
  };
}

function readPark(packed: PackedParks, name: string, index: number): Park {
  const hectares = packed.hectares[index] ?? undefined;
  const at = [packed.longitude[index] ?? 0, packed.latitude[index] ?? 0] as const;
  return {
    id: `park-${index + 1}`,
    name,
    place: packed.place[index] ?? "",
    kind: packed.kind[index] ?? "unknown",
    geometry:
      hectares === undefined
        ? { type: "Point", coordinates: [...at] }
        : circleOutline(at, hectares),
    approximate: true,
    hectares,
    shares: [{ area: packed.municipality[index] as AreaCode, share: 1 }],
  };
}
