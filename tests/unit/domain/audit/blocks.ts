import fc from "fast-check";
import loadHighs from "highs";
import type { Block, Equation } from "#domain/audit/hidden-system.ts";
import type { Bounds } from "#domain/audit/residual-flow.ts";

const highs = await loadHighs();

export type Case = { readonly block: Block; readonly bounds: Bounds; readonly fits: Float64Array };

type Drawn = {
  readonly signs: readonly (readonly number[])[];
  readonly fits: readonly number[];
  readonly below: readonly number[];
  readonly above: readonly (number | undefined)[];
};

const six = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 6, maxLength: 6 });

/** Blocks of up to 6 unknowns with counts that fit their sums and bounds, given the signs of each sum. */
export const casesWith = (signs: fc.Arbitrary<readonly (readonly number[])[]>) =>
  fc
    .record({
      signs,
      fits: six(fc.integer({ min: 0, max: 9 })),
      below: six(fc.integer({ min: 0, max: 4 })),
      above: six(fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })),
    })
    .map(caseOf);

/** Any signs at all: an unknown may be in many sums. */
export const anySigns = fc.array(six(fc.constantFrom(-1, 0, 0, 1, 1)), {
  minLength: 1,
  maxLength: 4,
});

/** Every unknown in at most two of four sums, in one positively and in the other negatively. */
export const graphSigns = six(
  fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
)
  .chain((ends) =>
    fc.tuple(fc.constant(ends), fc.array(fc.constantFrom(1, -1), { minLength: 4, maxLength: 4 })),
  )
  .map(([ends, turns]) =>
    turns.map((turn, equation) =>
      ends.map(([from, to]) => {
        if (from === to) return 0;
        if (from === equation) return turn;
        return to === equation ? -turn : 0;
      }),
    ),
  );

function caseOf({ signs, fits, below, above }: Drawn): Case {
  const equations = signs.map((row): Equation => {
    const unknowns = row.flatMap((sign, unknown) => (sign === 0 ? [] : [unknown]));
    return {
      unknowns,
      signs: unknowns.map((unknown) => (row[unknown] === 1 ? 1 : -1)),
      rest: row.reduce((sum, sign, unknown) => sum + sign * (fits[unknown] ?? 0), 0),
    };
  });
  return {
    block: {
      cells: fits.map((_, unknown) => 10 + unknown),
      equations: equations.filter(({ unknowns }) => unknowns.length > 0),
    },
    bounds: {
      low: Float64Array.from(fits, (fit, i) => Math.max(0, fit - (below[i] ?? 0))),
      high: Float64Array.from(fits, (fit, i) => fit + (above[i] ?? Number.POSITIVE_INFINITY)),
    },
    fits: Float64Array.from(fits),
  };
}

/** Least and most of every unknown of a block by HiGHS; nothing when no counts fit. */
export function solvedBlock({ cells, equations }: Block, { low, high }: Bounds) {
  const row = ({ unknowns, signs, rest }: Equation, i: number) =>
    ` r${i}: ${unknowns.map((unknown, at) => `${signs[at] === 1 ? "+" : "-"} x${unknown}`).join(" ")} = ${rest}`;
  const bound = (unknown: number) => {
    const most = high[unknown] ?? 0;
    return ` ${low[unknown]} <= x${unknown}${Number.isFinite(most) ? ` <= ${most}` : ""}`;
  };
  const rest = [
    "Subject To",
    ...equations.map(row),
    "Bounds",
    ...[...cells.keys()].map(bound),
    "End",
  ].join("\n");
  const ranges = [...cells.keys()].map((unknown) => {
    const least = highs.solve(`Minimize\n obj: x${unknown}\n${rest}\n`);
    const most = highs.solve(`Maximize\n obj: x${unknown}\n${rest}\n`);
    if (least.Status !== "Optimal") return undefined;
    const top = most.Status === "Optimal" ? most.ObjectiveValue : Number.POSITIVE_INFINITY;
    return { low: least.ObjectiveValue, high: top };
  });
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** Per unknown whether adding and subtracting the sums give it: whether it adds nothing to their rank. */
export function fixedUnknowns({ cells, equations }: Block): readonly boolean[] {
  const rows = equations.map(({ unknowns, signs }) => {
    const row = new Array<number>(cells.length).fill(0);
    for (const [i, unknown] of unknowns.entries()) row[unknown] = signs[i] ?? 0;
    return row;
  });
  const rank = rankOf(rows);
  return cells.map(
    (_, unknown) => rankOf([...rows, cells.map((_each, at) => Number(at === unknown))]) === rank,
  );
}

function rankOf(given: readonly (readonly number[])[]): number {
  const rows = given.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const found = rows.findIndex((row, r) => r >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    const pivot = rows[found];
    if (!pivot) continue;
    rows.splice(found, 1);
    rows.splice(rank, 0, pivot);
    for (const row of rows.slice(rank + 1)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (const [at, value] of pivot.entries()) row[at] = (row[at] ?? 0) - factor * value;
    }
    rank += 1;
  }
  return rank;
}
