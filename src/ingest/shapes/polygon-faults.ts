import type { Position } from "geojson";
import type { AreaGeometry } from "#domain/area/boundaries.ts";
import {
  type Box,
  boxesMeet,
  boxOf,
  cross,
  liesOn,
  type Side,
  sidesOf,
  somePair,
} from "#domain/overlay/ring-sides.ts";
import { labelPoint } from "../boundaries/label-point.ts";
import { crossesItself } from "./crosses-itself.ts";

/** What can be wrong between the rings of an area (a key of the texts, `ring.<name>`). */
export const polygonFaults = [
  "crossing",
  "ringsCross",
  "holeTouches",
  "holeOutside",
  "partsOverlap",
] as const;
export type PolygonFault = (typeof polygonFaults)[number];

type Ring = readonly Position[];

/**
 * What is wrong between the rings of an area, each fault once: a ring that crosses itself; rings that
 * cross each other; a hole that touches its outer ring in more than a point, so that the inside
 * falls apart; a hole outside its outer ring; parts that cover the same ground. None of it can be
 * repaired without guessing which ground was meant.
 */
export function findPolygonFaults(geometry: AreaGeometry): readonly PolygonFault[] {
  const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const faults = new Set<PolygonFault>();
  for (const part of parts) {
    if (part.some(crossesItself)) faults.add("crossing");
    for (const fault of holeFaults(part)) faults.add(fault);
  }
  if (somePartsOverlap(parts)) faults.add("partsOverlap");
  return polygonFaults.filter((fault) => faults.has(fault));
}

/** A ring with what comparing needs, worked out once. */
type Traced = { readonly ring: Ring; readonly sides: readonly Side[]; readonly box: Box };

const trace = (ring: Ring): Traced => ({ ring, sides: sidesOf(ring), box: boxOf(ring) });

function holeFaults(part: readonly Ring[]): readonly PolygonFault[] {
  if (part.length < 2) return [];
  const [outer, ...holes] = part.map(trace);
  if (!outer) return [];
  const faults: PolygonFault[] = [];
  for (const hole of holes) {
    const met = compare(outer, hole);
    if (met.cross) faults.push("ringsCross");
    else if (!covers([outer], hole, met)) faults.push("holeOutside");
    else if (met.shared.size > 1) faults.push("holeTouches");
  }
  if (holes.some((hole, at) => holes.slice(0, at).some((other) => overlap([hole], [other]))))
    faults.push("ringsCross");
  return faults;
}

function somePartsOverlap(parts: readonly (readonly Ring[])[]): boolean {
  if (parts.length < 2) return false;
  const traced = parts
    .map((part) => part.map(trace))
    .toSorted(([a], [b]) => (a?.box.west ?? 0) - (b?.box.west ?? 0));
  for (const [index, one] of traced.entries()) {
    for (const other of traced.slice(index + 1)) {
      if ((other[0]?.box.west ?? 0) > (one[0]?.box.east ?? 0)) break;
      if (overlap(one, other)) return true;
    }
  }
  return false;
}

/** Whether two parts, each an outer ring with its holes, cover some of the same ground. */
function overlap(a: readonly Traced[], b: readonly Traced[]): boolean {
  const [outerA, outerB] = [a[0], b[0]];
  if (!outerA || !outerB || !boxesMeet(outerA.box, outerB.box)) return false;
  const met = compare(outerA, outerB);
  return met.cross || covers(a, outerB, met) || covers(b, outerA, met);
}

type Met = { readonly cross: boolean; readonly shared: ReadonlySet<string> };

/** How two rings meet: whether they go through each other, and the corners in which they touch. */
function compare(a: Traced, b: Traced): Met {
  const shared = new Set<string>();
  const touch = (one: Side, other: Side) => {
    for (const end of [one.from, one.to]) if (liesOn(end, other)) shared.add(String(end));
  };
  const near = (sides: readonly Side[], box: Box, ring: number) =>
    sides.filter((side) => boxesMeet(side, box)).map((side) => ({ ...side, ring }));
  const both = [...near(a.sides, b.box, 0), ...near(b.sides, a.box, 1)];
  const crossing = somePair(both, (one, other) => {
    if (one.ring === other.ring) return false;
    if (cross(one, other)) return true;
    touch(one, other);
    touch(other, one);
    return false;
  });
  return { cross: crossing ?? false, shared };
}

/** Whether a ring that does not cross a part lies in it, judged by a corner that does not touch. */
function covers(part: readonly Traced[], { ring }: Traced, { shared }: Met): boolean {
  const free = ring.find(([x = 0, y = 0]) => !shared.has(`${x},${y}`));
  const [x = 0, y = 0] = free ?? labelPoint({ type: "Polygon", coordinates: [[...ring]] });
  let inside = false;
  for (const each of part) if (encloses(each.ring, x, y)) inside = !inside;
  return inside;
}

function encloses(ring: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
