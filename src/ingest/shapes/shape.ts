import type { Point } from "geojson";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import type { Plain } from "../json/plain.ts";

/** One feature of a shape file, in degrees WGS84, with rings that are closed. */
export type Shape = {
  /** Its place in the file, counted from 1. */
  readonly row: number;
  /** As the file names it; not necessarily unique. */
  readonly id: string | undefined;
  readonly properties: Plain;
  readonly geometry: AreaGeometry | Point;
};

/** How the features were written; as it stands in a verdict. */
export type ShapeFormat =
  | "geojson"
  | "topojson"
  | "ndjson"
  | "shapefile"
  | "geopackage"
  | "flatgeobuf"
  | "kml"
  | "gpx";

/** What was mended in a shape without changing the ground it covers (a key of the texts, `repair.<name>`). */
const shapeRepairs = [
  "closed",
  "shortRing",
  "duplicates",
  "spike",
  "collection",
  "firstPoint",
] as const;
export type ShapeRepair = (typeof shapeRepairs)[number];

/** The features of one file with what is said about the whole. */
export type ShapeFile = {
  readonly name: string;
  readonly format: ShapeFormat;
  readonly shapes: readonly Shape[];
  /** Features in the file, those that were left out included. */
  readonly rows: number;
  /** Words about the whole file, such as its attribution. */
  readonly about: Plain;
  /** In the order of the file; a row stands here once for each kind of repair. */
  readonly repairs: readonly { readonly row: number; readonly repair: ShapeRepair }[];
  /** True when the coordinates were Rijksdriehoek metres. */
  readonly reprojected: boolean;
};
