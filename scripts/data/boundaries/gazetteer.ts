import { numberOf, parseTable, textOf } from "../read/parse-table.ts";

/** One point of our gazetteer: a settlement, or an artificial point that only shapes the map. */
export type GazetteerPoint = {
  readonly name: string;
  /** Municipality code; empty for a foreign place. */
  readonly code: string;
  /** Degrees, WGS84. */
  readonly at: readonly [number, number];
  /** stad, dorp, gehucht, wijk, gebied, hulppunt or buitenland. */
  readonly kind: string;
};

/** Reads `plaatsen.csv`. */
export function readGazetteer(text: string): readonly GazetteerPoint[] {
  return parseTable(text).map((row) => ({
    name: textOf(row, "plaats"),
    code: textOf(row, "gemeente_code"),
    at: [numberOf(row, "lon"), numberOf(row, "lat")],
    kind: textOf(row, "soort"),
  }));
}
