import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { assignParks } from "#domain/overlay/assign-parks.ts";
import type { Park } from "#domain/park/park.ts";
import { areaShapes } from "../boundaries/area-shapes.ts";
import { fileSource } from "../file-source.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { assignmentRemarks } from "./assignment-remarks.ts";
import { coveredAreas } from "./covered-areas.ts";
import type { ParksFile } from "./read-parks.ts";

type Ports = { readonly today: IsoDate; readonly onProgress: (done: number) => void };

/** The dataset with the parks of a file, each assigned to the municipality it lies in. */
export function replaceParks(
  dataset: Dataset,
  file: ParksFile,
  { today, onProgress }: Ports,
): { readonly dataset: Dataset; readonly remarks: readonly Issue[] } {
  const found = assignParks(areaShapes(dataset.boundaries), file.parks, onProgress);
  const known = new Map(file.parks.map((park) => [park.id, park]));
  const parks = found.parks.flatMap(({ id, hectares, shares }): Park[] => {
    const park = known.get(id);
    return park ? [{ ...park, approximate: false, hectares, shares }] : [];
  });
  const homes = parks.flatMap(({ shares }) => shares[0]?.area ?? []);
  const covers = coveredAreas(homes, dataset.areas);
  const source = fileSource(file.name, {
    kind: "parks",
    size: parks.length,
    today,
    licence: file.attribution,
    processing:
      "Elk park toegedeeld aan de gemeente waarin het ligt; parken op een grens naar oppervlakte verdeeld.",
  });
  const where = { file: file.name };
  const remarks = [...assignmentRemarks(file.name, { parks: file.parks, found, dataset })];
  if (dataset.boundaries.accuracy === "schematic")
    remarks.push(ingestIssue("schematicParks", where));
  if (covers) {
    const names = covers.map((code) => dataset.areas.get(code)?.name ?? code);
    remarks.push(ingestIssue("parksCover", where, { names: names.slice(0, 12).join(", ") || "–" }));
  }
  return {
    dataset: {
      ...dataset,
      parks: {
        source: source.id,
        parks,
        covers,
        // Volunteers map parks; no list of theirs claims to be whole.
        complete: !/openstreetmap/i.test(file.attribution),
      },
      sources: new Map([...dataset.sources, [source.id, source]]),
    },
    remarks,
  };
}

/** The same parks assigned anew, after the boundaries changed. */
export function reassignParks(
  dataset: Dataset,
  onProgress: (done: number) => void,
): { readonly dataset: Dataset; readonly remarks: readonly Issue[] } {
  const { parks } = dataset.parks;
  if (parks.length === 0) return { dataset, remarks: [] };
  const found = assignParks(areaShapes(dataset.boundaries), parks, onProgress);
  const shares = new Map(found.parks.map((park) => [park.id, park.shares]));
  const changed = parks.filter(
    ({ id, shares: before }) => shares.get(id)?.[0]?.area !== before[0]?.area,
  );
  const lost = changed.filter(({ id }) => !shares.get(id)?.[0]).length;
  const moved = changed.length - lost;
  const covers = dataset.parks.covers?.filter((code) => dataset.areas.has(code));
  const title = dataset.sources.get(dataset.parks.source)?.title ?? dataset.parks.source;
  return {
    dataset: {
      ...dataset,
      parks: {
        ...dataset.parks,
        covers,
        parks: parks.map((park) => ({ ...park, shares: shares.get(park.id) ?? [] })),
      },
    },
    remarks: [
      ingestIssue("parksReassigned", { file: title }, { count: parks.length, moved, lost }),
    ],
  };
}
