import { type Audit, auditTable } from "#domain/audit/audit-table.ts";
import type { PublishedCell, PublishedTable } from "#domain/audit/published-table.ts";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { type Protection, protectTable } from "#domain/protect/protect-table.ts";
import { roundTable } from "#domain/protect/round-table.ts";
import { knownBounds } from "#domain/protect/start-hiding.ts";
import type { FileTable } from "./build-table.ts";
import type { ProtectOptions } from "./read-options.ts";

export type ProtectReport = {
  readonly mode: "suppress" | "round" | "audit";
  readonly threshold: number;
  readonly base?: number;
  /** For rounding: whether rounded totals are the sums of their rounded parts. */
  readonly additive?: boolean;
  /** Cells only: how many people are in the hidden ones would tell what is in each. */
  readonly lost?: Omit<Protection["lost"], "secondaryPeople">;
  readonly dimensions: readonly { readonly name: string; readonly codes: readonly string[] }[];
  readonly cells: readonly ReportCell[];
  readonly audit: {
    readonly safe: boolean;
    readonly recomputable: number;
    readonly hidden: readonly ReportHidden[];
    readonly contradictions: readonly Coordinates[];
    readonly unexamined: readonly Coordinates[];
  };
};

type Coordinates = Readonly<Record<string, string>>;
type Published = number | "primary" | "secondary" | "suppressed";
export type ReportCell = { readonly at: Coordinates; readonly published: Published };
export type ReportHidden = {
  readonly at: Coordinates;
  readonly reason: "primary" | "secondary" | "suppressed";
  readonly low: number;
  /** `null` when nothing that is published limits it. */
  readonly high: number | null;
  readonly recomputable: boolean;
  readonly narrow: boolean;
};

/** Protects the table, or leaves it when it was protected, and audits what would be published. */
export function makeReport(file: FileTable, options: ProtectOptions): ProtectReport {
  const rules: ProtectRules = {
    ...defaultRules,
    threshold: options.threshold,
    zeros: options.zeros,
    groups: options.groups,
    singletons: options.singletons,
    width: options.width,
    reader: options.strict ? "threshold" : "nonNegative",
  };
  const settings = {
    width: options.width,
    ...(options.strict ? { known: knownBounds(rules) } : {}),
  };
  const shared = { threshold: options.threshold };
  if (file.protected) {
    return { mode: "audit", ...shared, ...described(file, auditTable(file, settings)) };
  }
  const counts = file.cells.map((cell) =>
    cell.kind === "absent" ? undefined : cell.kind === "known" ? cell.amount : 0,
  );
  const table = { dimensions: file.dimensions, counts };
  const given = auditTable(file, settings);
  if (given.contradictions.length > 0) {
    return { mode: options.mode, ...shared, ...described(file, given) };
  }
  if (options.mode === "round") {
    const { table: rounded, base, additive } = roundTable(table, options.base);
    const audit = auditTable(...roundedAsKnown(rounded, base));
    return { mode: "round", ...shared, base, additive, ...described(rounded, audit) };
  }
  const {
    table: published,
    lost: { secondaryPeople: _, ...lost },
  } = protectTable(table, rules);
  const audit = auditTable(published, settings);
  return { mode: "suppress", ...shared, lost, ...described(published, audit) };
}

/** What a reader of rounded figures knows: each count is less than one base from what is shown. */
function roundedAsKnown(
  { dimensions, cells }: PublishedTable,
  base: number,
): Parameters<typeof auditTable> {
  const bounds = new Map<number, { low: number; high: number }>();
  const hidden = cells.map((cell, place): PublishedCell => {
    if (cell.kind === "absent") return cell;
    const amount = cell.kind === "known" ? cell.amount : 0;
    bounds.set(place, { low: Math.max(0, amount - base + 1), high: amount + base - 1 });
    return { kind: "suppressed", reason: "unstated" };
  });
  return [
    { dimensions, cells: hidden },
    { width: 1, bounds },
  ];
}

function described(
  { dimensions, cells }: PublishedTable,
  audit: Audit,
): Pick<ProtectReport, "dimensions" | "cells" | "audit"> {
  const at = (place: number): Coordinates => {
    const found: [string, string][] = [];
    let rest = place;
    for (const { name, codes } of dimensions.toReversed()) {
      found.unshift([name, codes[rest % codes.length] ?? ""]);
      rest = Math.floor(rest / codes.length);
    }
    return Object.fromEntries(found);
  };
  return {
    dimensions: dimensions.map(({ name, codes }) => ({ name, codes })),
    cells: cells.flatMap((cell, place): ReportCell[] => {
      const published = publishedOf(cell);
      return published === undefined ? [] : [{ at: at(place), published }];
    }),
    audit: {
      safe: audit.safe,
      recomputable: audit.hidden.filter(({ recomputable }) => recomputable).length,
      hidden: audit.hidden.map(({ cell, reason, low, high, recomputable, narrow }) => ({
        at: at(cell),
        reason: reason === "unstated" ? "suppressed" : reason,
        low,
        high: high ?? null,
        recomputable,
        narrow,
      })),
      contradictions: audit.contradictions.map(at),
      unexamined: audit.unexamined.map(at),
    },
  };
}

function publishedOf(cell: PublishedCell): Published | undefined {
  switch (cell.kind) {
    case "known":
      return cell.amount;
    case "nil":
      return 0;
    case "suppressed":
      return cell.reason === "unstated" ? "suppressed" : cell.reason;
    case "absent":
      return undefined;
  }
}
