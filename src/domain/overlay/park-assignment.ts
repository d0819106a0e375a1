import type { Point } from "geojson";
import type { AreaCode } from "../area/area.ts";
import type { AreaGeometry } from "../area/boundaries.ts";

/** An area to assign to. Longitude and latitude in degrees, WGS84. */
export type AreaShape = { readonly code: AreaCode; readonly geometry: AreaGeometry };

/** A park to assign. Longitude and latitude in degrees, WGS84; `id` is unique in its list. */
export type ParkShape = {
  readonly id: string;
  readonly name: string;
  readonly geometry: AreaGeometry | Point;
};

/** The part of a park's ground that lies in one area, above 0 and at most 1. */
export type AreaShare = { readonly area: AreaCode; readonly share: number };

export type AssignedPark = {
  readonly id: string;
  /** Largest first, ties by code; one of 1 for a point; none when the park lies outside every area. */
  readonly shares: readonly AreaShare[];
  /** The part outside every area; with the shares it makes 1. */
  readonly outside: number;
  /** Size of the whole outline, hectares on the sphere; `undefined` for a point. */
  readonly hectares: number | undefined;
  /** True when rings crossed or overlapped and were redrawn before measuring. */
  readonly repaired: boolean;
};

/**
 * Why a shape takes no part: it has no coordinates, one is not a number or not on the globe,
 * its outline encloses nothing, or its crossing rings could not be redrawn.
 */
export type ShapeFault = "empty" | "coordinates" | "noArea" | "unrepairable";

/** Which park lies in which area. Lists of ids are in the order of the parks given. */
export type ParkAssignment = {
  /** In the order given; rejected parks are left out. */
  readonly parks: readonly AssignedPark[];
  /** Parks on a border: in more than one area, or partly outside every area. */
  readonly split: readonly string[];
  /** Parks of which nothing lies in any area. */
  readonly outside: readonly string[];
  readonly repaired: readonly string[];
  readonly rejected: readonly { readonly id: string; readonly reason: ShapeFault }[];
  /** The same care for the areas: a rejected area gets no parks. */
  readonly areas: {
    readonly repaired: readonly AreaCode[];
    readonly rejected: readonly { readonly code: AreaCode; readonly reason: ShapeFault }[];
  };
};
