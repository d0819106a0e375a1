import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PackedCell, PackedFigures } from "#ingest/embedded/packed-atlas.ts";
import { checkDisclosure } from "#scripts/data/check-disclosure.ts";

const parentOf = (area: string) => (area.startsWith("GM") ? "PV22" : "");

/** One day: the total of the province first, then its municipalities. */
function block(...cells: readonly PackedCell[]): PackedFigures {
  return {
    series: "people",
    source: "test",
    status: "published",
    margin: 5,
    below: 10,
    dates: ["2025-01-01"],
    areas: ["PV22", ...cells.slice(1).map((_, index) => `GM000${index}`)],
    cells: cells.map((cell) => [cell]),
  };
}

const problems = (...cells: readonly PackedCell[]) => checkDisclosure([block(...cells)], parentOf);

describe("checkDisclosure", () => {
  it("refuses a count from 1 to under the threshold", () => {
    expect(problems(100, 9, 90)).toEqual(["GM0000 on 2025-01-01 is small and not suppressed"]);
    expect(problems(110, 10, 100)).toEqual([]);
    expect(problems(100, 0, 100)).toEqual([]);
  });

  it("refuses a suppressed cell alone under a known total", () => {
    expect(problems(100, "x", 90)).toHaveLength(1);
  });

  it("refuses two suppressed cells whose sum says that both are small or both are large", () => {
    expect(problems(100, "x", "x", 98)).toHaveLength(1);
    expect(problems(100, "x", "x", 82)).toHaveLength(1);
    expect(problems(100, "x", "x", 90)).toEqual([]);
  });

  it("lets suppressed cells be where the total is not known", () => {
    expect(problems(null, "x", 90)).toEqual([]);
  });

  it("does not count on a part that is not there: a reader may know it from elsewhere", () => {
    expect(problems(100, "x", null)).toHaveLength(1);
  });

  it("sees a total that stands in another block", () => {
    const parts = { ...block(null, "x", 90), areas: ["PV22", "GM0000", "GM0001"] };
    const total = { ...block(100), source: "elsewhere" };

    expect(checkDisclosure([parts, total], parentOf)).toHaveLength(1);
    expect(checkDisclosure([parts, { ...total, dates: ["2024-01-01"] }], parentOf)).toEqual([]);
  });

  it("accepts only where each hidden cell can be everything from 1 to 9", () => {
    const hiddenParts = fc.integer({ min: 1, max: 4 });
    const rest = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(hiddenParts, rest, (count, left) => {
        const parts = Array.from({ length: count }, () => "x" as const);
        const accepted = problems(left + 500, 500, ...parts).length === 0;
        // By brute force: the sums the other hidden cells can make beside each value of the first.
        const possible = Array.from({ length: 9 }, (_, index) => left - (index + 1)).map(
          (others) => others >= count - 1 && others <= 9 * (count - 1),
        );
        expect(accepted).toBe(count > 1 && possible.every(Boolean));
      }),
    );
  });

  it("looks at counts of people only", () => {
    expect(checkDisclosure([{ ...block(100, 9), series: "holidayHomes" }], parentOf)).toEqual([]);
  });
});
