import { booleanPointInPolygon, centerOfMass } from "@turf/turf";
import { merge } from "topojson-client";
import type { MultiPolygon, Polygon } from "topojson-specification";
import type { AreaTopology } from "#domain/area/boundaries.ts";
import type { PackedAtlas } from "#ingest/embedded/packed-atlas.ts";
import { numberOf, type Row, textOf } from "../read/parse-table.ts";

type Place = readonly [number, number];
type Line = {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  readonly at: Place;
};

const country: Line = { code: "NL01", name: "Nederland", parent: "", at: [5.3, 52.15] };

/** Official names where the source uses another. */
const officialNames: Readonly<Record<string, string>> = { PV21: "Fryslân" };

/** The country, the provinces and the municipalities of `gemeenten_2025.csv`, each by code. */
export function packAreas(rows: readonly Row[], boundaries: AreaTopology): PackedAtlas["areas"] {
  const municipalities = rows.map((row): Line => {
    const code = textOf(row, "gemeente_code");
    const seat = [numberOf(row, "lon"), numberOf(row, "lat")] as const;
    const at = centreOf(boundaries, [code], [seat]);
    return { code, name: textOf(row, "naam"), parent: textOf(row, "provincie_code"), at };
  });
  const names = new Map(
    rows.map((row) => [textOf(row, "provincie_code"), textOf(row, "provincie")]),
  );
  const provinces = [...names].map(([code, name]): Line => {
    const parts = municipalities.filter(({ parent }) => parent === code);
    const at = centreOf(
      boundaries,
      parts.map((part) => part.code),
      [],
    );
    return { code, name: officialNames[code] ?? name, parent: country.code, at };
  });
  const byCode = (a: Line, b: Line) => (a.code < b.code ? -1 : 1);
  const lines = [country, ...provinces.toSorted(byCode), ...municipalities.toSorted(byCode)];
  return {
    code: lines.map(({ code }) => code),
    name: lines.map(({ name }) => name),
    parent: lines.map(({ parent }) => parent),
    longitude: lines.map(({ at }) => at[0]),
    latitude: lines.map(({ at }) => at[1]),
  };
}

/**
 * Where the name of some municipalities together stands: the first wanted place that lies in them,
 * else their centre of gravity (which is land for every area of 2025; a test holds us to it).
 */
function centreOf(
  boundaries: AreaTopology,
  codes: readonly string[],
  wanted: readonly Place[],
): Place {
  const shapes = boundaries.objects.municipalities.geometries.filter(
    ({ properties }) => properties && "code" in properties && codes.includes(properties.code),
  );
  const whole = merge(boundaries, shapes as (Polygon | MultiPolygon)[]);
  const found = wanted.find((place) => booleanPointInPolygon([...place], whole));
  if (found) return found;
  const [longitude = 0, latitude = 0] = centerOfMass(whole).geometry.coordinates;
  return [Math.round(longitude * 1000) / 1000, Math.round(latitude * 1000) / 1000];
}
