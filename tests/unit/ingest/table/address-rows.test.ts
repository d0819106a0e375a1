import { describe, expect, it } from "vitest";
import { smallDataset } from "#tests/builders/dataset.ts";
import { add, fromText } from "../add.ts";

const base = smallDataset();

/** Whether a table with a column beside municipality, day and count is refused as one about addresses. */
async function refused(header: string, cells: readonly string[], more: readonly string[] = []) {
  const [extra, ...extras] = more;
  const rows = cells.map((cell, i) =>
    [
      `GM000${1 + (i % 4)}`,
      "2025-01-01",
      `"${cell}"`,
      10 + 7 * i,
      ...(extra ? [extras[i]] : []),
    ].join(";"),
  );
  const head = ["gemeentecode", "peildatum", header, "inschrijvingen", ...(extra ? [extra] : [])];
  const { ok, remarks } = await add(base, [
    fromText("a.csv", `${[head.join(";"), ...rows].join("\n")}\n`),
  ]);
  const told = remarks.some(({ code }) => code === "ingest.personRows");
  expect(told && ok).toBe(false);
  return told;
}

const streets = [
  "Dorpsstraat 1",
  "Kerkweg 12a",
  "Lange Dreef 3-5",
  "Brink 44",
  "Anna Paulownalaan 6",
];

describe("a table with a row for each address or home", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["streets with numbers", "plek", streets],
    [
      "addresses with postcode and place",
      "locatie",
      streets.map((each) => `${each}, 9401 AB Assen`),
    ],
    [
      "anything with a number under that header",
      "adres",
      ["Markt 1", "'t Zand 2", "Oude Rijn 3", "Markt 4b"],
    ],
    ["homes by their number", "plek", ["huisje 1", "huisje 2", "chalet 14", "Bungalow 3b"]],
    ["numbers of homes", "kavelnummer", ["A1", "A2", "B7", "C3"]],
    [
      "identifications of the register of addresses",
      "bron",
      ["0114010000123456", "0114010000123457", "0114200000123458", "0106010000000001"],
    ],
  ])("is refused: %s", async (_, header, cells) => {
    expect(await refused(header, cells)).toBe(true);
  });

  it("is refused as well when it names the park of each home", async () => {
    const parks = ["park", "Bospark", "Bospark", "Bospark", "Heideoord", "Heideoord"];
    expect(await refused("adres", streets, parks)).toBe(true);
  });

  it("is not what a list of parks with the address of each is", async () => {
    const parks = ["park", "Bospark", "Heideoord", "Zonnehof", "De Kievit", "Duinzicht"];
    expect(await refused("adres", streets, parks)).toBe(false);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ["quarters by number", "wijk", ["Wijk 1", "Wijk 2", "Wijk 3", "Wijk 4"]],
    ["groups by number", "groep", ["Groep 1", "Groep 2", "Groep 3", "Groep 4"]],
    ["months", "maand", ["januari 2024", "februari 2024", "maart 2024", "april 2024"]],
    ["parks", "park", ["Bospark", "Park 2000", "De Wiekel 2", "Zonnehof"]],
    ["numbers of homes by kind", "chalet", ["12", "40", "3", "18"]],
  ])("is not what %s are", async (_, header, cells) => {
    expect(await refused(header, cells)).toBe(false);
  });
});
