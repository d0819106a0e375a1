import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fetchParkTerrains } from "#ingest/remote/parks.ts";
import { type Box, netherlands, tilesOf } from "#ingest/remote/tiles.ts";
import { featurePage, terrain } from "#tests/builders/remote-bodies.ts";
import { fails, html, json } from "#tests/builders/replay-server.ts";
import { withReplay } from "#tests/builders/with-replay.ts";

const asking = withReplay();
const box: Box = [6.2, 52.7, 6.5, 52.9];
const first = "/brt/top10nl/ogc/v1/collections/functioneel_gebied_vlak/items";
const second = `/kadaster${first.replace("top10nl", "brt-top10nl").replace("/brt/", "/")}`;
const multi = (path: string) => path.replace("vlak/", "multivlak/");

const ask = () => fetchParkTerrains({ host: asking.replay.url, box, tileKm: 15 }, asking.ports());

describe("fetching terrains", () => {
  it("reads tile after tile, keeps the parks, and each of them once", async () => {
    asking.replay.on(
      first,
      json(
        featurePage([
          terrain("b", "vakantiepark"),
          terrain("a", "Camping, kampeerterrein"),
          terrain("c", "begraafplaats"),
          terrain("d", "bungalowpark|recreatie"),
        ]),
      ),
    );
    asking.replay.on(multi(first), json(featurePage([terrain("e", "caravanpark")])));

    const got = await ask();

    expect(got).toMatchObject({ ok: true, value: { records: 4 } });
    const { features } = JSON.parse(got.ok ? got.value.text : "");
    expect(
      features.map(({ properties }: { properties: { lokaal_id: string } }) => properties.lokaal_id),
    ).toEqual(["a", "b", "d", "e"]);
    // One probe, and two collections for each of the tiles.
    expect(asking.replay.asked).toHaveLength(1 + 2 * tilesOf(box, 15).length);
    expect(asking.told.at(-1)).toMatchObject({ kind: "reading", done: 1, records: 4 });
  });

  it.each([
    { trouble: "is not there", reply: fails(404) },
    { trouble: "answers with a page", reply: html },
  ])("takes the other address when the first $trouble", async ({ reply }) => {
    asking.replay.on(first, reply);
    asking.replay.on(second, json(featurePage([terrain("a", "vakantiepark")])));
    asking.replay.on(multi(second), json(featurePage([])));

    const got = await ask();

    expect(got).toMatchObject({ ok: true, value: { records: 1 } });
    expect(got.ok && got.value.origin.url).toContain("/kadaster/brt-top10nl/ogc/v1/");
  });

  it("does not try the other address when the service itself is down", async () => {
    asking.replay.on(first, fails(500));

    expect(await ask()).toMatchObject({ ok: false, remarks: [{ code: "remote.server" }] });
    expect(asking.replay.asked).toHaveLength(4);
  });

  it("gives nothing when one tile fails", async () => {
    const good = json(featurePage([terrain("a", "vakantiepark")]));
    asking.replay.on(first, good, good, fails(500));
    asking.replay.on(multi(first), good);

    expect(await ask()).toMatchObject({ ok: false, remarks: [{ code: "remote.server" }] });
  });

  it("refuses terrains whose kind goes by another name", async () => {
    const { typefunctioneelgebied: type, ...rest } = terrain("a", "vakantiepark").properties;
    asking.replay.on(
      first,
      json(featurePage([{ ...terrain("a", ""), properties: { ...rest, type } }])),
    );

    expect(await ask()).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.fields", values: { expected: "typefunctioneelgebied" } }],
    });
  });

  it("says so when there is no park at all", async () => {
    asking.replay.on(first, json(featurePage([terrain("a", "begraafplaats")])));
    asking.replay.on(multi(first), json(featurePage([])));

    expect(await ask()).toMatchObject({ ok: false, remarks: [{ code: "remote.empty" }] });
  });
});

describe("tiles", () => {
  it("cover the country in boxes of at most 20 km, without a gap", () => {
    const tiles = tilesOf(netherlands, 20);

    expect(tiles).toHaveLength(17 * 14);
    expect([tiles[0]?.slice(0, 2), tiles.at(-1)?.slice(2)]).toEqual([
      [3.2, 50.7],
      [7.3, 53.6],
    ]);
  });

  it("hold every point of any box", () => {
    const degrees = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
    fc.assert(
      fc.property(degrees(0, 1), degrees(0, 1), fc.integer({ min: 5, max: 200 }), (x, y, km) => {
        const [west, south, east, north] = netherlands;
        const [lon, lat] = [west + x * (east - west), south + y * (north - south)];

        const holding = tilesOf(netherlands, km).filter(
          ([w, s, e, n]) => w <= lon && lon <= e && s <= lat && lat <= n,
        );

        expect(holding.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
