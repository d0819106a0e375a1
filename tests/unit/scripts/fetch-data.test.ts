import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFetchedIndex } from "#ingest/remote/fetched-index.ts";
import { publishFetched } from "#scripts/fetch/publish-fetched.ts";
import { readOptions } from "#scripts/fetch/read-options.ts";
import {
  featurePage,
  municipality,
  odata,
  overpass,
  terrain,
} from "#tests/builders/remote-bodies.ts";
import { fails, json } from "#tests/builders/replay-server.ts";
import { withReplay } from "#tests/builders/with-replay.ts";

const asking = withReplay();
const pdok = "/cbs/gebiedsindelingen/ogc/v1/collections";
const areas = `${pdok}/gemeente_gegeneraliseerd/items`;
const top10 = "/brt/top10nl/ogc/v1/collections/functioneel_gebied_";
const cbs = "/odata/v1/CBS/70072ned";
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "fetch-data-"));
  const province = municipality("PV22", "Drenthe");
  const { on } = asking.replay;
  on(areas, json(featurePage([municipality("GM0001", "Noordwest")])));
  on(`${pdok}/provincie_gegeneraliseerd/items`, json(featurePage([province])));
  on(`${top10}vlak/items`, json(featurePage([terrain("a", "vakantiepark")])));
  on(`${top10}multivlak/items`, json(featurePage([])));
  on(`${cbs}/MeasureCodes`, json(odata.measures));
  on(`${cbs}/PeriodenCodes`, json(odata.periods));
  on(`${cbs}/RegioSCodes`, json(odata.regions));
  on(`${cbs}/Observations`, json({ value: [odata.observation("GM0001", 10_000)] }));
  on("/api/interpreter", json(overpass));
});
afterEach(() => rm(root, { recursive: true, force: true }));

type Ran = { readonly code: number; readonly out: string; readonly err: string };

async function run(...flags: readonly string[]): Promise<Ran> {
  const { url } = asking.replay;
  const hosts = ["pdok", "cbs", "cbs3", "overpass"].flatMap((name) => [`--base-url-${name}`, url]);
  const quick = ["--root", root, "--pause", "2", "--timeout", "20000", "--tile-km", "500"];
  const script = ["--import", "tsx", "scripts/fetch-data.ts", ...hosts, ...quick, ...flags];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, script);
    return { code: 0, out: stdout, err: stderr };
  } catch (cause) {
    const { code, stdout, stderr } = cause as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const read = (path: string) => readFile(join(root, path), "utf8");

describe("npm run data:fetch", () => {
  it("fetches everything, each with its source, and lays it ready for the app", async () => {
    const { code, out } = await run("--osm");

    expect(code).toBe(0);
    expect(out).toContain("boundaries: 1 onderdelen bewaard in data/fetched/boundaries/");
    expect((await readdir(join(root, "data/fetched"))).toSorted()).toEqual([
      "boundaries",
      "osm",
      "parks",
      "population",
      "provinces",
    ]);
    const source = JSON.parse(await read("data/fetched/boundaries/source.json"));
    expect(source).toMatchObject({
      publisher: "CBS en Kadaster, via PDOK",
      licence: "CC BY 4.0",
      about: "2025-01-01",
      file: "pdok_gemeenten_gegeneraliseerd_2025.geojson",
      records: 1,
    });
    expect(source.url).toBe(`${asking.replay.url}${areas}?jaarcode=2025`);
    const index = readFetchedIndex(JSON.parse(await read("public/data/fetched/index.json")));
    expect(index.map(({ path }) => path.split("/")[0])).toEqual([
      "boundaries",
      "population",
      "parks",
    ]);
    const published = await read(`public/data/fetched/${index[0]?.path}`);
    expect(published).toBe(await read(`data/fetched/${index[0]?.path}`));
  }, 60_000);

  it("leaves what was fetched earlier in place when a service fails, and still fetches the others", async () => {
    await run("--only", "boundaries");
    const before = await read("data/fetched/boundaries/source.json");
    asking.replay.on(areas, fails(500));

    const { code, err } = await run("--only", "boundaries,population");

    expect(code).toBe(1);
    expect(err).toContain("meldt een eigen storing (fout 500, 4 keer geprobeerd)");
    expect(err).toContain("wat er eerder was opgehaald staat er nog");
    expect(await read("data/fetched/boundaries/source.json")).toBe(before);
    expect(await readdir(join(root, "data/fetched"))).toEqual(["boundaries", "population"]);
    const index = readFetchedIndex(JSON.parse(await read("public/data/fetched/index.json")));
    expect(index).toHaveLength(2);
  }, 60_000);

  it("explains itself when a flag is wrong, and asks nobody anything", async () => {
    const { code, err } = await run("--yaer", "2025");

    expect(code).toBe(2);
    expect(err).toContain("Onbekend of onvolledig: --yaer");
    expect(err).toContain("Gebruik: npm run data:fetch");
    expect(asking.replay.asked).toEqual([]);
  }, 60_000);
});

describe("publishing what was fetched", () => {
  it("leaves out a file that was changed since", async () => {
    await run("--only", "boundaries");
    const { file } = JSON.parse(await read("data/fetched/boundaries/source.json"));
    await writeFile(join(root, "data/fetched/boundaries", file), "{}");

    expect(await publishFetched(root)).toEqual([]);
  }, 60_000);

  it("writes an empty index when nothing was fetched", async () => {
    await publishFetched(root);

    expect(JSON.parse(await read("public/data/fetched/index.json"))).toEqual({ files: [] });
  });
});

describe("the flags", () => {
  it.each([
    [["--year", "tweeduizend"], "--year is een jaartal"],
    [["--only", "boundaries,wolken"], '--only kent "wolken" niet'],
    [["--base-url-pdok", "ftp://x"], "Geen adres van een dienst"],
    [["--timeout", "0"], "--timeout is een getal boven 0"],
    [["--year"], "Onbekend of onvolledig: --year"],
  ])("%s are refused", (flags, message) => {
    expect(readOptions(flags)).toMatchObject({
      ok: false,
      message: expect.stringContaining(message),
    });
  });

  it("ask the public services for the year of the embedded data when none is given", () => {
    expect(readOptions([])).toMatchObject({
      ok: true,
      options: {
        year: 2025,
        parts: ["boundaries", "provinces", "parks", "population"],
        hosts: { pdok: "https://api.pdok.nl", cbs: "https://datasets.cbs.nl" },
      },
    });
  });
});
