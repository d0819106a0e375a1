import { asList, own } from "../json/plain.ts";
import { windingOf } from "./tidy-ring.ts";

/** Rules of RFC 7946 about coordinates; keys of the texts, `rule.<name>`. */
export type CoordinateRule =
  | "noCoordinates"
  | "position"
  | "positionLong"
  | "shortLine"
  | "shortRing"
  | "openRing"
  | "winding"
  | "antimeridian";

type Tell = (rule: CoordinateRule, path: string) => void;

/** Tells every rule that the coordinates of a geometry break, with the path of the place. */
export function checkCoordinates(geometry: unknown, path: string, tell: Tell): void {
  const coordinates = own(geometry, "coordinates");
  if (!Array.isArray(coordinates)) tell("noCoordinates", path);
  // An empty list is how a geometry says that it is nowhere.
  else if (coordinates.length > 0) checkers.get(own(geometry, "type"))?.(coordinates, path, tell);
}

type Check = (coordinates: unknown, path: string, tell: Tell) => void;

const line =
  (least: number): Check =>
  (coordinates, path, tell) =>
    void checkLine(coordinates, { path, tell, least });

const eachOf =
  (check: Check): Check =>
  (list, path, tell) => {
    for (const [index, item] of asList(list).entries()) check(item, `${path}[${index}]`, tell);
  };

function checkPosition(position: unknown, path: string, tell: Tell): boolean {
  const numbers = asList(position);
  const right = numbers.length >= 2 && numbers.every((each) => Number.isFinite(each));
  if (!right) tell("position", path);
  else if (numbers.length > 3) tell("positionLong", path);
  return right;
}

type Line = { readonly path: string; readonly tell: Tell; readonly least: number };

/** Whether all positions of a line are numbers. */
function checkLine(line: unknown, { path, tell, least }: Line): boolean {
  const positions = asList(line);
  let right = Array.isArray(line);
  if (!right) tell("position", path);
  else if (positions.length < least) tell("shortLine", path);
  for (const [index, position] of positions.entries()) {
    if (!checkPosition(position, `${path}[${index}]`, tell)) right = false;
    // One wrong position of a line says enough.
    if (!right) break;
  }
  return right;
}

function checkPolygon(rings: unknown, path: string, tell: Tell) {
  if (!Array.isArray(rings)) tell("position", path);
  for (const [index, ring] of asList(rings).entries()) {
    const at = `${path}[${index}]`;
    if (!checkLine(ring, { path: at, tell, least: 0 })) continue;
    const positions = asList(ring) as readonly (readonly number[])[];
    if (positions.length < 4) {
      tell("shortRing", at);
      continue;
    }
    if (String(positions[0]) !== String(positions.at(-1))) tell("openRing", at);
    const winding = windingOf(positions as number[][]);
    if (winding !== 0 && winding > 0 !== (index === 0)) tell("winding", at);
    if (crossesAntimeridian(positions)) tell("antimeridian", at);
  }
}

/** A side longer than half the globe is one that took the wrong way round. */
function crossesAntimeridian(ring: readonly (readonly number[])[]): boolean {
  const onGlobe = ring.every(([x = 0]) => x >= -180 && x <= 180);
  return onGlobe && ring.some(([x = 0], i) => i > 0 && Math.abs(x - (ring[i - 1]?.[0] ?? x)) > 180);
}

const checkers: ReadonlyMap<unknown, Check> = new Map<unknown, Check>([
  ["Point", checkPosition],
  ["MultiPoint", line(1)],
  ["LineString", line(2)],
  ["MultiLineString", eachOf(line(2))],
  ["Polygon", checkPolygon],
  ["MultiPolygon", eachOf(checkPolygon)],
]);

/** Whether a kind of geometry consists of coordinates. */
export function hasCoordinates(type: unknown): boolean {
  return checkers.has(type);
}
