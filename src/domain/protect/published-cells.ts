import type { PublishedCell } from "#domain/audit/published-table.ts";
import type { CountTable } from "./count-table.ts";
import { type Hiding, primary, secondary } from "./hiding.ts";

const nil: PublishedCell = { kind: "nil" };
const hiddenFirst: PublishedCell = { kind: "suppressed", reason: "primary" };
const hiddenSecond: PublishedCell = { kind: "suppressed", reason: "secondary" };
const unpublished: PublishedCell = { kind: "absent" };

/** What a reader gets to see of every cell. */
export function publishedCells(
  { counts }: CountTable,
  status: Hiding["status"],
): readonly PublishedCell[] {
  return counts.map((count, cell) => {
    if (count === undefined) return unpublished;
    if (status[cell] === primary) return hiddenFirst;
    if (status[cell] === secondary) return hiddenSecond;
    return count === 0 ? nil : { kind: "known", amount: count };
  });
}
