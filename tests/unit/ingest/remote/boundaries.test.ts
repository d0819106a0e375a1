import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fetchMunicipalities, fetchProvinces } from "#ingest/remote/boundaries.ts";
import { featurePage } from "#tests/builders/remote-bodies.ts";
import { json, text } from "#tests/builders/replay-server.ts";
import {
  allThree,
  municipalitiesPath,
  northeast,
  northwest,
  southwest,
  withReplay,
} from "#tests/builders/with-replay.ts";

const asking = withReplay();

describe("fetching boundaries", () => {
  it("asks for one year, and reads page after page as the service links them", async () => {
    asking.replay.on(
      municipalitiesPath,
      json(
        featurePage(
          [northwest],
          `${asking.replay.url}${municipalitiesPath}?jaarcode=2025&offset=1`,
          3,
        ),
      ),
      json(featurePage([northeast], "?jaarcode=2025&offset=2", 3)),
      json(featurePage([southwest], undefined, 3)),
    );

    const got = await asking.municipalities();

    expect(asking.replay.asked).toEqual([
      `${municipalitiesPath}?f=json&jaarcode=2025&limit=1000`,
      `${municipalitiesPath}?jaarcode=2025&offset=1`,
      `${municipalitiesPath}?jaarcode=2025&offset=2`,
    ]);
    expect(got).toMatchObject({ ok: true, value: { records: 3, about: "2025-01-01" } });
    const { features } = JSON.parse(got.ok ? got.value.text : "");
    expect(features.map((each: typeof northwest) => each.properties.statnaam)).toEqual([
      "Noordwest",
      "Noordoost",
      "'s-Graveland",
    ]);
    expect(asking.told.map((each) => each.kind === "reading" && each.done)).toEqual([
      1 / 3,
      2 / 3,
      1,
    ]);
  });

  it("asks for provinces under their own name and refuses municipalities in their place", async () => {
    asking.replay.on(municipalitiesPath.replace("gemeente", "provincie"), allThree);

    const got = await fetchProvinces({ host: asking.replay.url, year: 2025 }, asking.ports());

    expect(got).toMatchObject({ ok: false, remarks: [{ code: "remote.fields" }] });
  });
});

const sample =
  "../shared/data/api/pdok_cbs_gebiedsindelingen_gemeente_gegeneraliseerd_2022_sample.json";
const real = "../shared/data/grenzen/pdok_gemeenten_gegeneraliseerd_2022.geojson";

describe("verbatim answers of PDOK", () => {
  it.skipIf(!existsSync(sample))("sees that a sample is not the 345 that it promises", async () => {
    asking.replay.on(municipalitiesPath, text(readFileSync(sample, "utf8")));

    expect(
      await fetchMunicipalities({ host: asking.replay.url, year: 2022 }, asking.ports()),
    ).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.incomplete", values: { total: 345 } }],
    });
  });

  it.skipIf(!existsSync(real))("reads all 345 municipalities of 2022", async () => {
    asking.replay.on(municipalitiesPath, text(readFileSync(real, "utf8")));

    expect(
      await fetchMunicipalities(
        { host: asking.replay.url, year: 2022 },
        asking.ports({ quietMs: 5000 }),
      ),
    ).toMatchObject({ ok: true, value: { records: 345 } });
  });
});
