import type { MultiPolygon, Polygon } from "geojson";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { AreaCode } from "./area.ts";

/** What a boundary feature carries: nothing but its code, names come from `Dataset.areas`. */
export type AreaProperties = { readonly code: AreaCode };

/**
 * Municipal boundaries as one topology: a border between two areas is stored once,
 * so neighbours never overlap or leave slivers. Longitude and latitude in degrees, WGS84.
 */
export type AreaTopology = Topology<{
  readonly municipalities: GeometryCollection<AreaProperties>;
}>;

export type Boundaries = {
  /** `schematic`: drawn from settlements, for looking only; `official`: as published. */
  readonly accuracy: "schematic" | "official";
  /** Year of the municipal division, e.g. 2025. */
  readonly year: number | undefined;
  readonly source: string;
  /** Light enough to draw at once. */
  readonly drawn: AreaTopology;
  /** Every vertex as received; only this may decide in which municipality a park lies. */
  readonly exact: AreaTopology;
};

export type AreaGeometry = Polygon | MultiPolygon;
