import type { Dataset } from "../dataset/dataset.ts";
import type { Value } from "../value/value.ts";

/** What was counted or measured in the list of parks: the least there can be when the list is incomplete. */
export function parkAmount({ parks }: Pick<Dataset, "parks">, amount: number): Value {
  const counted: Value = { kind: "known", amount, margin: 0, status: "derived" };
  return parks.complete ? counted : { ...counted, atLeast: true };
}
