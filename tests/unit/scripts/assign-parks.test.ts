import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assignParks } from "#domain/overlay/assign-parks.ts";
import { type AssignReport, makeReport } from "#scripts/assign/make-report.ts";
import { readInputs } from "#scripts/assign/read-inputs.ts";
import { readOptions } from "#scripts/assign/read-options.ts";
import { reportText } from "#scripts/assign/report-text.ts";

const square = (west: number) => [
  [west, 52],
  [west + 1, 52],
  [west + 1, 53],
  [west, 53],
  [west, 52],
];
const feature = (properties: object, geometry: unknown) => ({
  type: "Feature",
  properties,
  geometry,
});
const polygon = (ring: unknown) => ({ type: "Polygon", coordinates: [ring] });
const collection = (...features: readonly unknown[]) =>
  JSON.stringify({ type: "FeatureCollection", features });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "assign-"));
  write(
    "areas.geojson",
    collection(
      feature({ statcode: "GM0002", statnaam: "Oostveen" }, polygon(square(6))),
      feature({ statcode: "GM0001", statnaam: "Westveen" }, polygon(square(5))),
      feature({ statcode: "GM0003", statnaam: "Leegveen" }, polygon(square(7))),
    ),
  );
  write(
    "parks.geojson",
    collection(
      feature(
        { name: "De Grens" },
        polygon([
          [5.999, 52.5],
          [6.003, 52.5],
          [6.003, 52.501],
          [5.999, 52.501],
          [5.999, 52.5],
        ]),
      ),
      feature(
        { name: "De Strik" },
        polygon([
          [5.5, 52.5],
          [5.51, 52.51],
          [5.51, 52.5],
          [5.5, 52.51],
          [5.5, 52.5],
        ]),
      ),
      feature(
        { name: "De Zee" },
        polygon([
          [3.5, 52.5],
          [3.51, 52.51],
          [3.51, 52.5],
          [3.5, 52.5],
        ]),
      ),
      feature(
        { name: "De Open" },
        polygon([
          [6.5, 52.5],
          [6.51, 52.51],
          [6.51, 52.5],
        ]),
      ),
      feature(
        { name: "De Lijn" },
        polygon([
          [5.5, 52.5],
          [5.6, 52.6],
          [5.5, 52.5],
          [5.5, 52.5],
        ]),
      ),
      feature({ name: "Niets" }, null),
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function reportOf(areas: string, parks: string): AssignReport {
  const inputs = readInputs({ areas: join(folder, areas), parks: join(folder, parks) });
  if (!inputs.ok) throw new Error(inputs.remarks.join("\n"));
  return makeReport(inputs.value, assignParks(inputs.value.areas, inputs.value.parks));
}

describe("the report of data:assign", () => {
  it("adds up parks and hectares of every area, by code", () => {
    const { areas } = reportOf("areas.geojson", "parks.geojson");

    expect(areas.map(({ code, name, parks }) => [code, name, parks])).toEqual([
      ["GM0001", "Westveen", 1],
      ["GM0002", "Oostveen", 2],
      ["GM0003", "Leegveen", 0],
    ]);
    // By hand: a quarter of 3.01 ha and half of 75.26 ha; three quarters of 3.01 ha and half of 75.26 ha.
    expect(areas.map(({ hectares }) => hectares)).toEqual([38.4, 39.9, 0]);
    expect(areas.map(({ share }) => share)).toEqual([0.0001, 0.0001, 0]);
  });

  it("lists split, outside, repaired and rejected parks by name, and what could not be read", () => {
    const report = reportOf("areas.geojson", "parks.geojson");

    expect(report.split).toEqual([
      {
        id: "park-1",
        name: "De Grens",
        shares: [
          { code: "GM0002", share: expect.closeTo(0.75, 9) },
          { code: "GM0001", share: expect.closeTo(0.25, 9) },
        ],
        outside: 0,
      },
    ]);
    expect(report.outside).toEqual([{ id: "park-3", name: "De Zee" }]);
    expect(report.repaired.map(({ name }) => name)).toEqual(["De Strik", "De Open"]);
    expect(report.rejected).toEqual([{ id: "park-5", name: "De Lijn", reason: "noArea" }]);
    expect(report.leftOut).toHaveLength(1);
    expect(report.leftOut[0]).toContain("parks.geojson, vorm 6");
  });

  it("shows areas with parks in the text, and only those", () => {
    const text = reportText(reportOf("areas.geojson", "parks.geojson"));

    expect(text.split("\n").slice(0, 3)).toEqual([
      "code    gemeente  parken  hectare",
      "GM0001  Westveen       1     38,4",
      "GM0002  Oostveen       2     39,9",
    ]);
    expect(text).not.toContain("Leegveen");
    expect(text).toContain("De Grens (park-1): Oostveen 75%, Westveen 25%");
    expect(text).toContain("De Lijn (park-5), zonder oppervlakte");
  });

  it("does not call hectares nought where a park is only a point", () => {
    write(
      "points.geojson",
      collection(feature({ name: "Stip" }, { type: "Point", coordinates: [5.5, 52.5] })),
    );
    const report = reportOf("areas.geojson", "points.geojson");

    expect(report.areas[0]).toMatchObject({
      code: "GM0001",
      parks: 1,
      hectares: null,
      share: null,
    });
    expect(reportText(report)).toMatch(/GM0001 {2}Westveen +1 +-/);
  });

  it("never rounds a share to nothing or to all", () => {
    const report = reportOf("areas.geojson", "parks.geojson");
    const sliver = { ...report.split[0], id: "p", name: "Snipper", outside: 1e-8 };
    const shares = [{ code: report.areas[0]?.code, share: 1 - 1e-8 }];
    const text = reportText({
      ...report,
      split: [{ ...sliver, shares } as (typeof report.split)[number]],
    });

    expect(text).toContain("Westveen meer dan 99,9999%, buiten elke gemeente minder dan 0,0001%");
  });
});

describe("readInputs", () => {
  it("says of each unreadable file what it is and what was expected", () => {
    const areas = join(folder, "none.geojson");
    const parks = write("page.geojson", "<html>");
    const read = readInputs({ areas, parks });

    expect(read.ok).toBe(false);
    expect(read.remarks[0]).toBe(
      `Kan ${areas} niet lezen. Verwacht: GeoJSON of TopoJSON met gemeentegrenzen met een gemeentecode (GM0106) per vorm.`,
    );
    expect(read.remarks[1]).toContain("het bestand bestaat niet");
    expect(read.remarks[2]).toContain(`Kan ${parks} niet lezen.`);
  });
});

describe("readOptions", () => {
  it("reads both files and whether JSON is wanted", () => {
    expect(readOptions(["--areas", "a.json", "--parks=b.json", "--json"])).toEqual({
      kind: "run",
      options: { areas: "a.json", parks: "b.json", json: true },
    });
  });

  it("asks for what is missing and refuses what it does not know", () => {
    expect(readOptions(["--areas", "a"])).toEqual({
      kind: "wrong",
      message: "--parks BESTAND ontbreekt.",
    });
    expect(readOptions([])).toEqual({ kind: "wrong", message: "--areas BESTAND ontbreekt." });
    expect(readOptions(["--aras", "a"]).kind).toBe("wrong");
    expect(readOptions(["--areas"]).kind).toBe("wrong");
  });

  it("explains itself when asked", () => {
    expect(readOptions(["--help"])).toEqual({ kind: "help" });
  });
});
