import fc from "fast-check";
import { expect, it } from "vitest";
import { isUtf8 } from "#ingest/text/is-utf8.ts";

function strictly(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The bytes at which the rules of UTF-8 change. */
const edges = fc.constantFrom(
  ...[0x61, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xe0, 0xe1, 0xed],
  ...[0xee, 0xf0, 0xf1, 0xf4, 0xf5, 0xff],
);

it("judges bytes as a strict decoder does", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 24 }),
    fc.array(edges, { maxLength: 12 }).map((some) => Uint8Array.from(some)),
    fc.string({ unit: "binary", maxLength: 12 }).map((text) => new TextEncoder().encode(text)),
  );

  fc.assert(
    fc.property(bytes, (some) => {
      expect(isUtf8(some)).toBe(strictly(some));
    }),
    { numRuns: 5_000 },
  );
});
