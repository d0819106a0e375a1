import { describe, expect, it } from "vitest";
import { featurePage, municipality } from "#tests/builders/remote-bodies.ts";
import { json, redirects, startReplay } from "#tests/builders/replay-server.ts";
import {
  allThree,
  municipalitiesPath,
  northwest,
  withReplay,
} from "#tests/builders/with-replay.ts";

const asking = withReplay();

describe("not trusting what a service says", () => {
  it.each([
    { what: "another name for the code", change: { statcode: undefined, gemcode: "GM0001" } },
    { what: "another name for the name", change: { statnaam: undefined } },
    { what: "a code that is none", change: { statcode: "<img src=x>" } },
  ])("refuses $what", async ({ change }) => {
    const changed = { ...northwest, properties: { ...northwest.properties, ...change } };
    asking.replay.on(municipalitiesPath, json(featurePage([changed])));

    expect(await asking.municipalities()).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.fields" }],
    });
  });

  it.each([
    { what: "no list of features", body: { type: "FeatureCollection", items: [] } },
    { what: "a list in place of an object", body: [] },
    { what: "nothing", body: null },
    { what: "features without a shape", body: featurePage([{ ...northwest, geometry: null }]) },
    {
      what: "points in place of areas",
      body: featurePage([{ ...northwest, geometry: { type: "Point", coordinates: [6, 52] } }]),
    },
  ])("refuses $what", async ({ body }) => {
    asking.replay.on(municipalitiesPath, json(body));

    expect(await asking.municipalities()).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.fields" }],
    });
  });

  it("refuses areas of another year", async () => {
    asking.replay.on(
      municipalitiesPath,
      json(featurePage([northwest, municipality("GM0009", "Oud", 2019)])),
    );

    expect(await asking.municipalities()).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.wrongYear", values: { found: "2019", year: 2025 } }],
    });
  });

  it("refuses an empty answer", async () => {
    asking.replay.on(municipalitiesPath, json(featurePage([], undefined, 0)));

    expect(await asking.municipalities()).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.empty" }],
    });
  });

  it("refuses half of what was promised", async () => {
    asking.replay.on(municipalitiesPath, json(featurePage([northwest], undefined, 342)));

    expect(await asking.municipalities()).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.incomplete", values: { got: 1, total: 342 } }],
    });
  });

  it("does not follow a next link to another host", async () => {
    const other = await startReplay();
    asking.replay.on(municipalitiesPath, json(featurePage([northwest], `${other.url}/rest`)));

    const got = await asking.municipalities();

    expect(got).toMatchObject({ ok: false, remarks: [{ code: "remote.otherHost" }] });
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it.each(["file:///etc/passwd", "javascript:alert(1)", "https://user@127.0.0.1/x"])(
    "does not follow %s",
    async (next) => {
      asking.replay.on(municipalitiesPath, json(featurePage([northwest], next)));

      expect(await asking.municipalities()).toMatchObject({
        ok: false,
        remarks: [{ code: "remote.otherHost" }],
      });
    },
  );

  it("does not follow a redirect to another host", async () => {
    const other = await startReplay();
    asking.replay.on(municipalitiesPath, redirects(`${other.url}${municipalitiesPath}`));

    const got = await asking.municipalities();

    expect(got).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.otherHost", values: { other: new URL(other.url).host } }],
    });
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it("follows a redirect within the host, and not for ever", async () => {
    asking.replay.on(municipalitiesPath, redirects("/moved"));
    asking.replay.on("/moved", allThree);
    expect(await asking.municipalities()).toMatchObject({ ok: true });

    asking.replay.on("/moved", redirects("/moved"));
    expect(await asking.municipalities()).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.moved" }],
    });
  });

  it("stops at a page that links to itself", async () => {
    asking.replay.on(
      municipalitiesPath,
      json(featurePage([northwest], `${asking.replay.url}${municipalitiesPath}?again`)),
    );

    expect(await asking.municipalities()).toMatchObject({
      ok: false,
      remarks: [{ code: "remote.tooMuch" }],
    });
    expect(asking.replay.asked).toHaveLength(2);
  });

  it("stops at more pages and at more bytes than it is willing to read", async () => {
    let page = 0;
    asking.replay.on(municipalitiesPath, (_, response) => {
      page += 1;
      json(featurePage([northwest], `${municipalitiesPath}?page=${page}`))(_, response);
    });
    expect(await asking.municipalities({ pages: 5 })).toMatchObject({
      remarks: [{ code: "remote.tooMuch" }],
    });
    expect(asking.replay.asked).toHaveLength(5);

    asking.replay.on(municipalitiesPath, allThree);
    expect(await asking.municipalities({ bytes: 300 })).toMatchObject({
      remarks: [{ code: "remote.tooMuch" }],
    });
  });
});
