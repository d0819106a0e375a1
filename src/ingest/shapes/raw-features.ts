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
 * The features in a GeoJSON or TopoJSON value; `undefined` when it is neither. Of a TopoJSON with
 * several layers the one with most municipalities counts, else the one with most features.
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
  const layers = Object.keys(objects)
    .map((key) => layerOf(json as Topology, objects[key] as GeometryObject))
    .filter((layer) => layer !== undefined);
  return layers.toSorted((a, b) => municipalities(b) - municipalities(a) || b.length - a.length)[0];
}

function layerOf(topology: Topology, layer: GeometryObject): readonly RawFeature[] | undefined {
  try {
    const found: unknown = feature(topology, layer);
    return rawFeatures(found);
  } catch {
    // An arc that is not there, or numbers that are none.
    return undefined;
  }
}

function municipalities(layer: readonly RawFeature[]): number {
  return layer.filter(({ properties }) =>
    Object.values(properties).some((value) => /^GM\d{4}$/i.test(asText(value) ?? "")),
  ).length;
}
