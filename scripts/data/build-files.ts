import { join } from "node:path";
import { buildBoundaries } from "./boundaries/build-boundaries.ts";
import { readGazetteer } from "./boundaries/gazetteer.ts";
import type { Water } from "./boundaries/land.ts";
import { buildAtlas, type Folders, folderNames } from "./build-atlas.ts";
import { packPlaces } from "./pack/pack-places.ts";
import { readFolder } from "./read/read-folder.ts";

/** The files of `public/data` by name, rebuilt from `data/`: the same bytes every time. */
export function buildFiles(root: string): ReadonlyMap<string, string> {
  const folders = Object.fromEntries(
    folderNames.map((name) => [name, readFolder(join(root, name))]),
  ) as Folders;
  const points = readGazetteer(folders.gazetteer.file("plaatsen.csv"));
  const water = JSON.parse(folders.boundaries.file("water.json")) as Water;
  const boundaries = buildBoundaries(points, water);
  return new Map([
    ["atlas.json", line(buildAtlas(folders, boundaries))],
    ["boundaries.json", line(boundaries)],
    ["places.json", line(packPlaces(points))],
  ]);
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
