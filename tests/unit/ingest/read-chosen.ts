import type { AreaCode } from "#domain/area/area.ts";
import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import { defaultRules } from "#domain/protect/protect-rules.ts";
import { buildDataset } from "#ingest/build-dataset.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { toBytes } from "./add.ts";

const base = embeddedDataset();
const day = "2024-10-01" as IsoDate;

/** A file read as the page does, by choices. */
export async function readChosen(
  text: string | Uint8Array,
  chosen: Omit<FileChoices, "table"> = {},
) {
  const bytes = toBytes(typeof text === "string" ? new TextEncoder().encode(text) : text);
  const choices = [{ table: "a.csv", ...chosen }];
  const ports = { onProgress: () => undefined, today: day, rules: defaultRules };
  const built = await buildDataset(base, [[{ name: "a.csv", bytes, choices }]], ports);
  const [verdict] = built.ok ? built.value.verdicts : (built.verdicts ?? []);
  const value = (indicator: string, area: string) =>
    built.ok &&
    built.value.dataset.series
      .get(indicator)
      ?.get(area as AreaCode)
      ?.get(day)?.value;
  const own = built.ok
    ? [...built.value.dataset.indicators.keys()].find((id) => id.startsWith("eigen"))
    : undefined;
  return { built, verdict, value, own: own ?? "" };
}

/** A table with its rows under each other. */
export const table = (header: string, ...rows: readonly string[]) =>
  [header, ...rows, ""].join("\n");
