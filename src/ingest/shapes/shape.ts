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

/** The features of one file with what is said about the whole. */
export type ShapeFile = {
  readonly name: string;
  readonly shapes: readonly Shape[];
  /** Words about the whole file, such as its attribution. */
  readonly about: Plain;
  /** Rows of which a ring was closed or a needless hole dropped. */
  readonly repaired: readonly number[];
  /** True when the coordinates were Rijksdriehoek metres. */
  readonly reprojected: boolean;
};
