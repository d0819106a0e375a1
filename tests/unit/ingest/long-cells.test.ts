import { expect, it } from "vitest";
import { smallDataset } from "#tests/builders/dataset.ts";
import { add, fromText } from "./add.ts";

const pieces = ["a", "percent", "woning", "per km ", "op ", "straat ", "a1 ", "1", "2025 ", "("];

/** One cell of nearly a megabyte, as a header, as an area, as a day and as a figure. */
it.each(pieces)(
  "a cell of %s over and over ends in a verdict within two seconds",
  async (piece) => {
    const long = piece.repeat(900_000 / piece.length);
    const rows = [
      ["gemeentecode", "peildatum", "aantal inschrijvingen"],
      ["GM0001", "2025-01-01", "40"],
      ["GM0002", "2025-01-01", "50"],
    ];
    for (const [row, column] of [
      [0, 2],
      [2, 0],
      [2, 1],
      [2, 2],
    ] as const) {
      const text = rows
        .map((cells, r) => cells.map((c, i) => (r === row && i === column ? long : c)).join(";"))
        .join("\n");
      const start = performance.now();
      await add(smallDataset(), [fromText("a.csv", text)]);
      expect(performance.now() - start, `row ${row}, column ${column}`).toBeLessThan(2_000);
    }
  },
);
