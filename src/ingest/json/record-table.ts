import type { RawTable } from "../table/raw-table.ts";
import { textTable } from "../table/table-builder.ts";
import { asList, asPlain, own } from "./plain.ts";

type Scalar = string | number | boolean | null;

/**
 * The table in a list of records, bare or as `value` in an answer of OData. The names of the fields
 * are its first row. `undefined` when the JSON is something else, such as a list of shapes.
 *
 * @param most columns; more of them make a table of that many and one, which is refused as too wide
 */
export function recordTable(json: unknown, most: number): RawTable | undefined {
  const records = Array.isArray(json) ? json : asList(own(json, "value"));
  if (records.length === 0 || !records.every(isRecord)) return undefined;
  const columns = new Map<string, string[]>();
  for (const [row, record] of records.entries()) {
    for (const [name, value] of Object.entries(record)) {
      // Addresses and types that OData adds are no figures.
      if (/^@?odata\.|@odata\./.test(name) || columns.size > most) continue;
      const cells = columns.get(name) ?? [name];
      columns.set(name, cells);
      cells[row + 1] = value === null ? "" : String(value).trim();
    }
  }
  const widths = Array.from({ length: records.length + 1 }, () => columns.size);
  return textTable([...columns.values()], widths);
}

const shapes =
  /^(Feature|FeatureCollection|Topology|(Multi)?(Point|LineString|Polygon)|GeometryCollection)$/;

function isRecord(value: unknown): value is Readonly<Record<string, Scalar>> {
  const plain = asPlain(value);
  return (
    plain !== undefined &&
    !shapes.test(String(own(plain, "type") ?? "")) &&
    Object.values(plain).every((each) => typeof each !== "object" || each === null)
  );
}
