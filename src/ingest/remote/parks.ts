import type { Issue } from "#domain/issue.ts";
import type { Result } from "#lib/result.ts";
import { textField } from "./json-shape.ts";
import { fetchFeatures, type RemoteFeature } from "./ogc-features.ts";
import type { Ports, Remote } from "./ports.ts";
import type { RemoteFile } from "./remote-file.ts";
import { refuse, remoteIssue } from "./remote-issue.ts";
import { type Box, netherlands, tilesOf } from "./tiles.ts";

export type ParkQuestion = {
  /** Address of PDOK, e.g. `https://api.pdok.nl`. */
  readonly host: string;
  readonly box?: Box;
  /** Size of a tile in kilometres. */
  readonly tileKm?: number;
};

/** Both addresses are found in public code; which one answers has changed before. */
const basePaths = ["/brt/top10nl/ogc/v1", "/kadaster/brt-top10nl/ogc/v1"];
const collections = ["functioneel_gebied_vlak", "functioneel_gebied_multivlak"];
const kinds = new Set(["vakantiepark", "bungalowpark", "caravanpark", "camping, kampeerterrein"]);
const kindField = "typefunctioneelgebied";

/**
 * Terrains of holiday parks and campsites in TOP10NL, each once, as GeoJSON in WGS84.
 * The service cannot be asked for a kind, so the country is read in tiles and filtered here.
 */
export async function fetchParkTerrains(question: ParkQuestion, ports: Ports): Remote<RemoteFile> {
  const base = await findBase(question, ports);
  if (!base.ok) return base;
  const tiles = tilesOf(question.box ?? netherlands, question.tileKm ?? 20);
  const found = new Map<string, RemoteFeature>();
  let answers = 0;
  for (const tile of tiles) {
    for (const collection of collections) {
      const got = await askTile(base.value, { collection, tile }, quietly(ports));
      if (!got.ok) return got;
      answers += 1;
      for (const feature of got.value.items) found.set(identify(feature), feature);
      const done = answers / (tiles.length * collections.length);
      ports.onProgress({ kind: "reading", pages: answers, records: found.size, done });
    }
  }
  if (found.size === 0) return refuse(remoteIssue("empty", base.value, { year: "" }));
  return { ok: true, value: toFile([...found.values()], base.value), remarks: [] };
}

/** Waiting is still told, pages of a tile are not. */
function quietly(ports: Ports): Ports {
  return {
    ...ports,
    onProgress: (progress) => {
      if (progress.kind === "waiting") ports.onProgress(progress);
    },
  };
}

async function findBase({ host, box }: ParkQuestion, ports: Ports): Promise<Result<string, Issue>> {
  let refused: Result<never, Issue> = refuse(remoteIssue("refused", host));
  const [west, south] = box ?? [6.3, 52.8];
  const tile: Box = [west, south, west + 0.01, south + 0.01];
  for (const path of basePaths) {
    const base = `${host}${path}`;
    const got = await askTile(base, { collection: collections[0] ?? "", tile }, quietly(ports));
    if (got.ok) return { ok: true, value: base, remarks: [] };
    refused = got;
    // Only "not here" is a reason to try the other address; a service that is down is down.
    if (!got.remarks.some(({ code }) => code === "remote.refused" || code === "remote.html")) break;
  }
  return refused;
}

function askTile(base: string, at: { collection: string; tile: Box }, ports: Ports) {
  const parameters = { bbox: at.tile.join(",") };
  const { collection } = at;
  return fetchFeatures({ base, collection, parameters, expected: kindField, keep: isPark }, ports);
}

function isPark({ properties, geometry }: RemoteFeature): boolean {
  const kind = textField(properties, kindField)?.toLowerCase() ?? "";
  const polygon = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return polygon && kind.split("|").some((each) => kinds.has(each.trim()));
}

/** A terrain on the edge of a tile comes back with each of them. */
function identify(feature: RemoteFeature): string {
  return (
    textField(feature.properties, "lokaal_id") ?? String(feature.id ?? JSON.stringify(feature))
  );
}

function toFile(parks: readonly RemoteFeature[], base: string): RemoteFile {
  const features = parks
    .map((park) => ({
      type: park.type,
      properties: {
        lokaal_id: identify(park),
        naam: textField(park.properties, "naamnl") ?? "",
        soort: textField(park.properties, kindField) ?? "",
      },
      geometry: park.geometry,
    }))
    .sort((a, b) => (a.properties.lokaal_id < b.properties.lokaal_id ? -1 : 1));
  return {
    name: "top10nl_recreatieterreinen.geojson",
    text: JSON.stringify({ type: "FeatureCollection", name: "top10nl", features }),
    records: features.length,
    about: undefined,
    origin: {
      title: "Recreatieterreinen in TOP10NL",
      publisher: "Kadaster, Basisregistratie Topografie, via PDOK",
      url: `${base}/collections/${collections[0]}/items`,
      licence: "CC BY 4.0",
      processing:
        "Vakantieparken, bungalowparken, caravanparken en kampeerterreinen eruit genomen, elk terrein één keer.",
    },
  };
}
