import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AreaCode } from "#domain/area/area.ts";
import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { parkTotals } from "#domain/park/park-totals.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { add, added, counts, fromDisk, realData } from "./add.ts";

const file = (path: string) => fromDisk(`${realData}/${path}`);
const municipalities = ({ areas }: Dataset) =>
  [...areas.values()].filter(({ level }) => level === "municipality");

const pdok = "grenzen/pdok_gemeenten_gegeneraliseerd_2022.geojson";
const positionsOf = ({ geometry }: { geometry: { coordinates: number[][][][] } }) =>
  geometry.coordinates.flat(2).map(String);

/** Sum over the municipalities, and how many have a figure. */
function total({ series, areas }: Dataset, id: string, date: string) {
  let [sum, having] = [0, 0];
  for (const { code, level } of areas.values()) {
    const value = series
      .get(id)
      ?.get(code)
      ?.get(date as IsoDate)?.value;
    if (level !== "municipality" || value?.kind !== "known") continue;
    sum += value.amount;
    having += 1;
  }
  return { sum, having };
}

describe.skipIf(!existsSync(realData))("the real files", () => {
  const before = embeddedDataset();

  it("load the boundaries of PDOK 2022 with every vertex", async () => {
    const { value, remarks } = await added(before, file(pdok));

    const codes = municipalities(value).map(({ code }) => code);
    expect(codes).toHaveLength(345);
    expect(value.areas.size).toBe(345 + 12 + 1);
    expect(value.boundaries).toMatchObject({ accuracy: "official", year: 2022 });
    expect(value.areas.get("GM0501" as AreaCode)).toMatchObject({
      name: "Brielle",
      parent: "PV28",
    });
    expect(municipalities(value).every(({ parent }) => parent?.startsWith("PV"))).toBe(true);
    expect(counts(remarks)).toEqual({
      // PDOK writes its rings clockwise.
      "ingest.geoJsonAdvice": 1,
      "ingest.provinceByPosition": 1,
      "ingest.areasChanged": 1,
      "ingest.parksReassigned": 1,
    });
    const json = JSON.parse(readFileSync(`${realData}/${pdok}`, "utf8"));
    const received = new Set(json.features.flatMap(positionsOf));
    const { exact, drawn } = value.boundaries;
    expect(new Set(exact.arcs.flat().map(String))).toEqual(received);
    expect(drawn.arcs.flat().length).toBeLessThan(exact.arcs.flat().length * 0.7);
  });

  it("load the 12 municipalities of Drenthe alone", async () => {
    const { value } = await added(
      before,
      file("grenzen/pdok_drenthe_gegeneraliseerd_2022.geojson"),
    );

    expect(municipalities(value)).toHaveLength(12);
    expect([...value.areas.keys()].slice(0, 2)).toEqual([country, "PV22"]);
  });

  it("load Rijksdriehoek boundaries, without the area that is none", async () => {
    const { value, remarks } = await added(
      before,
      file("grenzen/gemeenten_rijksdriehoek_2023.geojson"),
    );

    expect(municipalities(value)).toHaveLength(342);
    expect(value.boundaries.year).toBe(2023);
    expect(remarks.find(({ code }) => code === "ingest.notAMunicipality")?.values).toMatchObject({
      area: "Buitenland",
    });
    const [x, y] = value.areas.get("GM1680" as AreaCode)?.centre ?? [0, 0];
    expect([x, y]).toEqual([expect.closeTo(6.75, 0), expect.closeTo(52.99, 0)]);
  });

  it("load a TopoJSON of codes, with names from what is known", async () => {
    const { value } = await added(before, file("grenzen/gemeenten_vr_nl_2023.topo.json"));

    expect(municipalities(value)).toHaveLength(342);
    expect(value.areas.get("GM1992" as AreaCode)?.name).toBe("Voorne aan Zee");
  });

  it("agree on where municipalities are, whatever the format", async () => {
    const [rd, topo] = await Promise.all([
      added(before, file("grenzen/gemeenten_rijksdriehoek_2023.geojson")),
      added(before, file("grenzen/gemeenten_vr_nl_2023.topo.json")),
    ]);

    const apart = municipalities(rd.value).filter(({ code, centre: [x, y] }) => {
      const [x2 = 0, y2 = 0] = topo.value.areas.get(code)?.centre ?? [];
      return Math.hypot((x - x2) * 68, (y - y2) * 111) > 5;
    });
    // Which stretch of an area is widest may differ between generalisations, its place may not.
    expect(apart.length).toBeLessThan(20);
  });

  it.each([
    ["parken/osm_drenthe_terreinen_vlakken.geojson", 264, ["PV22"]],
    ["parken/osm_drenthe_terreinen_punten.geojson", 287, ["PV22"]],
    ["parken/osm_nederland_terreinen_vlakken.geojson", 2877, undefined],
    ["parken/osm_nederland_terreinen_punten.geojson", 3645, undefined],
  ])("load the parks of %s", async (path, size, covers) => {
    const { value, remarks } = await added(before, file(path));

    expect(value.parks.parks).toHaveLength(size);
    expect(value.parks.covers).toEqual(covers);
    expect(value.parks.complete).toBe(false);
    expect(counts(remarks)["ingest.schematicParks"]).toBe(1);
    expect(value.sources.get(value.parks.source)?.licence).toContain("ODbL");
  });

  it("count parks on official boundaries without a warning, and anew when boundaries follow", async () => {
    const boundaries = file(pdok);
    const parks = file("parken/osm_nederland_terreinen_vlakken.geojson");
    const together = await added(before, parks, boundaries);
    const first = await added(before, parks);
    const after = await added(first.value, boundaries);

    expect(together.remarks.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(after.value.parks.parks).toEqual(together.value.parks.parks);
    expect(parkTotals(after.value, country)?.parks).toBe(
      together.value.parks.parks.filter(({ shares }) => shares.length > 0).length,
    );
  });

  it("load inhabitants and households of 2025 and 2024", async () => {
    const { value, remarks } = await added(before, file("cijfers/gemeenten_2025.csv"));

    expect(total(value, "inhabitants", "2025-01-01")).toEqual({ sum: 18_044_027, having: 342 });
    expect(total(value, "inhabitants", "2024-01-01")).toEqual({ sum: 17_942_942, having: 342 });
    expect(total(value, "households", "2025-01-01")).toEqual({ sum: 8_430_352, having: 342 });
    expect(counts(remarks)).toEqual({ "ingest.readAs": 1 });
  });

  it("load the StatLine table with its blank dissolved municipalities", async () => {
    const { value, remarks } = await added(
      before,
      file("csv/statline_70072ned_regionale_kerncijfers_2025_20251211.csv"),
    );

    expect(total(value, "inhabitants", "2025-01-01")).toEqual({ sum: 18_044_027, having: 342 });
    expect(total(value, "households", "2025-01-01")).toEqual({ sum: 8_430_352, having: 342 });
    expect(remarks.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(value.indicators.size).toBe(before.indicators.size);
  });

  it("load municipalities out of a table of districts", async () => {
    const { value } = await added(before, file("csv/statline_kwb2024_geslachten_with_codes.csv"));

    expect(total(value, "inhabitants", "2024-01-01")).toEqual({ sum: 17_942_942, having: 342 });
    expect([...value.indicators.values()].map(({ label }) => label)).toContain("Vrouwen");
  });

  it("load an OData table of 2015, added up to the municipalities of today", async () => {
    const { value, remarks } = await added(
      before,
      file("csv/odata3_70072ned_UntypedDataSet_2015.csv"),
    );

    // Three were split, over nine of today's, of which six also took in others.
    expect(total(value, "inhabitants", "2015-01-01").having).toBe(333);
    expect(counts(remarks)["ingest.splitArea"]).toBe(3);
    expect(counts(remarks)["ingest.unknownArea"]).toBeUndefined();
  });

  it.each([
    ["csv/cbs_gemeenten_alfabetisch_2022_en.csv", 345],
    ["csv/misc_gm_codes_provinces_bom_crlf.csv", 342],
  ])("check %s, a list of areas without figures, and add nothing", async (path, count) => {
    const { value, remarks } = await added(before, file(path));

    expect(remarks.find(({ code }) => code === "ingest.areaList")?.values).toEqual({ count });
    expect([...value.series.keys()]).toEqual([...before.series.keys()]);
  });

  it("load the votes for each party as figures of their own", async () => {
    const name = "csv/kiesraad_uitslag_TK20251029_gemeente_trailing-semicolon.csv";
    const { value, remarks } = await added(before, file(name));

    const groups = remarks.find(({ code }) => code === "ingest.groupsTaken")?.values;
    expect(groups).toEqual({ column: "Partij", count: 27 });
    const own = [...value.series.keys()].filter((id) => !before.series.has(id));
    expect(own).toHaveLength(27);
  });

  it("load a crosstab about the whole country, with title, notes and provisional years", async () => {
    const { value, remarks } = await added(
      before,
      file("csv/statline_oldstyle_crosstab_title_footer.csv"),
    );

    expect(counts(remarks)["ingest.national"]).toBe(1);
    const own = [...value.series.keys()].filter((id) => !before.series.has(id));
    const areas = new Set(own.flatMap((id) => [...(value.series.get(id)?.keys() ?? [])]));
    expect([...areas]).toEqual(["NL01"]);
  });

  it.each([["cijfers/gemeentelijke_indeling.csv", "noFigures"]])(
    "refuse %s because of %s",
    async (path, code) => {
      const { ok, remarks } = await add(before, [file(path)]);

      expect(ok).toBe(false);
      expect(
        remarks.filter(({ severity }) => severity === "error").map(({ code }) => code),
      ).toEqual([`ingest.${code}`]);
    },
  );
});
