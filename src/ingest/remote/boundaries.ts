import { parseAreaCode } from "#domain/area/parse-area-code.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { textField } from "./json-shape.ts";
import { fetchFeatures, type RemoteFeature } from "./ogc-features.ts";
import type { Ports, Remote } from "./ports.ts";
import type { RemoteFile } from "./remote-file.ts";
import { refuse, remoteIssue } from "./remote-issue.ts";

export type BoundaryQuestion = {
  /** Address of PDOK, e.g. `https://api.pdok.nl`. */
  readonly host: string;
  /** Year of the municipal division. */
  readonly year: number;
};

/** The municipalities of one year by CBS and Kadaster, generalised, as GeoJSON in WGS84. */
export function fetchMunicipalities(question: BoundaryQuestion, ports: Ports): Remote<RemoteFile> {
  return fetchAreas({ ...question, collection: "gemeente_gegeneraliseerd", prefix: "GM" }, ports);
}

/** The provinces of one year, from the same source. */
export function fetchProvinces(question: BoundaryQuestion, ports: Ports): Remote<RemoteFile> {
  return fetchAreas({ ...question, collection: "provincie_gegeneraliseerd", prefix: "PV" }, ports);
}

type AreaQuestion = BoundaryQuestion & {
  readonly collection: string;
  readonly prefix: "GM" | "PV";
};

async function fetchAreas(question: AreaQuestion, ports: Ports): Remote<RemoteFile> {
  const { host, year, collection } = question;
  const base = `${host}/cbs/gebiedsindelingen/ogc/v1`;
  // Without the year the service mixes all divisions there ever were.
  const parameters = { jaarcode: year };
  const got = await fetchFeatures({ base, collection, parameters, expected: "statcode" }, ports);
  if (!got.ok) return got;
  const { items } = got.value;
  if (items.length === 0) return refuse(remoteIssue("empty", base, { year }));
  const wrong = wrongAreas(items, question);
  if (wrong) return refuse(remoteIssue(wrong.code, base, wrong.values));
  const text = JSON.stringify({ type: "FeatureCollection", name: collection, features: items });
  return { ok: true, value: toFile(text, items.length, question), remarks: [] };
}

function wrongAreas(items: readonly RemoteFeature[], { year, prefix }: AreaQuestion) {
  for (const { properties, geometry } of items) {
    const code = parseAreaCode(textField(properties, "statcode") ?? "");
    if (!code?.startsWith(prefix))
      return { code: "fields", values: { expected: "statcode" } } as const;
    if (!textField(properties, "statnaam"))
      return { code: "fields", values: { expected: "statnaam" } } as const;
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")
      return { code: "fields", values: { expected: "MultiPolygon" } } as const;
    const stamped = textField(properties, "jrstatcode");
    if (stamped && !stamped.startsWith(`${year}`))
      return { code: "wrongYear", values: { year, found: stamped.slice(0, 4) } } as const;
  }
  return undefined;
}

function toFile(text: string, records: number, { host, year, collection, prefix }: AreaQuestion) {
  const [noun, file] =
    prefix === "GM" ? ["Gemeentegrenzen", "gemeenten"] : ["Provinciegrenzen", "provincies"];
  return {
    name: `pdok_${file}_gegeneraliseerd_${year}.geojson`,
    text,
    records,
    about: parseIsoDate(`${year}-01-01`),
    origin: {
      title: `${noun} ${year} (gegeneraliseerd)`,
      publisher: "CBS en Kadaster, via PDOK",
      url: `${host}/cbs/gebiedsindelingen/ogc/v1/collections/${collection}/items?jaarcode=${year}`,
      licence: "CC BY 4.0",
      processing: "Alle bladen van de dienst samengevoegd; vormen en namen ongewijzigd.",
    },
  } satisfies RemoteFile;
}
