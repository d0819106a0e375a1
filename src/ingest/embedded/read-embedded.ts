import type { Area, AreaCode, AreaLevel } from "#domain/area/area.ts";
import type { AreaTopology } from "#domain/area/boundaries.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { indicators } from "#domain/indicator/indicators.ts";
import { type PackedAtlas, packedVersion } from "./packed-atlas.ts";
import { readFigures } from "./read-figures.ts";
import { readParks } from "./read-parks.ts";

/**
 * The dataset that ships with the atlas, from the two files that `scripts/build-data.ts` packs.
 *
 * They are ours and checked when they are built, so only their version is checked here.
 *
 * @param atlas      the parsed `atlas.json`
 * @param boundaries the parsed `boundaries.json`, a TopoJSON with the object `municipalities`
 * @throws Error when a file is of another version than this reader, as after a half-finished upload
 */
export function readEmbedded(atlas: unknown, boundaries: unknown): Dataset {
  if (!isPackedAtlas(atlas)) {
    throw new Error(`atlas.json is not of version ${packedVersion}: build the data again`);
  }
  if (!isTopology(boundaries)) {
    throw new Error("boundaries.json has no municipalities: build the data again");
  }
  return {
    edition: atlas.edition,
    areas: readAreas(atlas.areas),
    boundaries: { ...atlas.boundaries, drawn: boundaries, exact: boundaries },
    parks: readParks(atlas.parks),
    series: readFigures(atlas.figures),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    // The example counts are made under one definition and the published ones all date from the
    // series since 2019, so no embedded series crosses the change of 2021 (see data/README.md).
    breaks: [],
    definitions: atlas.definitions,
    reorganisations: atlas.reorganisations,
    facts: atlas.facts,
    sources: new Map(atlas.sources.map((source) => [source.id, source])),
    issues: atlas.issues,
  };
}

function readAreas(packed: PackedAtlas["areas"]): ReadonlyMap<AreaCode, Area> {
  return new Map(
    packed.code.map((text, index): [AreaCode, Area] => {
      const code = text as AreaCode;
      const parent = packed.parent[index] as AreaCode | undefined;
      return [
        code,
        {
          code,
          name: packed.name[index] ?? code,
          level: levels[code.slice(0, 2)] ?? "municipality",
          parent: parent || undefined,
          centre: [packed.longitude[index] ?? 0, packed.latitude[index] ?? 0],
        },
      ];
    }),
  );
}

const levels: Readonly<Record<string, AreaLevel>> = { NL: "country", PV: "province" };

function isPackedAtlas(value: unknown): value is PackedAtlas {
  return has(value, "version") && value.version === packedVersion;
}

function isTopology(value: unknown): value is AreaTopology {
  return has(value, "objects") && has(value.objects, "municipalities");
}

function has<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}
