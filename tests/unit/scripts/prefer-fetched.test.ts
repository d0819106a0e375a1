import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { addFiles } from "#ingest/add-files.ts";
import { fetchMunicipalities } from "#ingest/remote/boundaries.ts";
import { fetchOpenStreetMap } from "#ingest/remote/overpass.ts";
import { fetchParkTerrains } from "#ingest/remote/parks.ts";
import { fetchPopulation } from "#ingest/remote/population.ts";
import type { Remote } from "#ingest/remote/ports.ts";
import { preferFetched } from "#ingest/remote/prefer-fetched.ts";
import type { RemoteFile } from "#ingest/remote/remote-file.ts";
import { publishFetched } from "#scripts/fetch/publish-fetched.ts";
import { writeFetched } from "#scripts/fetch/write-fetched.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import {
  featurePage,
  municipality,
  odata,
  overpass,
  terrain,
} from "#tests/builders/remote-bodies.ts";
import { json, text } from "#tests/builders/replay-server.ts";
import { municipalitiesPath, withReplay } from "#tests/builders/with-replay.ts";

const asking = withReplay();
const embedded = embeddedDataset();
const today = "2026-11-25" as IsoDate;
const westerveld = "GM1701" as AreaCode;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "prefer-fetched-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function keep(part: string, fetched: Remote<RemoteFile>): Promise<void> {
  const got = await fetched;
  if (!got.ok) throw new Error(JSON.stringify(got.remarks));
  await writeFetched(join(root, "data/fetched", part), got.value, today);
}

/** As the app does when it starts, with the road that a file of the reader takes. */
async function start(): Promise<Dataset> {
  await publishFetched(root);
  return preferFetched(embedded, {
    load: async (path) => {
      const bytes = await readFile(join(root, "public/data/fetched", path)).catch(() => undefined);
      return bytes && (new Uint8Array(bytes).buffer as ArrayBuffer);
    },
    add: (dataset, files) => addFiles(dataset, files, { today, onProgress: () => undefined }),
  });
}

describe("the app after npm run data:fetch", () => {
  it("uses official boundaries, inhabitants and terrains, each named after its service", async () => {
    const { url, on } = asking.replay;
    const cbs = "/odata/v1/CBS/70072ned";
    on(
      municipalitiesPath,
      json(featurePage([municipality("GM1701", "Westerveld"), municipality("GM0119", "Meppel")])),
    );
    on(`${cbs}/MeasureCodes`, json(odata.measures));
    on(`${cbs}/PeriodenCodes`, json(odata.periods));
    on(`${cbs}/RegioSCodes`, json({ value: [{ Identifier: "GM1701", Title: "Westerveld" }] }));
    on(`${cbs}/Observations`, json({ value: [odata.observation("GM1701", 20_123)] }));
    on(
      "/brt/top10nl/ogc/v1/collections/functioneel_gebied_vlak/items",
      json(featurePage([terrain("a", "vakantiepark", "Het Fetchpark")])),
    );
    on("/brt/top10nl/ogc/v1/collections/functioneel_gebied_multivlak/items", json(featurePage([])));
    const parks = { host: url, box: [6.2, 52.7, 6.5, 52.9] as const, tileKm: 100 };
    await keep("boundaries", fetchMunicipalities({ host: url, year: 2025 }, asking.ports()));
    await keep("population", fetchPopulation({ cbs: url, cbs3: url, year: 2025 }, asking.ports()));
    await keep("parks", fetchParkTerrains(parks, asking.ports()));

    const dataset = await start();

    expect(dataset.boundaries.accuracy).toBe("official");
    const day = "2025-01-01" as IsoDate;
    const inhabitants = dataset.series.get("inhabitants")?.get(westerveld)?.get(day);
    expect(inhabitants?.value).toMatchObject({ kind: "known", amount: 20_123 });
    expect(dataset.parks.parks.map(({ name }) => name)).toEqual(["Het Fetchpark"]);
    for (const id of [dataset.boundaries.source, inhabitants?.source ?? "", dataset.parks.source]) {
      expect(dataset.sources.get(id)).toMatchObject({ origin: "fetched", date: today });
    }
    expect(dataset.sources.get(dataset.boundaries.source)?.title).toBe(
      "Gemeentegrenzen 2025 (gegeneraliseerd)",
    );
    // Nothing was fetched about people on parks: the examples stay what they are.
    expect(dataset.series.get("people")?.get(westerveld)?.get(day)?.value).toMatchObject({
      status: "example",
    });
  });

  it("uses terrains of OpenStreetMap where there are none of the Kadaster", async () => {
    asking.replay.on("/api/interpreter", json(overpass));
    await keep("osm", fetchOpenStreetMap({ host: asking.replay.url }, asking.ports()));

    const dataset = await start();

    expect(dataset.parks.parks).toHaveLength(3);
    expect(dataset.sources.get(dataset.parks.source)?.licence).toBe("ODbL 1.0");
  });

  it("is what it was when nothing was fetched", async () => {
    expect(await start()).toBe(embedded);
  });

  const real = "../shared/data/grenzen/pdok_gemeenten_gegeneraliseerd_2022.geojson";
  it.skipIf(!existsSync(real))("draws the real 345 municipalities of 2022", async () => {
    asking.replay.on(municipalitiesPath, text(readFileSync(real, "utf8")));
    const question = { host: asking.replay.url, year: 2022 };
    await keep("boundaries", fetchMunicipalities(question, asking.ports({ quietMs: 5000 })));

    const { boundaries, sources } = await start();

    expect(boundaries.year).toBe(2022);
    expect(boundaries.exact.objects.municipalities.geometries).toHaveLength(345);
    const fetched = [...sources.values()].filter(({ origin }) => origin === "fetched");
    expect(fetched.map(({ id }) => id)).toEqual([boundaries.source]);
  });
});
