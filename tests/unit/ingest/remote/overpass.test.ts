import { describe, expect, it } from "vitest";
import { joinRings } from "#ingest/remote/join-rings.ts";
import { fetchOpenStreetMap } from "#ingest/remote/overpass.ts";
import { overpass } from "#tests/builders/remote-bodies.ts";
import { fails, html, json } from "#tests/builders/replay-server.ts";
import { withReplay } from "#tests/builders/with-replay.ts";

const asking = withReplay();
const path = "/api/interpreter";
const ask = () => fetchOpenStreetMap({ host: asking.replay.url }, asking.ports());

describe("fetching OpenStreetMap", () => {
  it("makes points, outlines, and outlines with a hole", async () => {
    asking.replay.on(path, json(overpass));

    const got = await ask();

    expect(got).toMatchObject({ ok: true, value: { records: 3, origin: { licence: "ODbL 1.0" } } });
    const { features } = JSON.parse(got.ok ? got.value.text : "");
    expect(features[0]).toEqual({
      type: "Feature",
      properties: { osm_id: "node/1", name: "De Stip", tourism: "camp_site", leisure: "" },
      geometry: { type: "Point", coordinates: [6.3, 52.8] },
    });
    expect(features[1].geometry).toMatchObject({ type: "Polygon", coordinates: { length: 1 } });
    expect(features[2].geometry).toMatchObject({ type: "Polygon", coordinates: { length: 2 } });
  });

  it("asks for every kind of terrain in the Netherlands", async () => {
    asking.replay.on(path, json(overpass));

    await ask();

    const [asked = ""] = asking.replay.asked;
    for (const word of ["camp_site", "caravan_site", "chalet", "holiday_village", "resort", "NL"]) {
      expect(asked).toContain(word);
    }
  });

  it.each([
    {
      trouble: "ran out of time",
      reply: json({ ...overpass, remark: "runtime error: timed out" }),
      code: "incomplete",
    },
    { trouble: "found nothing", reply: json({ elements: [] }), code: "empty" },
    { trouble: "has no list", reply: json({ items: [] }), code: "fields" },
    { trouble: "is too busy", reply: fails(429), code: "busy" },
    { trouble: "sends a page", reply: html, code: "html" },
  ])("refuses when the service $trouble", async ({ reply, code }) => {
    asking.replay.on(path, reply);

    expect(await ask()).toMatchObject({ ok: false, remarks: [{ code: `remote.${code}` }] });
  });
});

describe("joining pieces of line", () => {
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];

  it("closes a ring whatever the direction of its pieces", () => {
    const pieces = [corners.slice(0, 3), corners.slice(2).toReversed()];

    const { rings, open } = joinRings(pieces);

    expect(open).toBe(0);
    expect(rings).toHaveLength(1);
    expect(rings[0]).toHaveLength(5);
    expect(rings[0]?.[0]).toEqual(rings[0]?.at(-1));
  });

  it("counts what cannot be closed", () => {
    expect(joinRings([corners.slice(0, 3), [[5, 5]]])).toEqual({ rings: [], open: 1 });
  });
});
