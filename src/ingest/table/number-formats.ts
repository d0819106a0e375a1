import type { FileChoices } from "#domain/delivery/file-choices.ts";
import type { Issue } from "#domain/issue.ts";
import { ingestIssue } from "../ingest-issue.ts";
import type { MeasureColumn } from "./choose-measures.ts";
import type { Layout } from "./layout.ts";
import { mixedShares } from "./mixed-shares.ts";
import { type RawTable, rowNumber, wholeBase } from "./raw-table.ts";
import { type NumberFormat, type NumberReading, numberReading } from "./read-number.ts";

type Input = {
  readonly table: RawTable;
  readonly layout: Layout;
  readonly chosen: readonly MeasureColumn[];
  readonly records: Uint32Array;
  readonly dutch: boolean;
  readonly choices?: FileChoices | undefined;
};

/** Units of which there are no halves. */
const wholes: ReadonlySet<string> = new Set(["people", "households", "homes", "dwellings"]);

/**
 * How numbers are written in each column, decided over the whole column and, where that leaves
 * doubt, by the other columns of the table. A column that contradicts itself is left out.
 */
export function numberFormats(
  file: string,
  { table, layout, chosen, records, dutch, choices }: Input,
): { readonly formats: ReadonlyMap<number, NumberFormat>; readonly remarks: readonly Issue[] } {
  if (choices?.decimal) return chosenFormats(chosen, choices.decimal);
  const read = (decimal: NumberFormat["decimal"]) =>
    chosen.map(({ column, idea }) => ({
      column,
      reading: numberReading(cellsOf(table, column, records), {
        whole: wholes.has(idea.unit),
        decimal,
        dutch,
      }),
    }));
  const decimal = sharedDecimal(read(undefined).map(({ reading }) => reading));
  const formats = new Map<number, NumberFormat>();
  const remarks: Issue[] = [];
  for (const { column, reading } of read(decimal)) {
    const name = (layout.headers[column] ?? "").slice(0, 200);
    const wrong = contradiction(file, { table, column, name, records, reading });
    if (wrong) remarks.push(wrong);
    if (wrong || reading.kind === "mixed") continue;
    formats.set(column, reading.format);
    if (reading.guessed) {
      const values = { column: name, decimal: reading.format.decimal ?? "" };
      remarks.push(ingestIssue("ambiguousNumber", { file, column: name }, values));
    }
  }
  return { formats, remarks };
}

type Written = Pick<Input, "table" | "records"> & {
  readonly column: number;
  readonly name: string;
  readonly reading: NumberReading;
};

/** Two cells of a column that cannot both be written as it is. */
function contradiction(
  file: string,
  { table, column, name, records, reading }: Written,
): Issue | undefined {
  const row = (at: number | undefined) => rowNumber(records[at ?? 0] ?? 0);
  if (reading.kind === "mixed") {
    const [comma, point] = [row(reading.comma), row(reading.point)];
    const place = { file, row: Math.min(comma, point), column: name };
    return ingestIssue("mixedDecimals", place, { column: name, comma, point });
  }
  const shares = mixedShares(table, column, records);
  if (!shares) return undefined;
  const [share, fraction] = [row(shares.share), row(shares.fraction)];
  const place = { file, row: fraction, column: name };
  return ingestIssue("mixedShares", place, { column: name, share, fraction });
}

function chosenFormats(chosen: readonly MeasureColumn[], decimal: "," | ".") {
  const format: NumberFormat = { decimal, group: decimal === "," ? "." : "," };
  return { formats: new Map(chosen.map(({ column }) => [column, format])), remarks: [] };
}

/** The decimal sign that is certain somewhere in the table; none when columns disagree. */
function sharedDecimal(readings: readonly NumberReading[]): NumberFormat["decimal"] {
  const certain = readings.flatMap((reading) =>
    reading.kind === "format" && !reading.guessed && reading.format.group !== undefined
      ? [reading.format.decimal]
      : [],
  );
  const [first] = certain;
  return certain.every((each) => each === first) ? first : undefined;
}

function* cellsOf({ columns }: RawTable, column: number, records: Uint32Array) {
  const cells = columns[column];
  // Without a point or a comma anywhere, no cell says how numbers are written.
  if (!cells?.words.some((word) => /[.,]/.test(word))) return;
  for (const record of records) {
    const id = cells.ids[record] ?? 0;
    // A whole number says nothing about points and commas.
    yield id >= wholeBase ? "0" : (cells.words[id] ?? "");
  }
}
