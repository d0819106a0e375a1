import type { Point, Position } from "geojson";
import proj4 from "proj4";
import type { AreaGeometry } from "#domain/area/boundaries.ts";

/**
 * EPSG:28992 with the seven parameters of the transformation to WGS84, without the correction
 * grid: right to about 0.25 m (the rotations are in arc seconds; lists that give 1.9342, -1.6677 and
 * 9.1019 mean microradians, which would be 150 m off), far less than the generalisation of any boundary file.
 * @see https://epsg.io/28992, NSGI RDNAPTRANS 2018
 */
const rijksdriehoek =
  "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 " +
  "+ellps=bessel +towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.877402,4.0725 +units=m +no_defs";

/** A geometry in Rijksdriehoek metres as degrees WGS84; equal positions stay equal. */
export function fromRijksdriehoek(geometry: AreaGeometry | Point): AreaGeometry | Point {
  const convert = (position: Position): Position =>
    proj4(rijksdriehoek, "WGS84", [position[0] ?? 0, position[1] ?? 0]);
  switch (geometry.type) {
    case "Point":
      return { type: "Point", coordinates: convert(geometry.coordinates) };
    case "Polygon":
      return {
        type: "Polygon",
        coordinates: geometry.coordinates.map((ring) => ring.map(convert)),
      };
    case "MultiPolygon":
      return {
        type: "MultiPolygon",
        coordinates: geometry.coordinates.map((part) => part.map((ring) => ring.map(convert))),
      };
  }
}
