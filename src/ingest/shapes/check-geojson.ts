import { asList, asPlain, own, type Plain } from "../json/plain.ts";
import { bboxFault } from "./bbox-fault.ts";
import { type CoordinateRule, checkCoordinates, hasCoordinates } from "./check-coordinates.ts";

/** Rules of RFC 7946 about objects; keys of the texts, `rule.<name>`. */
type ObjectRule =
  | "unknownType"
  | "noFeatures"
  | "notAFeature"
  | "noProperties"
  | "propertiesKind"
  | "idKind"
  | "sameId"
  | "noGeometry"
  | "noGeometries"
  | "emptyCollection"
  | "nestedCollection"
  | "singleCollection"
  | "misplaced"
  | "bboxNumbers"
  | "bboxWrong";

export type GeoJsonRule = ObjectRule | CoordinateRule;

/** One place where a file does not follow RFC 7946. */
export type GeoJsonFault = {
  readonly rule: GeoJsonRule;
  /** Where in the file, such as `features[3].geometry.coordinates[0]`; `$` for the whole. */
  readonly path: string;
  /** The feature it is in, counted from 1; `undefined` when it is about the whole. */
  readonly row: number | undefined;
};

/** Rules that the RFC advises; a file that leaves them is not wrong. */
const advice: ReadonlySet<GeoJsonRule> = new Set([
  "winding",
  "antimeridian",
  "sameId",
  "emptyCollection",
  "nestedCollection",
  "singleCollection",
]);

/** Whether the RFC only advises a rule, so that a file without it can be read all the same. */
export function isAdvice(rule: GeoJsonRule): boolean {
  return advice.has(rule);
}

type Tell = (rule: GeoJsonRule, path: string) => void;

/** Names with a meaning of their own that may not stand elsewhere (RFC 7946, section 7.1). */
const misplacedNames: ReadonlyMap<string, readonly string[]> = new Map([
  ["FeatureCollection", ["coordinates", "geometries", "geometry", "properties"]],
  ["Feature", ["coordinates", "geometries", "features"]],
]);
const inGeometry = ["geometry", "properties", "features"];

/** Every place where a GeoJSON value does not follow RFC 7946, in the order of the file. */
export function checkGeoJson(json: unknown): readonly GeoJsonFault[] {
  const faults: GeoJsonFault[] = [];
  let row: number | undefined;
  const tell: Tell = (rule, path) =>
    faults.push({ rule, path: path.replace(/^\./, "") || "$", row });
  switch (own(json, "type")) {
    case "FeatureCollection": {
      checkMembers(json, "", tell);
      const features = own(json, "features");
      if (!Array.isArray(features)) tell("noFeatures", "");
      const ids = new Set<unknown>();
      for (const [index, feature] of asList(features).entries()) {
        row = index + 1;
        checkFeature(feature, `features[${index}]`, tell);
        const id = own(feature, "id");
        if (ids.has(id)) tell("sameId", `features[${index}].id`);
        if (typeof id === "string" || typeof id === "number") ids.add(id);
      }
      break;
    }
    case "Feature":
      row = 1;
      checkFeature(json, "", tell);
      break;
    default:
      checkGeometry(json, "", tell);
  }
  return faults;
}

function checkMembers(object: unknown, path: string, tell: Tell) {
  const type = String(own(object, "type"));
  for (const name of misplacedNames.get(type) ?? inGeometry)
    if (own(object, name) !== undefined) tell("misplaced", `${path}.${name}`);
  const fault = bboxFault(object);
  if (fault) tell(fault, `${path}.bbox`);
}

function checkFeature(feature: unknown, path: string, tell: Tell) {
  const plain = asPlain(feature);
  if (!plain || own(plain, "type") !== "Feature") tell("notAFeature", path);
  if (!plain) return;
  checkMembers(plain, path, tell);
  checkProperties(plain, path, tell);
  const id = own(plain, "id");
  // Without an id is what `null` means, and many programs write it so.
  if (!["string", "number", "undefined"].includes(typeof id) && id !== null)
    tell("idKind", `${path}.id`);
  const geometry = own(plain, "geometry");
  if (geometry === undefined) tell("noGeometry", path);
  else if (geometry !== null) checkGeometry(geometry, `${path}.geometry`, tell);
}

function checkProperties(feature: Plain, path: string, tell: Tell) {
  const properties = own(feature, "properties");
  if (properties === undefined) tell("noProperties", path);
  else if (properties !== null && !asPlain(properties))
    tell("propertiesKind", `${path}.properties`);
}

function checkGeometry(geometry: unknown, path: string, tell: Tell) {
  const type = own(geometry, "type");
  if (type === "GeometryCollection") return checkCollection(geometry, path, tell);
  if (!hasCoordinates(type)) return tell("unknownType", path);
  checkMembers(geometry, path, tell);
  checkCoordinates(geometry, `${path}.coordinates`, tell);
}

function checkCollection(collection: unknown, path: string, tell: Tell) {
  checkMembers(collection, path, tell);
  const geometries = own(collection, "geometries");
  if (!Array.isArray(geometries)) return tell("noGeometries", path);
  if (geometries.length === 0) tell("emptyCollection", path);
  if (geometries.length === 1) tell("singleCollection", path);
  for (const [index, geometry] of geometries.entries()) {
    const at = `${path}.geometries[${index}]`;
    if (own(geometry, "type") === "GeometryCollection") tell("nestedCollection", at);
    checkGeometry(geometry, at, tell);
  }
}
