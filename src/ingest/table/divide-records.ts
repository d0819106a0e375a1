import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import type { MeasureColumn } from "./choose-measures.ts";
import { leftOut } from "./left-out.ts";
import type { Picked } from "./pick-records.ts";
import type { RecordKeys } from "./record-keys.ts";
import { splitGroups } from "./split-groups.ts";
import { type PartsInput, partsOf } from "./sum-parts.ts";

/** What is done with areas that stand in a table several times. */
export type DividedRecords = {
  readonly chosen: readonly MeasureColumn[];
  /** Column of which each text makes an indicator of its own. */
  readonly split: number | undefined;
  /** Whether records are about parts of areas, which are added up. */
  readonly parts: boolean;
  readonly remarks: readonly Issue[];
};

/** Parts of areas are added up, groups become figures of their own; `undefined` when neither can be. */
export function divideRecords(
  file: string,
  { picked, keys }: { readonly picked: Picked; readonly keys: RecordKeys },
  input: PartsInput,
): DividedRecords | undefined {
  const { chosen } = input;
  const whole = { chosen, split: undefined, parts: false, remarks: [] };
  if (!("category" in picked)) return whole;
  const parts = partsOf(picked.kept, keys, input);
  if (parts) {
    const told = ingestIssue("partsSummed", { file }, parts.values);
    const remarks = [told, ...leftOut(file, parts.left)];
    return { ...whole, chosen: parts.chosen, parts: true, remarks };
  }
  const split = splitGroups(picked, keys, input);
  return (
    split && {
      ...whole,
      split: split.column,
      remarks: [ingestIssue("groupsTaken", { file }, split.values)],
    }
  );
}
