/** A prime under 2^26: products of two remainders are exact in a double. */
export const prime = 67_108_837;

/** Cells times numbers that add up to what is known, as remainders of `prime`. */
export type Row = Map<number, number>;

export type Solved = {
  /** Per settled cell the row in which it stands once, in the order of settling. */
  readonly settled: Map<number, Row>;
  /** Rows in which nothing is left to settle. */
  readonly idle: Row[];
};

/**
 * Solves rows for the cells that are free: the row with fewest of them settles the one that is in
 * fewest others, and it is taken out of those, time after time. A row holds no cell that was settled
 * before it. The rows are changed.
 */
export function eliminate(rows: readonly Row[], isFree: (cell: number) => boolean = all): Solved {
  const holders = holdersOf(rows, isFree);
  const rowAt = (r: number) => rows[r] ?? nothing;
  const bySize: number[][] = [];
  const queue = (r: number): number => {
    const size = freeIn(rowAt(r), isFree);
    for (let fill = bySize.length; fill <= size; fill += 1) bySize.push([]);
    bySize[size]?.push(r);
    return size;
  };
  for (const r of rows.keys()) queue(r);
  const solved: Solved = { settled: new Map(), idle: [] };
  const done = new Uint8Array(rows.length);
  for (let size = 0; size < bySize.length; ) {
    const r = bySize[size]?.pop();
    if (r === undefined) {
      size += 1;
      continue;
    }
    const row = rowAt(r);
    // Rows that grew or shrank since they were queued stand in the queue of their size as well.
    if (done[r] === 1 || freeIn(row, isFree) !== size) continue;
    done[r] = 1;
    const cell = rarest(row, holders);
    if (cell === undefined) {
      solved.idle.push(row);
      continue;
    }
    for (const other of row.keys()) holders.get(other)?.delete(r);
    settleBy(solved, row, cell);
    for (const other of [...(holders.get(cell) ?? [])]) {
      takeOut({ from: rowAt(other), by: row, cell, other, holders });
      size = Math.min(size, queue(other));
    }
  }
  return solved;
}

const all = () => true;

const nothing: Row = new Map();

function freeIn(row: Row, isFree: (cell: number) => boolean): number {
  if (isFree === all) return row.size;
  let count = 0;
  for (const cell of row.keys()) if (isFree(cell)) count += 1;
  return count;
}

/** Per free cell the rows that hold it. */
function holdersOf(
  rows: readonly Row[],
  isFree: (cell: number) => boolean,
): Map<number, Set<number>> {
  const holders = new Map<number, Set<number>>();
  for (const [r, row] of rows.entries()) {
    for (const cell of row.keys())
      if (isFree(cell)) holders.set(cell, (holders.get(cell) ?? new Set()).add(r));
  }
  return holders;
}

/** The free cell of a row that is in fewest others. */
function rarest(row: Row, holders: ReadonlyMap<number, ReadonlySet<number>>): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cell of row.keys()) {
    const count = holders.get(cell)?.size ?? Number.POSITIVE_INFINITY;
    if (count >= least) continue;
    best = cell;
    least = count;
  }
  return best;
}

/** Settles a cell by a row, in which it then stands once. */
export function settleBy({ settled }: Solved, row: Row, cell: number): void {
  const by = inverse(row.get(cell) ?? 1);
  if (by !== 1) for (const [each, value] of row) row.set(each, (value * by) % prime);
  settled.set(cell, row);
}

type TakeOut = {
  readonly from: Row;
  /** Holds the cell once. */
  readonly by: Row;
  readonly cell: number;
  /** The number of the row `from` among the holders. */
  readonly other?: number;
  readonly holders?: ReadonlyMap<number, Set<number>>;
};

/** Takes a settled cell out of a row that holds it. */
export function takeOut({ from, by, cell, other = -1, holders }: TakeOut): void {
  const factor = prime - (from.get(cell) ?? 0);
  for (const [each, value] of by) {
    const before = from.get(each);
    const left = ((before ?? 0) + factor * value) % prime;
    if (left === 0) {
      from.delete(each);
      holders?.get(each)?.delete(other);
      continue;
    }
    from.set(each, left);
    if (before === undefined) holders?.get(each)?.add(other);
  }
}

/** Inverse of a remainder by Euclid's algorithm. */
export function inverse(value: number): number {
  let [low, high] = [value, prime];
  let [x, y] = [1, 0];
  while (low > 1) {
    const times = Math.floor(high / low);
    [high, low] = [low, high - times * low];
    [y, x] = [x, y - times * x];
  }
  return ((x % prime) + prime) % prime;
}
