import type { Dataset } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Issue } from "#domain/issue.ts";
import { fileSource } from "../file-source.ts";
import { areasOfFile } from "./areas-of-file.ts";
import { buildBoundaries } from "./build-boundaries.ts";
import type { AreasFile } from "./read-areas.ts";

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
  return {
    dataset: {
      ...dataset,
      areas,
      boundaries: buildBoundaries(file, source.id),
      sources: new Map([...dataset.sources, [source.id, source]]),
    },
    remarks,
  };
}
