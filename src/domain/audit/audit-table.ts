import { exactUnknowns } from "./exact-unknowns.ts";
import { flowGraph } from "./flow-graph.ts";
import { flowRanges, type Ranges } from "./flow-ranges.ts";
import { type Block, hiddenSystem } from "./hidden-system.ts";
import { outerRanges } from "./outer-ranges.ts";
import type { PublishedCell, PublishedTable, SuppressionReason } from "./published-table.ts";
import type { Bounds } from "./residual-flow.ts";
import { simplexRanges } from "./simplex-ranges.ts";
import { isWhole, wholeRanges, widthOf } from "./whole-ranges.ts";

export type AuditSettings = {
  /** Least width of what a reader can find out of a cell that is not secondary. */
  readonly width: number;
  /** Whether ranges need not be tight where groupings overlap; much faster. */
  readonly quick?: boolean;
  /**
   * What a reader knows of a hidden cell besides the sums; without it only that it is not negative.
   * `high` is left out when there is no limit.
   */
  readonly known?: Readonly<
    Partial<Record<SuppressionReason, { readonly low: number; readonly high?: number }>>
  >;
  /** What a reader knows of single cells, by place; goes before `known`. */
  readonly bounds?: ReadonlyMap<number, { readonly low: number; readonly high: number }>;
};

/** What a reader can find out about one hidden cell. */
export type HiddenCell = {
  readonly cell: number;
  readonly reason: SuppressionReason;
  /** The least and the most that it can be; without `high` nothing published limits it. */
  readonly low: number;
  readonly high: number | undefined;
  /** Adding and subtracting, or what can not be negative or no fraction, leave one possibility. */
  readonly recomputable: boolean;
  /**
   * Whether `low` and `high` can be reached. Otherwise, in large tables of which groupings overlap,
   * they are what anybody can work out sum by sum: all that is possible lies between them.
   */
  readonly tight: boolean;
  /** Less is left open than the width asked for. */
  readonly narrow: boolean;
};

export type Audit = {
  /** Only a table of which everything was examined and nothing found may be shown. */
  readonly safe: boolean;
  readonly hidden: readonly HiddenCell[];
  /** Places of totals that are not the sum of their parts, or of hidden cells that cannot fit. */
  readonly contradictions: readonly number[];
  /** Hidden cells in a block too large to examine. */
  readonly unexamined: readonly number[];
};

/**
 * Unknowns that hang together in overlapping groupings above which only enough is found out, and
 * above which nothing is: linear programs would take too long.
 */
const large = 600;
const largest = 1_300;

/**
 * What a reader of a published table can work out about every hidden cell. Knows only what is
 * published, and nothing of how the table was made. Fails closed: a table that contradicts itself,
 * or a block too large to examine, is not safe.
 */
export function auditTable(table: PublishedTable, settings: AuditSettings): Audit {
  const { blocks, contradictions } = hiddenSystem(table);
  const hidden: HiddenCell[] = [];
  const wrong: number[] = [...contradictions];
  const unexamined: number[] = [];
  const whole = isWhole(table);
  for (const block of blocks) {
    const found = rangesOf(block, boundsOf(table, block, settings), { ...settings, whole });
    const ranges = whole && typeof found === "object" ? wholeRanges(found) : found;
    if (ranges === "tooLarge") unexamined.push(...block.cells);
    else if (ranges === undefined) wrong.push(...block.cells);
    else hidden.push(...hiddenCells(table, { block, ranges, width: settings.width }));
  }
  const open = hidden.some(({ recomputable, narrow }) => recomputable || narrow);
  return {
    safe: !open && wrong.length === 0 && unexamined.length === 0,
    hidden: hidden.toSorted((a, b) => a.cell - b.cell),
    contradictions: wrong.toSorted((a, b) => a - b),
    unexamined: unexamined.toSorted((a, b) => a - b),
  };
}

type BlockRanges = Ranges & {
  readonly tight: boolean;
  /** Where ranges are not tight: how far apart each unknown was seen to be able to be. */
  readonly apart?: Float64Array;
};

function rangesOf(
  block: Block,
  bounds: Bounds,
  { width, whole, quick = false }: AuditSettings & { readonly whole: boolean },
): BlockRanges | "tooLarge" | undefined {
  const graph = flowGraph(block);
  const flows = graph && flowRanges(graph, bounds);
  if (graph) return flows && { ...flows, tight: true };
  if (block.cells.length > largest) return "tooLarge";
  const tight = !quick && block.cells.length <= large;
  const enough = tight ? undefined : Math.max(1, width);
  const exact = exactUnknowns(block);
  const ranges = simplexRanges(block, bounds, { exact, enough, widthOf: widthOf(whole) });
  if (typeof ranges !== "object") return ranges;
  if (tight) return { ...ranges, tight };
  // What was reached lies around counts that fit, perhaps the true ones: it must not be told.
  const outer = outerRanges(block.equations, bounds);
  if (!outer) return undefined;
  const told = (side: "low" | "high") =>
    outer[side].map((value, i) => (exact[i] === 1 ? (ranges[side][i] ?? value) : value));
  const seen = (low: number, unknown: number) => widthOf(whole)(low, ranges.high[unknown] ?? 0);
  return { low: told("low"), high: told("high"), exact, tight, apart: ranges.low.map(seen) };
}

function boundsOf({ cells }: PublishedTable, block: Block, { known, bounds }: AuditSettings) {
  const low = new Float64Array(block.cells.length);
  const high = new Float64Array(block.cells.length).fill(Number.POSITIVE_INFINITY);
  for (const [unknown, place] of block.cells.entries()) {
    const bound = bounds?.get(place) ?? known?.[reasonOf(cells[place]) ?? "unstated"];
    if (!bound || cells[place]?.kind !== "suppressed") continue;
    low[unknown] = bound.low;
    high[unknown] = bound.high ?? Number.POSITIVE_INFINITY;
  }
  return { low, high };
}

const reasonOf = (cell: PublishedCell | undefined) =>
  cell?.kind === "suppressed" ? cell.reason : undefined;

function hiddenCells(
  { cells }: PublishedTable,
  {
    block,
    ranges,
    width,
  }: { readonly block: Block; readonly ranges: BlockRanges; readonly width: number },
): readonly HiddenCell[] {
  return block.cells.flatMap((cell, unknown) => {
    const reason = reasonOf(cells[cell]);
    if (!reason) return [];
    const low = ranges.low[unknown] ?? 0;
    const high = ranges.high[unknown] ?? 0;
    const recomputable = ranges.exact[unknown] === 1 || high - low < 1e-6;
    const apart = ranges.apart?.[unknown] ?? high - low;
    const asked = reason === "secondary" ? 0 : width;
    return [
      {
        cell,
        reason,
        low,
        high: high === Number.POSITIVE_INFINITY ? undefined : high,
        recomputable,
        tight: ranges.tight,
        narrow: recomputable || apart < asked - 1e-6,
      },
    ];
  });
}
