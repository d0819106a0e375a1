import type { AreaTopology } from "#domain/area/boundaries.ts";
import type { Issue } from "#domain/issue.ts";
import {
  type PackedAtlas,
  type PackedFigures,
  packedVersion,
} from "#ingest/embedded/packed-atlas.ts";
import { checkDisclosure } from "./check-disclosure.ts";
import { drawExamples, type ExamplePlan } from "./examples/draw-examples.ts";
import { packAreas } from "./pack/pack-areas.ts";
import { packDefinitions } from "./pack/pack-definitions.ts";
import { packFacts } from "./pack/pack-facts.ts";
import { packExact, packPublished } from "./pack/pack-figures.ts";
import { packParks } from "./pack/pack-parks.ts";
import { packPopulation } from "./pack/pack-population.ts";
import { packReorganisations } from "./pack/pack-reorganisations.ts";
import { packSources } from "./pack/pack-sources.ts";
import { numberOf, parseTable, type Row, textOf } from "./read/parse-table.ts";
import type { SourceFolder } from "./read/read-folder.ts";

export const folderNames = [
  "boundaries",
  "areas",
  "published",
  "examples",
  "demand",
  "holiday-homes",
  "facts",
  "definitions",
  "reorganisations",
  "parks",
  "gazetteer",
] as const;

export type Folders = Readonly<Record<(typeof folderNames)[number], SourceFolder>>;

/**
 * All embedded data but the shapes, from the tables in `data/`.
 *
 * @throws Error when a figure would give a suppressed one away, or a table is not as it should be
 */
export function buildAtlas(folders: Folders, boundaries: AreaTopology): PackedAtlas {
  const table = (folder: keyof Folders, name: string) => parseTable(folders[folder].file(name));
  const municipalities = table("areas", "gemeenten_2025.csv");
  const areas = packAreas(municipalities, boundaries);
  const figures = [
    ...packExamples(folders, table("holiday-homes", "panden.csv")),
    ...packPublished(table("published", "cijfers.csv")),
    packExact(table("demand", "inschrijfduur.csv"), "maanden", {
      series: "waitingTime",
      source: sourceOf(folders.demand),
      status: "published",
    }),
    packExact(table("holiday-homes", "panden.csv"), "panden", {
      series: "holidayHomes",
      source: sourceOf(folders["holiday-homes"]),
      status: "derived",
    }),
    ...packPopulation(municipalities, sourceOf(folders.areas)),
  ];
  const parents = new Map(areas.code.map((code, index) => [code, areas.parent[index] ?? ""]));
  const leaks = checkDisclosure(figures, (area) => parents.get(area) ?? "");
  if (leaks.length > 0) throw new Error(leaks.join("\n"));
  const parks = packParks(table("parks", "parken_drenthe.csv"), sourceOf(folders.parks));
  const facts = packFacts(table("facts", "feiten.csv"));
  const definitions = packDefinitions(table("definitions", "definities.csv"));
  const reorganisations = packReorganisations(table("reorganisations", "herindelingen.csv"));
  const shapes = boundaries.objects.municipalities.geometries.length;
  const places = parseTable(folders.gazetteer.file("plaatsen.csv")).length;
  return {
    version: packedVersion,
    edition: "2026-11",
    areas,
    boundaries: { accuracy: "schematic", year: 2025, source: sourceOf(folders.boundaries) },
    figures,
    parks,
    facts,
    definitions,
    reorganisations,
    sources: packSources(
      folderNames.flatMap((name) => folders[name].sources),
      figures,
      {
        [sourceOf(folders.boundaries)]: shapes,
        [sourceOf(folders.parks)]: parks.name.length,
        [sourceOf(folders.facts)]: facts.length,
        [sourceOf(folders.definitions)]: definitions.length,
        [sourceOf(folders.reorganisations)]: reorganisations.length,
        [sourceOf(folders.gazetteer)]: places,
      },
    ),
    issues: remarks(folders, parks.hectares),
  };
}

function packExamples(folders: Folders, homes: readonly Row[]): readonly PackedFigures[] {
  const plan = JSON.parse(folders.examples.file("opzet.json")) as ExamplePlan;
  const weights = new Map(homes.map((row) => [textOf(row, "gebied"), numberOf(row, "panden")]));
  const source = sourceOf(folders.examples);
  return [{ series: "people", source, status: "example", ...drawExamples(plan, weights) }];
}

/** What an analyst should know before using the embedded data; the texts are in `i18n`. */
function remarks(folders: Folders, hectares: readonly (number | null)[]): readonly Issue[] {
  const remark = (code: string, file: string, values: Issue["values"] = {}): Issue => ({
    code: `embedded.${code}`,
    severity: "info",
    where: { file },
    values,
  });
  return [
    { ...remark("exampleCounts", sourceOf(folders.examples)), severity: "warning" },
    remark("schematicBoundaries", sourceOf(folders.boundaries)),
    remark("parksIncomplete", sourceOf(folders.parks), {
      parks: hectares.length,
      sized: hectares.filter((size) => size !== null).length,
    }),
    remark("publishedByPress", sourceOf(folders.published)),
    remark("noSeriesBreak", sourceOf(folders.published)),
    remark("conflictingFigures", "omroep-brabant-2025"),
    remark("buildingsNotHomes", sourceOf(folders["holiday-homes"])),
    remark("oldWaitingTimes", sourceOf(folders.demand)),
  ];
}

function sourceOf({ sources }: SourceFolder): string {
  const [first] = sources;
  if (!first) throw new Error("a folder of data/ describes no source");
  return first.id;
}
