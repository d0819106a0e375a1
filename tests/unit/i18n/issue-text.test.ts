import { describe, expect, it } from "vitest";
import type { Issue } from "#domain/issue.ts";
import { issueText } from "#i18n/issue-text.ts";
import { ingestCodes } from "#ingest/ingest-issue.ts";
import { remoteCodes } from "#ingest/remote/remote-issue.ts";
import { languages } from "#lib/language.ts";
import { embeddedDataset } from "#tests/builders/dataset.ts";

const about = (code: string, values: Issue["values"] = {}): Issue => ({
  code,
  severity: "info",
  where: { file: "" },
  values,
});

describe("issueText", () => {
  it.each(embeddedDataset().issues)("has a sentence for $code", (issue) => {
    for (const language of languages) {
      expect(issueText(issue, language)).toMatch(/[.]$/);
      expect(issueText(issue, language)).not.toMatch(/[{}]|embedded/);
    }
  });

  it.each(remoteCodes)("has a sentence for remote.%s", (code) => {
    for (const language of languages) {
      expect(issueText(about(`remote.${code}`), language)).not.toContain("remote.");
    }
  });

  it.each(Object.keys(ingestCodes))("has a sentence for ingest.%s", (code) => {
    for (const language of languages) {
      expect(issueText(about(`ingest.${code}`), language)).not.toContain("ingest.");
    }
  });

  it("tells why a job broke off", () => {
    expect(issueText(about("job.failed", { reason: "de draad brak" }), "nl")).toContain(
      "de draad brak",
    );
  });

  it.each(["toString", "embedded.constructor", "remote.__proto__", "x"])(
    "shows %s as the code it is",
    (code) => {
      expect(issueText(about(code), "en")).toBe(`Remark ${code}`);
    },
  );
});

it("writes numbers and days in the way of the language, and rows as a spreadsheet does", () => {
  const count = {
    code: "ingest.parksReassigned",
    severity: "info",
    where: { file: "p.geojson" },
    values: { count: 2877, moved: 1, lost: 1200 },
  } as const;
  const row = {
    code: "ingest.duplicate",
    severity: "warning",
    where: { file: "t.csv", row: 1234, column: "aantal" },
    values: { row: 1234, column: "aantal", area: "Westerveld", date: "2025-01-01" },
  } as const;

  expect(issueText(count, "nl")).toContain("De 2.877 parken");
  expect(issueText(count, "nl")).toContain("1 park ligt nu in een andere gemeente, 1.200 liggen");
  expect(issueText(count, "en")).toContain("2,877 parks");
  expect(issueText(row, "nl")).toContain("rij 1234, kolom “aantal”: Westerveld heeft op 1 januari");
});
