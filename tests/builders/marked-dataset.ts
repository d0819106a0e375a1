import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset, Observation, Series } from "#domain/dataset/dataset.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import { smallDataset } from "./dataset.ts";

const last = "2025-01-01" as IsoDate;
const code = (text: string) => text as AreaCode;

/**
 * The small dataset with a figure of every kind of caveat on the last day: an example, a scenario,
 * a suppressed and a provisional one; the list of parks is incomplete and the boundaries schematic.
 */
export function markedDataset(): Dataset {
  const known = (amount: number, status: "example" | "scenario" | "provisional"): Value => ({
    kind: "known",
    amount,
    margin: 5,
    status,
  });
  return withPeople(smallDataset(), {
    GM0001: known(120, "example"),
    GM0002: known(150, "scenario"),
    GM0003: { kind: "suppressed", cause: "primary", low: 1, high: 9, status: "example" },
    GM0004: known(330, "provisional"),
  });
}

/** A dataset with other figures of people on the last day. */
function withPeople(dataset: Dataset, people: Readonly<Record<string, Value>>): Dataset {
  const series: Map<AreaCode, ReadonlyMap<IsoDate, Observation>> = new Map(
    dataset.series.get("people") as Series,
  );
  for (const [area, value] of Object.entries(people)) {
    series.set(
      code(area),
      new Map([...(series.get(code(area)) ?? []), [last, { value, source: "counts" }]]),
    );
  }
  return { ...dataset, series: new Map([...dataset.series, ["people", series]]) };
}

/** A dataset with another name for an area, as a loaded file may have. */
export function withName(dataset: Dataset, area: string, name: string): Dataset {
  const old = dataset.areas.get(code(area));
  if (!old) throw new RangeError(`no area ${area}`);
  return { ...dataset, areas: new Map([...dataset.areas, [code(area), { ...old, name }]]) };
}
