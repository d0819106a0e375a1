import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { fileSource } from "../file-source.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { areasOfFile } from "./areas-of-file.ts";
import { buildBoundaries } from "./build-boundaries.ts";
import { cornerDepth } from "./corner-depth.ts";
import type { AreasFile } from "./read-areas.ts";

/**
 * Metres. Boundaries of PDOK, generalised for drawing, lie at 37; overview maps at 90 and more, and put
 * 1 in 40 sites into the wrong municipality.
 */
const simplifiedFrom = 60;

/** The dataset with the areas and boundaries of a file. Parks still lie where they were assigned before. */
export function replaceBoundaries(
  dataset: Dataset,
  file: AreasFile,
  { today, reprojected }: { readonly today: IsoDate; readonly reprojected: boolean },
): { readonly dataset: Dataset; readonly remarks: readonly Issue[] } {
  const source = fileSource(file.name, {
    kind: "boundaries",
    size: file.areas.length,
    today,
    processing: reprojected
      ? "Van Rijksdriehoek naar WGS84 omgerekend; voor het tekenen vereenvoudigd, voor het toedelen elk punt gebruikt."
      : "Voor het tekenen vereenvoudigd; voor het toedelen elk punt gebruikt.",
  });
  const { areas, remarks } = areasOfFile(file, dataset);
  const depth = cornerDepth(file.areas.map(({ geometry }) => geometry)) ?? 0;
  const simplified =
    depth > simplifiedFrom
      ? [ingestIssue("simplifiedBoundaries", { file: file.name }, { depth: Math.round(depth) })]
      : [];
  return {
    dataset: {
      ...dataset,
      areas,
      boundaries: buildBoundaries(file, source.id),
      sources: new Map([...dataset.sources, [source.id, source]]),
    },
    remarks: [...simplified, ...remarks],
  };
}
