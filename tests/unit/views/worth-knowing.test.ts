import { describe, expect, it } from "vitest";
import { type IngestCode, ingestCodes, ingestIssue } from "#ingest/ingest-issue.ts";
import { worthKnowing } from "#views/worth-knowing.ts";

const told = (code: IngestCode) => worthKnowing([ingestIssue(code, { file: "a.csv" })]).length > 0;
const codes = Object.keys(ingestCodes) as IngestCode[];

describe("what should be known before files are used", () => {
  it("is everything that is wrong", () => {
    for (const code of codes) if (ingestCodes[code] !== "info") expect(told(code), code).toBe(true);
  });

  it("is also how figures were made that are not simply cells, by codes that exist", () => {
    expect(codes.filter((code) => ingestCodes[code] === "info" && told(code)).toSorted()).toEqual([
      "carried",
      "columnsLeft",
      "dateFromName",
      "groupsTaken",
      "national",
      "partsSummed",
      "scaled",
      "totalsTaken",
    ]);
  });
});
