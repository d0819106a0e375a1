import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "#domain/iso-date.ts";
import { hashOf, packProject, unpackProject } from "../../../src/workers/project-work.ts";

const about = {
  edition: "test",
  saved: "2026-11-26" as IsoDate,
  question: "",
  language: "nl",
  rules: { threshold: 10, zeros: "publish", groups: false, singletons: false },
  sources: [],
} as const;

const bytesOf = async (blob: Blob | undefined) =>
  blob && [...new Uint8Array(await blob.arrayBuffer())];

describe("a project file", () => {
  it("gives back the very bytes it was given, when it carries them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1 }),
        async (all) => {
          const files = all.map((bytes, index) => ({
            name: `${index}.csv`,
            bytes: new Blob([bytes]),
          }));
          const packed = await packProject(about, [{ files }], { data: true });
          const opened = await unpackProject(packed, "p");
          const found = opened.ok ? await Promise.all(opened.value.files.flat().map(bytesOf)) : [];
          expect(found).toEqual(all.map((bytes) => [...bytes]));
          expect(JSON.stringify(opened.ok && opened.value.project)).not.toContain('"data"');
        },
      ),
      { numRuns: 30 },
    );
  });

  it("carries more than fits in one call, and knows a byte that was changed", async () => {
    const bytes = new Uint8Array(100_001).map((_, index) => (index * 7) % 256);
    const files = [{ name: "a.csv", bytes: new Blob([bytes]) }];
    const packed = await packProject(about, [{ files }], { data: true });
    const opened = await unpackProject(packed, "p");
    expect(opened.ok && (await bytesOf(opened.value.files[0]?.[0]))).toEqual([...bytes]);

    const text = await packed.text();
    const data = /"data": "([^"]+)"/.exec(text)?.[1] ?? "";
    const broken = text.replace(data, `${data[0] === "A" ? "B" : "A"}${data.slice(1)}`);
    const refused = await unpackProject(new Blob([broken]), "p");
    expect(refused.remarks[0]).toMatchObject({
      code: "project.damaged",
      values: { part: "a.csv" },
    });
  });

  it("holds nothing of a file but its name, size and hash, unless asked", async () => {
    const files = [{ name: "a.csv", bytes: new Blob(["GM0106;7"]) }];
    const text = await (await packProject(about, [{ files }], { data: false })).text();
    expect(text).not.toContain("GM0106");
    expect(text).not.toContain(btoa("GM0106;7"));
    expect(JSON.parse(text).deliveries).toEqual([
      [{ name: "a.csv", size: 8, sha256: await hashOf(new Blob(["GM0106;7"])) }],
    ]);
  });
});

describe("hashOf", () => {
  // FIPS 180-4, examples of SHA-256.
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("is SHA-256: %j", async (text, hash) => {
    expect(await hashOf(new Blob([text]))).toBe(hash);
  });
});
