import type { PackedParks } from "#ingest/embedded/packed-atlas.ts";
import { numberOf, type Row, textOf } from "../read/parse-table.ts";

const kinds: Readonly<Record<string, PackedParks["kind"][number]>> = {
  bungalowpark: "holidayPark",
  camping: "campsite",
  gemengd: "mixed",
};

/** Our list of parks. The size stays empty where the list has none; nothing is guessed. */
export function packParks(rows: readonly Row[], source: string): PackedParks {
  return {
    source,
    covers: ["PV22"],
    complete: false,
    name: rows.map((row) => textOf(row, "naam")),
    place: rows.map((row) => textOf(row, "plaats")),
    kind: rows.map((row) => kinds[textOf(row, "type")] ?? "unknown"),
    municipality: rows.map((row) => textOf(row, "gemeente_code")),
    longitude: rows.map((row) => numberOf(row, "lon")),
    latitude: rows.map((row) => numberOf(row, "lat")),
    hectares: rows.map((row) =>
      textOf(row, "hectare_geschat") === "" ? null : numberOf(row, "hectare_geschat"),
    ),
  };
}
