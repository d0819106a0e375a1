import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asList, own } from "#ingest/json/plain.ts";
import { checkGeoJson, isAdvice } from "#ingest/shapes/check-geojson.ts";
import { checkGeometry } from "#ingest/shapes/check-geometry.ts";
import { findPolygonFaults } from "#ingest/shapes/polygon-faults.ts";
import { rawFeatures } from "#ingest/shapes/raw-features.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { add, fromDisk } from "../add.ts";

const root = "../shared/reference/bad-inputs";
const listed = (folder: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".geojson"))
        .map((name) => join(root, folder, name))
        .toSorted()
    : [];

const bad = ["geojsonhint/bad", "check-geojson/bad", "turf-boolean-valid/false"].flatMap(listed);
const good = ["geojsonhint/good", "check-geojson/good", "turf-boolean-valid/true"].flatMap(listed);

/** Many decimals are no fault: the RFC only says that six are mostly enough. */
const noFault = /excessive_precision/;
/** Of two members with one name the last counts in every parser, so these are judged by what is left. */
const broken = /bad-json/;

/** Everything that can be said about the value, wherever on earth it lies. */
function faultsOf(path: string): {
  readonly wrong: readonly string[];
  readonly all: readonly string[];
} {
  const json: unknown = JSON.parse(readFileSync(path, "utf8"));
  const rules = checkGeoJson(json);
  const rings = (rawFeatures(json) ?? []).flatMap(({ geometry }) => {
    const parts = [geometry, ...asList(own(geometry, "geometries"))].map(checkGeometry);
    return parts.flatMap((part) => {
      if (!("geometry" in part) || part.geometry.type === "Point") return [];
      return [
        ...part.repairs.filter((each) => each === "spike"),
        ...findPolygonFaults(part.geometry),
      ];
    });
  });
  const wrong = [...rules.filter(({ rule }) => !isAdvice(rule)).map(({ rule }) => rule), ...rings];
  return { wrong, all: [...rules.map(({ rule }) => rule), ...rings] };
}

describe.skipIf(!existsSync(root))("public collections of GeoJSON", () => {
  it("are there, over a hundred files", () => {
    expect(bad.length + good.length).toBeGreaterThan(100);
  });

  it.each(bad.filter((path) => !noFault.test(path) && !broken.test(path)))(
    "the fault in %s is found",
    (path) => {
      expect(faultsOf(path).all).not.toEqual([]);
    },
  );

  it.each(good)("%s is not called wrong", (path) => {
    expect(faultsOf(path).wrong).toEqual([]);
  });

  it.each([...bad, ...good])(
    "%s ends within two seconds, and is refused or remarked upon by name when it is wrong",
    async (path) => {
      const start = performance.now();
      const { ok, remarks } = await add(embeddedDataset(), [fromDisk(path)]);

      expect(performance.now() - start).toBeLessThan(2_000);
      if (bad.includes(path)) expect(!ok || remarks.length > 0).toBe(true);
      expect(
        ok || remarks.some(({ severity }) => severity === "error" || severity === "warning"),
      ).toBe(true);
      expect(remarks.every(({ where }) => where.file !== "")).toBe(true);
    },
  );
});
