import fc from "fast-check";
import { expect, it } from "vitest";
import { firstSeen } from "#lib/first-seen.ts";

it("names get the place in which they first came, whatever came before them", () => {
  const names = fc.constantFrom(undefined, "a", "b", "c", "", "d");
  fc.assert(
    fc.property(fc.array(names, { maxLength: 60 }), (given) => {
      const seen = firstSeen<string | undefined>();
      const different = [...new Set(given)];
      expect(given.map(seen.placeOf)).toEqual(given.map((name) => different.indexOf(name)));
      expect(seen.names).toEqual(different);
    }),
    { numRuns: 500 },
  );
});
