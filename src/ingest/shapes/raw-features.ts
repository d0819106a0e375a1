import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { asList, asPlain, asText, own, type Plain } from "../json/plain.ts";

/** A feature as it stands in a file: nothing about its geometry has been checked. */
export type RawFeature = {
  readonly row: number;
  readonly id: string | undefined;
  readonly properties: Plain;
  readonly geometry: unknown;
};

/**
 * The features in a GeoJSON or TopoJSON value; `undefined` when it is neither, or a TopoJSON whose
 * lines cannot be put together. Of several layers the one with most municipalities counts, else the
 * one with most features.
 */
export function rawFeatures(json: unknown): readonly RawFeature[] | undefined {
  const type = own(json, "type");
  if (type === "Topology") return fromTopology(json);
  if (type === "FeatureCollection") return numbered(asList(own(json, "features")));
  if (type === "Feature") return numbered([json]);
  if (type === "GeometryCollection") return numbered(asList(own(json, "geometries")).map(wrapped));
  if (typeof type === "string" && own(json, "coordinates") !== undefined)
    return numbered([wrapped(json)]);
  return undefined;
}

const wrapped = (geometry: unknown) => ({ type: "Feature", geometry, properties: {} });

function numbered(features: readonly unknown[]): readonly RawFeature[] {
  return features.map((each, index) => ({
    row: index + 1,
    id: asText(own(each, "id")),
    properties: asPlain(own(each, "properties")) ?? {},
    geometry: own(each, "geometry"),
  }));
}

function fromTopology(json: unknown): readonly RawFeature[] | undefined {
  const objects = asPlain(own(json, "objects"));
  if (!objects || !Array.isArray(own(json, "arcs"))) return undefined;
  const layers = Object.values(objects)
    .map((layer) => ({ layer: layer as GeometryObject, members: membersOf(layer) }))
    .map((each) => ({ ...each, known: municipalities(each.members) }))
    .toSorted((a, b) => b.known - a.known || b.members.length - a.members.length);
  // The lines of one layer only are put together: there may be thousands of layers.
  for (const { layer } of layers) {
    const found = unfolds(json as Topology, layer) ? layerOf(json as Topology, layer) : undefined;
    if (found) return found;
  }
  return undefined;
}

const membersOf = (layer: unknown): readonly unknown[] =>
  own(layer, "type") === "GeometryCollection" ? asList(own(layer, "geometries")) : [layer];

/** A border stands in two areas, and in a few more when a layer has provinces as well. */
const mostUses = 10;

/**
 * Whether a layer is not many times larger than the lines it is made of: one line that is named
 * 100,000 times makes of a megabyte more than there is memory.
 */
function unfolds({ arcs }: Topology, layer: GeometryObject): boolean {
  const lengths = arcs.map((arc) => asList(arc).length);
  const most = mostUses * lengths.reduce((sum, length) => sum + length, 1000);
  const named: unknown[] = [layer];
  let size = 0;
  for (let next = named.pop(); next !== undefined && size <= most; next = named.pop()) {
    if (typeof next === "number") size += lengths[next < 0 ? ~next : next] ?? 0;
    else for (const each of insideOf(next)) named.push(each);
  }
  return size <= most;
}

/** What an object of a topology consists of, or a list of the numbers of its lines. */
const insideOf = (layer: unknown): readonly unknown[] =>
  asList(own(layer, "geometries") ?? own(layer, "arcs") ?? layer);

function layerOf(topology: Topology, layer: GeometryObject): readonly RawFeature[] | undefined {
  try {
    const found: unknown = feature(topology, layer);
    return rawFeatures(found);
  } catch {
    // An arc that is not there, or numbers that are none.
    return undefined;
  }
}

function municipalities(members: readonly unknown[]): number {
  return members.filter((member) =>
    Object.values(asPlain(own(member, "properties")) ?? {}).some((value) =>
      /^GM\d{4}$/i.test(asText(value) ?? ""),
    ),
  ).length;
}
