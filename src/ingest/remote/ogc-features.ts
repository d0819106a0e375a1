import type { Feature, Geometry } from "geojson";
import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { type Collection, followPages, type Page } from "./follow-pages.ts";
import { asRecord, field, listField, numberField, textField } from "./json-shape.ts";
import type { Ports, Remote } from "./ports.ts";
import { refuse, remoteIssue } from "./remote-issue.ts";

export type RemoteFeature = Feature<Geometry, Readonly<Record<string, unknown>>>;

export type FeatureRequest = {
  /** Address of the service up to `/collections`, without it. */
  readonly base: string;
  readonly collection: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Property that every feature must carry; its absence means that the service changed. */
  readonly expected: string;
  /** Drops what is not wanted while reading, so that a large collection need not be kept. */
  readonly keep?: (feature: RemoteFeature) => boolean;
};

/** The features of one collection of an OGC API Features service, in the order they came. */
export function fetchFeatures(
  { base, collection, parameters, expected, keep }: FeatureRequest,
  ports: Ports,
): Remote<Collection<RemoteFeature>> {
  const url = new URL(`${base}/collections/${collection}/items`);
  url.searchParams.set("f", "json");
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, `${value}`);
  url.searchParams.set("limit", "1000");
  return followPages(url.href, (json, from) => readFeatures(json, from, { expected, keep }), ports);
}

function readFeatures(
  json: unknown,
  url: string,
  { expected, keep }: { expected: string; keep: FeatureRequest["keep"] | undefined },
): Result<Page<RemoteFeature>, Issue> {
  const features = listField(json, "features");
  if (!features) return refuse(remoteIssue("fields", url, { expected: "features" }));
  const read = features.map(readFeature);
  if (read.some((feature) => !feature || !Object.hasOwn(feature.properties, expected))) {
    return refuse(remoteIssue("fields", url, { expected }));
  }
  const known = read.filter((feature) => feature !== undefined);
  const items = keep ? known.filter(keep) : known;
  return {
    ok: true,
    value: {
      items,
      next: nextLink(json),
      total: keep ? undefined : numberField(json, "numberMatched"),
    },
    remarks: [],
  };
}

function readFeature(value: unknown): RemoteFeature | undefined {
  const properties = asRecord(field(value, "properties"));
  const geometry = asRecord(field(value, "geometry"));
  if (!properties || !geometry || typeof field(geometry, "type") !== "string") return undefined;
  const id = field(value, "id");
  return {
    type: "Feature",
    ...(typeof id === "string" || typeof id === "number" ? { id } : {}),
    properties,
    geometry: geometry as unknown as Geometry,
  };
}

function nextLink(json: unknown): string | undefined {
  const link = listField(json, "links")?.find((each) => textField(each, "rel") === "next");
  return textField(link, "href");
}
