import type { PackedFigures } from "#ingest/embedded/packed-atlas.ts";
import { numberOf, type Row, textOf } from "../read/parse-table.ts";

type Frame = Pick<PackedFigures, "source" | "margin" | "dates">;
type Column = { readonly series: string; readonly column: string };

const columns: readonly Column[] = [
  { series: "inhabitants", column: "inwoners_2025" },
  { series: "households", column: "huishoudens" },
];

/** Inhabitants and households: municipalities as published, provinces and the country as their sum. */
export function packPopulation(rows: readonly Row[], source: string): readonly PackedFigures[] {
  const frame: Frame = { source, margin: 0, dates: ["2025-01-01"] };
  return columns.flatMap(({ series, column }) => {
    const amounts = rows.map((row) => numberOf(row, column));
    const sums = new Map([["NL01", 0]]);
    rows.forEach((row, index) => {
      for (const code of ["NL01", textOf(row, "provincie_code")]) {
        sums.set(code, (sums.get(code) ?? 0) + (amounts[index] ?? 0));
      }
    });
    return [
      {
        ...frame,
        series,
        status: "derived",
        areas: [...sums.keys()],
        cells: [...sums.values()].map((sum) => [sum]),
      },
      {
        ...frame,
        series,
        status: "published",
        areas: rows.map((row) => textOf(row, "gemeente_code")),
        cells: amounts.map((amount) => [amount]),
      },
    ];
  });
}
