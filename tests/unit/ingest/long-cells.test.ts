import { it } from "vitest";
import { smallDataset } from "#tests/builders/dataset.ts";
import { add, fromText } from "./add.ts";
import { quickly } from "./quickly.ts";

const again = (piece: string) => piece.repeat(900_000 / piece.length);

/** Cells of nearly a megabyte that almost are what is sought in them, over and over. */
const cells: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      "a",
      "percent",
      "woning",
      "per km ",
      "op ",
      "straat ",
      "a1 ",
      "1",
      "2025 ",
      "(",
      "Aa",
      "é",
    ].map((piece) => [piece, again(piece)]),
  ),
  "a figure with a letter behind it": `1${again("0")}x`,
  "a figure in thousands with a letter behind it": `1${again(".000")}x`,
  "points and figures with a letter behind them": `${again("1.")}x`,
  "stars before a letter": `5${again("*")}x`,
  "spaces between letters": `a${again(" ")}b`,
  "hard spaces behind a figure": `5${again("\u00a0")}b`,
  "spaces and tabs behind a figure": `5${again(" \t")}b`,
  "dashes between letters": `a${again("-")}b`,
  "words for people": again("personen "),
  "words for parks": again("bvakantiepark "),
};

/** Such a cell as a header, as an area, as a name, as a day and as a figure. */
it.each(Object.keys(cells))("a cell of %s ends in a verdict within two seconds", async (name) => {
  const rows = [
    ["gemeentecode", "gemeente", "peildatum", "aantal inschrijvingen"],
    ["GM0001", "Noordwest", "2025-01-01", "40"],
    ["GM0002", "Noordoost", "2025-01-01", "50"],
  ];
  for (const [row, column] of [
    [0, 3],
    [2, 0],
    [2, 1],
    [2, 2],
    [2, 3],
  ] as const) {
    const text = rows
      .map((own, r) => own.map((c, i) => (r === row && i === column ? cells[name] : c)).join(";"))
      .join("\n");
    const read = () => add(smallDataset(), [fromText("a.csv", text)]);
    await quickly(read, `row ${row}, column ${column}`);
  }
});

it.each(["\t", " ", "\n", "5,52 "])(
  "positions of a KML file with %j over and over end in a verdict within two seconds",
  async (piece) => {
    const text = `<kml><Placemark><name>a</name><Point><coordinates>5,52${again(piece)}5,52</coordinates></Point></Placemark></kml>`;
    await quickly(() => add(smallDataset(), [fromText("a.kml", text)]));
  },
);
