import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Issue } from "#domain/issue.ts";
import { ingestIssueText, ingestTexts } from "#i18n/ingest-texts.ts";
import { type IngestCode, ingestCodes } from "#ingest/ingest-issue.ts";
import type { Limits } from "#ingest/limits.ts";
import { languages } from "#lib/language.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";
import { add, fromDisk } from "./add.ts";

const folder = "tests/fixtures/bad";
const entries = readdirSync(folder);
const codeOf = (entry: string) => entry.replace(/\..*$/, "") as IngestCode;

/**
 * Only a worker can be stopped, and no file asks for that; a record of a million characters, and a count
 * that published figures give away, have a test of their own.
 */
const withoutFile: readonly IngestCode[] = ["cancelled", "longRecord", "notProtectable"];
const limits: Partial<Record<IngestCode, Partial<Limits>>> = {
  tooLarge: { bytes: 100 },
  tooManyValues: { values: 20 },
  tooManyDays: { days: 3 },
  tooManySeries: { series: 1 },
  workbookTooLarge: { elements: 40 },
};

const schematic = embeddedDataset();
/** Schematic boundaries give every park a warning; only one file is about that. */
const official: Dataset = {
  ...schematic,
  boundaries: { ...schematic.boundaries, accuracy: "official" },
};

function read(entry: string) {
  const path = join(folder, entry);
  const paths = statSync(path).isDirectory()
    ? readdirSync(path).map((name) => join(path, name))
    : [path];
  const code = codeOf(entry);
  return add(code === "schematicParks" ? schematic : official, paths.map(fromDisk), limits[code]);
}

const codesOf = (remarks: readonly Issue[]) => [...new Set(remarks.map(({ code }) => code))];

describe("every bad file", () => {
  it("has a code, and every code a file", () => {
    const named = entries.map(codeOf).toSorted();
    const known = Object.keys(ingestCodes).filter(
      (code) => !withoutFile.includes(code as IngestCode),
    );

    expect(named).toEqual(known.toSorted());
  });

  it.each(entries)(
    "%s yields the remark that it is named after and no other fault",
    async (entry) => {
      const code = codeOf(entry);

      const { ok, remarks } = await read(entry);

      const faults = remarks.filter(({ severity }) => severity !== "info");
      expect(ok).toBe(ingestCodes[code] !== "error");
      if (ingestCodes[code] !== "info") expect(codesOf(faults)).toEqual([`ingest.${code}`]);
      else {
        expect(codesOf(remarks)).toContain(`ingest.${code}`);
        expect(codesOf(faults).filter(() => code !== "more")).toEqual([]);
      }
    },
  );

  it.each(entries)(
    "%s is explained in Dutch and English, with nothing left to fill in",
    async (entry) => {
      const { remarks } = await read(entry);

      for (const remark of remarks) {
        for (const language of languages) {
          const sentence = ingestIssueText(remark, language);
          expect(sentence, remark.code).toMatch(/^.{10,}[.?]$/);
          expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    },
  );
});

describe("a refused file", () => {
  it.each(entries.filter((entry) => ingestCodes[codeOf(entry)] === "error"))(
    "%s names its file",
    async (entry) => {
      const { remarks } = await read(entry);

      const faults = remarks.filter(({ severity }) => severity === "error");
      expect(faults.every(({ where }) => where.file.length > 0)).toBe(true);
    },
  );
});

it("leaves remarks of other rooms to other rooms", () => {
  const issue: Issue = { code: "remote.cut", severity: "error", where: { file: "x" } };

  expect(ingestIssueText(issue, "nl")).toBeUndefined();
  expect(Object.keys(ingestTexts.en).toSorted()).toEqual(Object.keys(ingestTexts.nl).toSorted());
});
