import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { auditTable } from "#domain/audit/audit-table.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { protectTable } from "#domain/protect/protect-table.ts";
import { solvedRanges } from "../audit/linear-programs.ts";
import { flat, grouped, tableOf } from "./tables.ts";

const folder = "../shared/reference/disclosure";

type Column = readonly (string | number)[];
type Instance = {
  readonly inner: Readonly<Record<string, Column>>;
  readonly published: Readonly<Record<string, Column>> & {
    readonly primary: readonly boolean[];
    readonly suppressed: readonly boolean[];
  };
};
type Optimum = {
  readonly instance: string;
  readonly cost: "count" | "freq+1";
  readonly optimum: number;
};

const read = <T>(name: string): T => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));

/** How each instance was asked for: dimensions with the columns of their groupings, and the rules. */
const asked: Readonly<
  Record<string, { readonly dims: readonly (readonly string[])[]; readonly maxN: number }>
> = {
  example1_2014_maxN1_pzTRUE: { dims: [["age"], ["geo"]], maxN: 1 },
  example1_2014_maxN3_pzTRUE: { dims: [["age"], ["geo"]], maxN: 1 },
  z1_default: { dims: [["region"], ["hovedint"]], maxN: 3 },
  z2_maxN2: { dims: [["region", "fylke", "kostragr"], ["hovedint"]], maxN: 2 },
  z2_maxN3: { dims: [["region", "fylke", "kostragr"], ["hovedint"]], maxN: 3 },
  nl342x5_maxN4: { dims: [["gm", "pv"], ["dg"]], maxN: 4 },
};

function tableFrom({ inner }: Instance, dims: readonly (readonly string[])[]) {
  const texts = (name: string) => (inner[name] ?? []).map(String);
  const value = Object.keys(inner).at(-1) ?? "";
  const dimensions = dims.map(([name = "", ...groupings]) => {
    const leaves = [...new Set(texts(name))];
    if (groupings.length === 0) return flat(name, leaves);
    const firsts = leaves.map((leaf) => texts(name).indexOf(leaf));
    const groups = groupings.map((each) => firsts.map((first) => texts(each)[first] ?? ""));
    return grouped(name, leaves, groups);
  });
  const names = dims.map(([name = ""]) => texts(name));
  const counts = new Map<string, number>();
  for (const [record, count] of (inner[value] ?? []).entries()) {
    const key = names.map((each) => each[record]).join("|");
    counts.set(key, (counts.get(key) ?? 0) + Number(count));
  }
  return tableOf(dimensions, (codes) => counts.get(codes.join("|")) ?? 0);
}

/** The table of an instance protected by its own rules, and what that costs by one of two measures. */
function protectedAs(name: string, cost: ProtectRules["cost"]) {
  const { dims, maxN } = asked[name] ?? { dims: [], maxN: 0 };
  const file = name.replace("maxN3_pzTRUE", "maxN1_pzTRUE");
  const table = tableFrom(read<Instance>(file), dims);
  const zeros = name.endsWith("pzTRUE") ? "protect" : "publish";
  const rules = { ...defaultRules, threshold: maxN + 1, zeros, cost } as const;
  const protection = protectTable(table, rules);
  const hidden = protection.table.cells.flatMap(({ kind }, place) =>
    kind === "suppressed" ? [table.counts[place] ?? 0] : [],
  );
  return {
    protection,
    cells: hidden.length,
    people: hidden.reduce((sum, count) => sum + count, 0),
  };
}

describe.skipIf(!existsSync(folder))("protectTable on published instances", () => {
  const { results } = existsSync(folder)
    ? read<{ readonly results: readonly Optimum[] }>("optimal-csp-highs")
    : { results: [] };

  it("has ten proven optima to be held against", () => {
    expect(results).toHaveLength(10);
  });

  it.each(results)("reaches the proven optimum of $instance by $cost", (proven) => {
    const cost = proven.cost === "count" ? "cells" : "people";
    const { protection, cells, people } = protectedAs(proven.instance, cost);

    expect(auditTable(protection.table, { width: 1 }).safe).toBe(true);
    // At most 3 percent above is asked for; each of them is reached.
    expect(cost === "cells" ? cells : cells + people).toBe(Math.round(proven.optimum));
  });

  it("loses no more than GaussSuppression on 342 municipalities by 5 groups, open to nobody", () => {
    // Without its rule for singletons GaussSuppression hides less: that is the harder one to equal.
    const { published } = read<Instance>("nl342x5_maxN4_nosingleton");
    const theirs = published.suppressed.flatMap((hidden, place) =>
      hidden ? [Number(published["n"]?.[place])] : [],
    );

    const { protection, cells, people } = protectedAs("nl342x5_maxN4", "people");

    expect(protection.reasons.size).toBe(published.primary.filter(Boolean).length);
    expect(cells).toBeLessThanOrEqual(theirs.length);
    expect(people).toBeLessThanOrEqual(theirs.reduce((sum, count) => sum + count, 0));
    const solved = solvedRanges(protection.table);
    for (const { low, high = Number.POSITIVE_INFINITY } of solved) {
      expect(high - low).toBeGreaterThan(1 - 1e-6);
    }
    expect(auditTable(protection.table, { width: 1 })).toMatchObject({ safe: true });
  }, 120_000);
});
