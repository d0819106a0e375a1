import { auditTable } from "#domain/audit/audit-table.ts";
import { breakFormulas } from "./break-formulas.ts";
import type { CountTable } from "./count-table.ts";
import { movesOf, ratioOf, type TableSums, tableSums } from "./guard.ts";
import { goRound, hideNext } from "./hide-around.ts";
import { allNodes, closeOpen, findOpen, openWorkshop, type Workshop } from "./hide-network.ts";
import { type Hiding, lostOf, primary, secondary, shown } from "./hiding.ts";
import { jitter } from "./jitter.ts";
import { drawMoves, enoughLeft, fixCell, type MovesLeft } from "./moves-left.ts";
import { networksOf } from "./networks-of.ts";
import type { ProtectRules } from "./protect-rules.ts";
import { publishedCells } from "./published-cells.ts";
import { knownBounds } from "./start-hiding.ts";

/** A table of several networks that share cells. */
type Linked = {
  readonly shops: readonly Workshop[];
  readonly sums: TableSums;
  readonly hiding: Hiding;
  readonly table: CountTable;
  readonly rules: ProtectRules;
};

/** Attempts with other costs for small tables, and hidden cells times attempts at most. */
const attempts = 150;
const work = 12_000;
/** Attempts times the square of the hidden cells at most, because each outcome is audited. */
const audits = 1_500_000;

/**
 * Hides cells in a table whose groupings overlap or that has more than one classification. Each
 * network in it is protected in turn, hidden cells of one being needed in the others, until nothing
 * changes; elimination over the whole table guards what no network sees alone. Small tables are done
 * over with other costs, and the outcome in which least is lost is kept.
 *
 * @param narrow cells of which too much could be found out after an earlier time
 * @returns places of the cells for which there is no way; empty when all is safe
 */
export function hideLinked(
  table: CountTable,
  hiding: Hiding,
  { rules, narrow = [] }: { readonly rules: ProtectRules; readonly narrow?: readonly number[] },
): readonly number[] {
  const { networks } = networksOf(table.dimensions);
  const linked: Linked = {
    shops: networks.map((network) => openWorkshop(network, hiding)),
    sums: tableSums(table.dimensions),
    hiding,
    table,
    rules,
  };
  const start = hiding.status.slice();
  const cost = hiding.cost.slice();
  force(
    linked,
    narrow.map((cell) => ({ cell, avoid: coverOf(hiding) })),
  );
  const failed = hideAll(linked);
  if (failed.length > 0) return failed;
  // What was hidden to leave more open looks needless to pruning, which knows no ranges.
  if (narrow.length > 0 && hiddenCount(hiding) > examined) return [];
  const whole = hiding.status.slice();
  prune(linked);
  if (narrowCells(linked).length > 0) hiding.status.set(whole);
  let best = { status: hiding.status.slice(), lost: lostOf(hiding) };
  const hidden = Math.max(1, hiddenCount(hiding));
  const times = Math.min(attempts, Math.floor(work / hidden), Math.floor(audits / hidden ** 2));
  for (let attempt = 1; attempt <= times; attempt += 1) {
    hiding.status.set(attempt % 4 === 0 ? start : withoutSome(best.status, attempt));
    hiding.cost.set(cost.map((each, cell) => each * jitter(cell, attempt)));
    const open = hideAll(linked);
    hiding.cost.set(cost);
    if (open.length > 0) continue;
    prune(linked);
    const lost = lostOf(hiding);
    if (lost < best.lost && narrowCells(linked).length === 0)
      best = { status: hiding.status.slice(), lost };
  }
  hiding.status.set(best.status);
  return [];
}

/** The best so far with about half of what is hidden shown again. */
const withoutSome = (status: Uint8Array, attempt: number) =>
  status.map((each, cell) => (each === secondary && jitter(cell, -attempt) < 2 ? shown : each));

function hideAll(linked: Linked): readonly number[] {
  for (;;) {
    settle(linked);
    const open = openCells(linked);
    const narrow = open.length > 0 ? open : narrowCells(linked);
    if (narrow.length === 0) return [];
    const anybody = open.filter(({ alone }) => !alone).map(({ cell }) => cell);
    if (anybody.length > 0 && hiddenCount(linked.hiding) > many) {
      const failed = breakFormulas(linked.sums, linked.hiding, anybody);
      if (failed.length > 0) return failed;
    } else if (!force(linked, narrow)) return narrow.map(({ cell }) => cell);
  }
}

/** Protects network after network until none of them asks for more. */
function settle({ shops }: Linked): void {
  for (let quiet = 0; quiet < shops.length; ) {
    for (const shop of shops) {
      const open = findOpen(shop, allNodes(shop.network), true);
      const { hidden } = closeOpen(shop, open);
      quiet = hidden.length > 0 ? 0 : quiet + 1;
      if (quiet >= shops.length) break;
    }
  }
}

type OpenCell = {
  readonly cell: number;
  readonly avoid: ReadonlySet<number>;
  /** Only the one person of another cell can work it out. */
  readonly alone?: true;
};

/** Unsafe cells that can be recomputed, or that one person can; secondary ones are then of no use. */
function openCells({ sums, hiding }: Linked): readonly OpenCell[] {
  const moves = movesOf(sums, hiding, 2);
  const ratios = new Map<number, number>();
  for (const [cell, status] of hiding.status.entries()) {
    if (status !== shown) ratios.set(cell, ratioOf(moves, cell));
  }
  const known = new Set([...ratios.keys()].filter((cell) => (ratios.get(cell) ?? 0) < 0));
  const unsafe = [...ratios].filter(([cell]) => hiding.status[cell] === primary);
  const singles = unsafe.filter(([cell]) => hiding.single[cell] === 1);
  return unsafe.flatMap(([cell, ratio]): OpenCell[] => {
    if (ratio < 0) return [{ cell, avoid: known }];
    // Two cells of one person may hold the same person, as a total and its only part do.
    if (hiding.single[cell] === 1) return [];
    const [knows] = singles.find(([, each]) => each === ratio) ?? [];
    return knows === undefined ? [] : [{ cell, avoid: new Set([...known, knows]), alone: true }];
  });
}

/**
 * Unsafe cells of which a reader who draws every conclusion could find out too much: what cannot be
 * negative, or lies between known bounds, may leave less open than adding and subtracting do.
 */
function narrowCells({ table, hiding, rules }: Linked): readonly OpenCell[] {
  if (hiddenCount(hiding) > examined) return [];
  const { hidden } = auditTable(
    { dimensions: table.dimensions, cells: publishedCells(table, hiding.status) },
    {
      width: rules.width,
      quick: true,
      ...(rules.reader === "threshold" ? { known: knownBounds(rules) } : {}),
    },
  );
  return hidden.flatMap(({ cell, narrow }) =>
    narrow && hiding.status[cell] === primary ? [{ cell, avoid: coverOf(hiding) }] : [],
  );
}

/** Hidden cells above which programs for all of them take too long to be done over and over. */
const examined = 800;
/** Hidden cells above which formulas are broken straight away, and ways round are not tried first. */
const many = 250;

const hiddenCount = ({ status }: Hiding) => status.filter((each) => each !== shown).length;

const coverOf = ({ status }: Hiding) =>
  new Set([...status.keys()].filter((cell) => status[cell] === secondary));

/** Hides other cells around each open one; whether anything was hidden. */
function force(linked: Linked, open: readonly OpenCell[]): boolean {
  let any = false;
  for (const { cell, avoid } of open) {
    const unsafe = new Set([...avoid].filter((each) => linked.hiding.status[each] === secondary));
    if (goRound(linked.shops, cell, avoid) || goRound(linked.shops, cell, unsafe)) any = true;
  }
  return any || open.some(({ cell, avoid }) => hideNext(linked, [cell, ...avoid]));
}

/** Shows again what no unsafe cell needs, the dearest first, and what gives no cover any more. */
function prune(linked: Linked): void {
  const { hiding, sums, shops } = linked;
  const checked = hiding.single.includes(1) || shops.some(({ tight }) => tight);
  const cells = [...hiding.status.keys()]
    .filter((cell) => hiding.status[cell] === secondary)
    .toSorted((a, b) => (hiding.cost[b] ?? 0) - (hiding.cost[a] ?? 0) || a - b);
  let moves = drawMoves(sums, hiding);
  for (const cell of cells) {
    if (hiding.status[cell] !== secondary || isNeeded(moves, hiding, cell)) continue;
    const before = checked ? hiding.status.slice() : undefined;
    showWithUseless(moves, hiding, cell);
    const wrong = before && (tightOpen(shops) || openCells(linked).length > 0);
    if (wrong) hiding.status.set(before);
    if (wrong || !enoughLeft(moves, cell)) moves = drawMoves(sums, hiding);
  }
}

/** Shows a secondary cell, and those that can be recomputed then. */
function showWithUseless(moves: MovesLeft, { status }: Hiding, cell: number): void {
  for (const each of fixCell(moves, cell)) {
    const useless = each === cell || ratioOf(moves.moves, each) < 0;
    if (useless && status[each] === secondary) status[each] = shown;
  }
}

/** Whether an unsafe cell could be recomputed without this one: then each is told by the other. */
function isNeeded(
  { moves, blockOf, blocks }: MovesLeft,
  { status }: Hiding,
  cell: number,
): boolean {
  const ratio = ratioOf(moves, cell);
  const block = blocks[blockOf[cell] ?? 0] ?? [];
  return (
    ratio >= 0 && block.some((each) => status[each] === primary && ratioOf(moves, each) === ratio)
  );
}

/** Whether some unsafe cell has no room in some network. */
function tightOpen(shops: readonly Workshop[]): boolean {
  return shops.some(
    (shop) => shop.tight && findOpen(shop, allNodes(shop.network), true).length > 0,
  );
}
