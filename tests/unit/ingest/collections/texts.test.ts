import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readJson } from "#ingest/json/read-json.ts";
import { defaultLimits } from "#ingest/limits.ts";
import { parseDelimited } from "#ingest/table/parse-delimited.ts";
import { cellAt } from "#ingest/table/raw-table.ts";
import { decodeText } from "#ingest/text/decode-text.ts";
import { textPieces } from "#ingest/text/text-pieces.ts";
import { smallDataset } from "#tests/builders/dataset.ts";
import { add, fromDisk, fromText } from "../add.ts";

const root = "../shared/reference/bad-inputs";
const there = existsSync(root);
const inside = (folder: string) =>
  there
    ? readdirSync(join(root, folder), { withFileTypes: true }).flatMap((each) =>
        each.isFile() ? [each.name] : [],
      )
    : [];
const text = (path: string) => readFileSync(join(root, path), "utf8");

const spectrum = inside("csv-spectrum/csvs");

describe.skipIf(!there)("csv-spectrum", () => {
  it.each(spectrum)("%s is read cell by cell as its authors say", (name) => {
    const { bytes } = fromDisk(join(root, "csv-spectrum/csvs", name));
    const read = parseDelimited(name, textPieces(bytes, decodeText(bytes).encoding), {
      columns: 100,
      delimiter: ",",
      onProgress: () => undefined,
    });
    if (!read.ok) throw new Error(JSON.stringify(read.remarks));
    const { columns, widths } = read.value.table;
    const headers = columns.map((column) => cellAt(column, 0));
    const found = Array.from({ length: widths.length - 1 }, (_, i) =>
      Object.fromEntries(headers.map((header, j) => [header, cellAt(columns[j], i + 1)])),
    ).filter((row) => Object.values(row).some((cell) => cell !== ""));
    const said = [
      JSON.parse(text(`csv-spectrum/json/${name.replace(".csv", ".json")}`)) as unknown,
    ].flat();
    const plain = (value: unknown) => JSON.stringify(value).replaceAll("\\r\\n", "\\n");
    // Coordinates were saved by their authors with signs that no encoding has.
    if (!name.startsWith("location")) expect(plain(found)).toBe(plain(said));
    expect(found).toHaveLength(said.length);
  });
});

const suite = inside("json-test-suite/test_parsing");

describe.skipIf(!there)("JSONTestSuite", () => {
  it.each(suite.filter((name) => name.startsWith("n_")))(
    "%s is refused, with its place",
    (name) => {
      const { bytes } = fromDisk(join(root, "json-test-suite/test_parsing", name));
      const read = readJson(name, decodeText(bytes).text, defaultLimits);
      // Bytes that are no UTF-8 are read as Windows-1252, in which some of these are good JSON.
      const isText = decodeText(bytes).reason !== "invalid";
      if (isText) expect(read.ok).toBe(false);
      expect(read.ok || read.remarks.every(({ where }) => where.file === name)).toBe(true);
    },
  );

  it.each(suite.filter((name) => name.startsWith("y_")))("%s is read", (name) => {
    const { bytes } = fromDisk(join(root, "json-test-suite/test_parsing", name));
    expect(readJson(name, decodeText(bytes).text, defaultLimits).ok).toBe(true);
  });

  it.each(suite.filter((name) => name.startsWith("i_")))("%s ends in an answer", async (name) => {
    const { remarks } = await add(smallDataset(), [
      fromDisk(join(root, "json-test-suite/test_parsing", name)),
    ]);
    expect(remarks.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!there)("naughty strings", () => {
  const naughty = there ? (JSON.parse(text("naughty-strings/blns.json")) as readonly string[]) : [];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  it("break nothing as names of municipalities, and are never taken for one", async () => {
    const rows = naughty.map((name) => `${quoted(name)};2025-01-01;20`).join("\n");
    const known = "Noordwest;2025-01-01;30\nNoordoost;2025-01-01;40";
    const csv = `gemeente;peildatum;aantal inschrijvingen\n${known}\n${rows}\n`;
    const result = await add(smallDataset(), [fromText("stout.csv", csv)]);
    if (!result.ok) throw new Error(JSON.stringify(result.remarks.slice(0, 3)));
    const own = [...(result.value.series.get("people") ?? [])].filter(([, days]) =>
      [...days.values()].some(({ source }) => source.startsWith("file:")),
    );
    expect(own.map(([area]) => area).toSorted()).toEqual(["GM0001", "GM0002"]);
  });

  it("break nothing as headers of columns", async () => {
    const heads = naughty.slice(0, 400).map(quoted);
    const csv = `gemeentecode;peildatum;${heads.join(";")}\nGM0001;2025-01-01;${heads.map((_, i) => i + 20).join(";")}\nGM0002;2025-01-01;${heads.map((_, i) => i + 30).join(";")}\n`;
    const result = await add(smallDataset(), [fromText("stout.csv", csv)]);
    expect(result.remarks.length).toBeGreaterThan(0);
  });
});

const corpus = "encodings/corpus/generated";
const unicode = { "UTF-8": "utf-8", "UTF-16LE": "utf-16le", "UTF-16BE": "utf-16be" } as const;

describe.skipIf(!there)("texts in many encodings", () => {
  it.each(Object.entries(unicode))(
    "every text in %s is known for what it is",
    (folder, encoding) => {
      const files = readdirSync(join(root, corpus, folder), {
        recursive: true,
        withFileTypes: true,
      }).filter((each) => each.isFile());
      expect(files.length).toBeGreaterThan(0);
      for (const { parentPath, name } of files) {
        const found = decodeText(fromDisk(join(parentPath, name)).bytes);
        expect([name, found.encoding]).toEqual([name, encoding]);
      }
    },
  );

  it("no text in another encoding is called certain", () => {
    const others = readdirSync(join(root, corpus)).filter(
      (folder) => !Object.hasOwn(unicode, folder),
    );
    for (const folder of others) {
      for (const each of readdirSync(join(root, corpus, folder), {
        recursive: true,
        withFileTypes: true,
      })) {
        if (!each.isFile()) continue;
        const bytes = readFileSync(join(each.parentPath, each.name));
        const found = decodeText(Uint8Array.from(bytes).buffer);
        // Letters alone are the same in UTF-8; anything else is a guess that is named.
        const plain = bytes.every((byte) => byte < 0x80);
        if (!plain)
          expect([
            folder,
            found.reason === "invalid" || found.reason === "pattern" || found.reason === "mark",
          ]).toEqual([folder, true]);
      }
    }
  });
});
