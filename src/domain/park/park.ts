import type { Point } from "geojson";
import type { AreaCode } from "../area/area.ts";
import type { AreaGeometry } from "../area/boundaries.ts";

/** Ground with holiday homes or pitches under one name. It never carries residents. */
export type Park = {
  readonly id: string;
  /** As in the source, shown as plain text; empty when the source has none. */
  readonly name: string;
  readonly place: string;
  readonly kind: "holidayPark" | "campsite" | "mixed" | "unknown";
  readonly geometry: AreaGeometry | Point;
  /** True when the outline is a circle of about the right size, not the real one. */
  readonly approximate: boolean;
  /** Hectares; `undefined` for a point without a known size. */
  readonly hectares: number | undefined;
  /**
   * Area shares, largest first; together with what lies outside every area they make 1.
   * One entry of 1 for a point; none when the park lies outside every area.
   */
  readonly shares: readonly { readonly area: AreaCode; readonly share: number }[];
};

export type ParkCollection = {
  readonly source: string;
  readonly parks: readonly Park[];
  /** Areas the list is about; elsewhere no park is "unknown", not "none". `undefined` is everywhere. */
  readonly covers: readonly AreaCode[] | undefined;
  /** False when the list is known to be incomplete. */
  readonly complete: boolean;
};
