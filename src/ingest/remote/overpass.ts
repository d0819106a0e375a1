import { booleanPointInPolygon } from "@turf/turf";
import type { Geometry, Position } from "geojson";
import { joinRings } from "./join-rings.ts";
import { field, listField, numberField, textField } from "./json-shape.ts";
import type { Ports, Remote } from "./ports.ts";
import type { RemoteFile } from "./remote-file.ts";
import { refuse, remoteIssue } from "./remote-issue.ts";
import { requestJson } from "./request-json.ts";

/** Everything OpenStreetMap calls a campsite, chalet park or resort in the Netherlands, with its outline. */
const question = `[out:json][timeout:180];
area["ISO3166-1"="NL"][admin_level=2]->.nl;
nwr["tourism"~"^(camp_site|caravan_site|chalet|holiday_village)$"](area.nl)->.a;
nwr["leisure"="resort"](area.nl)->.b;
(.a;.b;);
out geom;`;

/** Terrains from OpenStreetMap by Overpass, as GeoJSON in WGS84: outlines, and points where there is none. */
export async function fetchOpenStreetMap(
  { host }: { readonly host: string },
  ports: Ports,
): Remote<RemoteFile> {
  const url = `${host}/api/interpreter?data=${encodeURIComponent(question)}`;
  // Overpass thinks long before its first byte.
  const limits = { ...ports.limits, quietMs: 10 * ports.limits.quietMs };
  const got = await requestJson(url, limits.bytes, { ...ports, limits });
  if (!got.ok) return got;
  const elements = listField(got.value.json, "elements");
  if (!elements) return refuse(remoteIssue("fields", host, { expected: "elements" }));
  // A query that ran out of time answers with what it had, and a remark: half a country is no country.
  if (textField(got.value.json, "remark")?.includes("error")) {
    return refuse(remoteIssue("incomplete", host, { got: elements.length, total: "?" }));
  }
  const features = elements.flatMap(toFeature);
  ports.onProgress({ kind: "reading", pages: 1, records: features.length, done: 1 });
  if (features.length === 0) return refuse(remoteIssue("empty", host, { year: "" }));
  return {
    ok: true,
    value: {
      name: "osm_recreatieterreinen.geojson",
      text: JSON.stringify({ type: "FeatureCollection", name: "osm", features }),
      records: features.length,
      about: undefined,
      origin: {
        title: "Recreatieterreinen in OpenStreetMap",
        publisher: "OpenStreetMap-bijdragers",
        url: `${host}/api/interpreter`,
        licence: "ODbL 1.0",
        processing: "Lijnen tot vlakken gesloten; wat geen vlak heeft is een punt.",
      },
    },
    remarks: [],
  };
}

function toFeature(element: unknown) {
  const geometry = geometryOf(element);
  const tags = field(element, "tags");
  if (!geometry) return [];
  return [
    {
      type: "Feature" as const,
      properties: {
        osm_id: `${textField(element, "type")}/${numberField(element, "id")}`,
        name: textField(tags, "name") ?? "",
        tourism: textField(tags, "tourism") ?? "",
        leisure: textField(tags, "leisure") ?? "",
      },
      geometry,
    },
  ];
}

function geometryOf(element: unknown): Geometry | undefined {
  const type = textField(element, "type");
  if (type === "node") return pointOf(element);
  if (type === "way") return polygons([line(element)], []);
  const members = listField(element, "members") ?? [];
  const inner = members.filter((member) => textField(member, "role") === "inner");
  const outer = members.filter((member) => !inner.includes(member));
  return polygons(outer.map(line), inner.map(line));
}

function pointOf(element: unknown): Geometry | undefined {
  const lon = numberField(element, "lon");
  const lat = numberField(element, "lat");
  return lon === undefined || lat === undefined
    ? undefined
    : { type: "Point", coordinates: [lon, lat] };
}

function line(member: unknown): Position[] {
  return (listField(member, "geometry") ?? []).flatMap((each) => {
    const lon = numberField(each, "lon");
    const lat = numberField(each, "lat");
    return lon === undefined || lat === undefined ? [] : [[lon, lat]];
  });
}

function polygons(outer: readonly Position[][], inner: readonly Position[][]) {
  const shells = joinRings(outer).rings.map((ring) => [[...ring]]);
  for (const hole of joinRings(inner).rings) {
    const [corner] = hole;
    const shell = shells.find(
      ([ring]) =>
        ring && corner && booleanPointInPolygon(corner, { type: "Polygon", coordinates: [ring] }),
    );
    shell?.push([...hole]);
  }
  const [only] = shells;
  if (!only) return undefined;
  return shells.length === 1
    ? ({ type: "Polygon", coordinates: only } as const)
    : ({ type: "MultiPolygon", coordinates: shells } as const);
}
