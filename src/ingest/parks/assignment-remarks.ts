import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Issue } from "#domain/issue.ts";
import type { AssignedPark, ParkAssignment } from "#domain/overlay/park-assignment.ts";
import { ingestIssue } from "../ingest-issue.ts";
import { findPolygonFaults, type PolygonFault } from "../shapes/polygon-faults.ts";
import type { FilePark } from "./read-parks.ts";

/** What should be known about an assignment: parks on a border, outside, repaired and rejected. */
export function assignmentRemarks(
  file: string,
  {
    parks,
    found,
    dataset,
  }: {
    readonly parks: readonly FilePark[];
    readonly found: ParkAssignment;
    readonly dataset: Pick<Dataset, "areas">;
  },
): readonly Issue[] {
  const rows = new Map(parks.map(({ id }, index) => [id, index + 1]));
  const labels = new Map(parks.map(({ id, name }) => [id, (name || id).slice(0, 200)]));
  const assigned = new Map(found.parks.map((park) => [park.id, park]));
  const at = (id: string) => ({ file, row: rows.get(id) ?? 0 });
  const about = (id: string) => ({ row: rows.get(id) ?? 0, park: labels.get(id) ?? id });
  return [
    ...found.rejected.map(({ id, reason }) =>
      ingestIssue("parkRejected", at(id), { ...about(id), reason }),
    ),
    ...found.split.map((id) =>
      ingestIssue("parkSplit", at(id), {
        ...about(id),
        parts: partsOf(assigned.get(id), dataset),
        outside: percent(assigned.get(id)?.outside ?? 0),
      }),
    ),
    ...found.outside.map((id) => ingestIssue("parkOutside", at(id), about(id))),
    ...found.repaired.map((id) =>
      ingestIssue("parkRepaired", at(id), { ...about(id), ring: faultOf(parks, id) }),
    ),
  ];
}

/** What was wrong in the outline of a park that was repaired. */
function faultOf(parks: readonly FilePark[], id: string): PolygonFault {
  const { geometry } = parks.find((park) => park.id === id) ?? {};
  const [fault] = geometry && geometry.type !== "Point" ? findPolygonFaults(geometry) : [];
  return fault ?? "crossing";
}

function partsOf(park: AssignedPark | undefined, { areas }: Pick<Dataset, "areas">): string {
  return (park?.shares ?? [])
    .map(({ area, share }) => `${areas.get(area)?.name ?? area} ${percent(share)}`)
    .join(", ");
}

function percent(share: number): string {
  return share > 1e-9 && share < 0.01 ? "< 1 %" : `${Math.round(100 * share)} %`;
}
