import { area as squareMetres } from "@turf/turf";
import type { Position } from "geojson";
import type { AreaCode } from "../area/area.ts";
import type { AreaGeometry } from "../area/boundaries.ts";
import { cleanShape, onGlobe } from "./clean-shape.ts";
import type { Outline } from "./outline.ts";
import type {
  AreaShape,
  AssignedPark,
  ParkAssignment,
  ParkShape,
  ShapeFault,
} from "./park-assignment.ts";
import { type Share, settleShares } from "./settle-shares.ts";

/** Finds where things lie; areas are named by their position in a list of sound areas. */
export type Finder = {
  /** The first area that holds a point, borders included; `-1` when none does. */
  readonly areaAt: (point: Position) => number;
  /** The part of a sound shape in each area, as measured; parts of nothing may be named. */
  readonly sharesOf: (geometry: AreaGeometry, outline: Outline) => readonly Share<number>[];
};

export type AssignmentInput = {
  readonly areas: readonly AreaShape[];
  readonly parks: readonly ParkShape[];
  /** Called with the part done, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
};

/** Parks between two reports of progress: some milliseconds of work. */
const stepsPerReport = 250;

/**
 * The rules of assignment, around a way to find things: shapes are cleaned or rejected, areas put in
 * order of code (so that the order of a file never matters), shares settled, and the lists drawn up.
 */
export function assignWith(
  makeFinder: (areas: readonly AreaGeometry[]) => Finder,
  { areas, parks, onProgress }: AssignmentInput,
): ParkAssignment {
  onProgress?.(0);
  const { codes, geometries, ...aboutAreas } = soundAreas(areas);
  const finder = makeFinder(geometries);
  const assigned: AssignedPark[] = [];
  const rejected: { id: string; reason: ShapeFault }[] = [];
  for (const [done, park] of parks.entries()) {
    if (done % stepsPerReport === 0) onProgress?.(done / parks.length);
    const answer = assignOne(finder, codes, park);
    if (typeof answer === "string") rejected.push({ id: park.id, reason: answer });
    else assigned.push(answer);
  }
  onProgress?.(1);
  return {
    parks: assigned,
    split: idsOf(
      assigned,
      ({ shares, outside }) => shares.length > 1 || (shares.length === 1 && outside > 0),
    ),
    outside: idsOf(assigned, ({ shares }) => shares.length === 0),
    repaired: idsOf(assigned, ({ repaired }) => repaired),
    rejected,
    areas: aboutAreas,
  };
}

function soundAreas(areas: readonly AreaShape[]) {
  const codes: AreaCode[] = [];
  const geometries: AreaGeometry[] = [];
  const repaired: AreaCode[] = [];
  const rejected: { code: AreaCode; reason: ShapeFault }[] = [];
  for (const { code, geometry } of areas.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const shape = cleanShape(geometry);
    if (!shape.sound) {
      rejected.push({ code, reason: shape.reason });
      continue;
    }
    if (shape.repaired) repaired.push(code);
    codes.push(code);
    geometries.push(shape.geometry);
  }
  return { codes, geometries, repaired, rejected };
}

function assignOne(
  finder: Finder,
  codes: readonly AreaCode[],
  { id, geometry }: ParkShape,
): AssignedPark | ShapeFault {
  const named = (shares: readonly Share<number>[]) =>
    settleShares(
      shares.flatMap(({ area, share }) => {
        const code = codes[area];
        return code === undefined ? [] : [{ area: code, share }];
      }),
    );
  if (geometry.type === "Point") {
    if (geometry.coordinates.length === 0) return "empty";
    if (!onGlobe(geometry.coordinates)) return "coordinates";
    const area = finder.areaAt(geometry.coordinates);
    return { id, ...named([{ area, share: 1 }]), hectares: undefined, repaired: false };
  }
  const shape = cleanShape(geometry);
  if (!shape.sound) return shape.reason;
  return {
    id,
    ...named(finder.sharesOf(shape.geometry, shape.outline)),
    hectares: squareMetres(shape.geometry) / 10_000,
    repaired: shape.repaired,
  };
}

function idsOf(
  parks: readonly AssignedPark[],
  belongs: (park: AssignedPark) => boolean,
): readonly string[] {
  return parks.filter(belongs).map(({ id }) => id);
}
