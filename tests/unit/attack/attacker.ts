/** What an attacker reads off screens and exports: a number, or limits between which it lies. */
export type Seen = { readonly key: string; readonly low: number; readonly high: number };

/** A total with its parts, as every reader knows them. */
export type Sum = { readonly total: string; readonly parts: readonly string[] };

/**
 * Subtracts everything from everything: eliminates over the sums with all numbers that are seen
 * exactly, and then draws limits in, sum by sum, until nothing changes. Knows nothing of the code
 * that protects or audits.
 */
export function subtractAll(
  seen: readonly Seen[],
  sums: readonly Sum[],
): ReadonlyMap<string, { readonly low: number; readonly high: number }> {
  const limits = new Map<string, { low: number; high: number }>();
  const at = (key: string) => {
    const found = limits.get(key) ?? { low: 0, high: Number.POSITIVE_INFINITY };
    limits.set(key, found);
    return found;
  };
  for (const { key, low, high } of seen) {
    const found = at(key);
    found.low = Math.max(found.low, low);
    found.high = Math.min(found.high, high);
  }
  for (const { key, amount } of eliminate(limits, sums)) {
    const found = at(key);
    found.low = Math.max(found.low, amount);
    found.high = Math.min(found.high, amount);
  }
  for (let rounds = 0; rounds < 200; rounds += 1)
    if (!sums.map((sum) => drawIn(sum, at)).includes(true)) break;
  return limits;
}

type Range = { low: number; high: number };

/** Draws the limits of each member of a sum in to what the others leave; whether any moved. */
function drawIn({ total, parts }: Sum, at: (key: string) => Range): boolean {
  const terms = [
    { ...at(total), limit: at(total), sign: 1 },
    ...parts.map((part) => ({ ...at(part), limit: at(part), sign: -1 })),
  ];
  let moved = false;
  for (const term of terms) {
    const others = terms.filter((other) => other !== term);
    const most = others.reduce((sum, each) => sum + (each.sign < 0 ? each.high : -each.low), 0);
    const least = others.reduce((sum, each) => sum + (each.sign < 0 ? each.low : -each.high), 0);
    const [low, high] = term.sign > 0 ? [least, most] : [-most, -least];
    moved ||= low > term.limit.low + 1e-9 || high < term.limit.high - 1e-9;
    term.limit.low = Math.max(term.limit.low, low);
    term.limit.high = Math.min(term.limit.high, high);
  }
  return moved;
}

/** Unknowns that follow exactly from the sums: Gauss–Jordan over what is not seen exactly. */
function eliminate(
  limits: ReadonlyMap<string, { readonly low: number; readonly high: number }>,
  sums: readonly Sum[],
): readonly { readonly key: string; readonly amount: number }[] {
  const keys = [...new Set(sums.flatMap(({ total, parts }) => [total, ...parts]))];
  const exact = (key: string) => {
    const found = limits.get(key);
    return found && found.low === found.high ? found.low : undefined;
  };
  const unknown = keys.filter((key) => exact(key) === undefined);
  const column = new Map(unknown.map((key, index) => [key, index]));
  const rows = sums.map(({ total, parts }) => {
    const row = new Float64Array(unknown.length + 1);
    for (const [key, sign] of [[total, 1], ...parts.map((part) => [part, -1])] as [
      string,
      number,
    ][]) {
      const place = column.get(key);
      if (place === undefined)
        row[unknown.length] = (row[unknown.length] ?? 0) - sign * (exact(key) ?? 0);
      else row[place] = (row[place] ?? 0) + sign;
    }
    return row;
  });
  let pivot = 0;
  for (let at = 0; at < unknown.length && pivot < rows.length; at += 1) {
    const found = rows.findIndex((row, index) => index >= pivot && Math.abs(row[at] ?? 0) > 1e-9);
    const [row, other] = [rows[found], rows[pivot]];
    if (!row || !other) continue;
    rows[found] = other;
    rows[pivot] = row.map((each) => each / (row[at] ?? 1));
    for (const [index, each] of rows.entries()) {
      const times = each[at] ?? 0;
      if (index === pivot || Math.abs(times) < 1e-9) continue;
      rows[index] = each.map((amount, place) => amount - times * (rows[pivot]?.[place] ?? 0));
    }
    pivot += 1;
  }
  return rows.flatMap((row) => {
    const terms = unknown.flatMap((key, index) =>
      Math.abs(row[index] ?? 0) > 1e-9 ? [{ key, index }] : [],
    );
    const [only] = terms;
    return terms.length === 1 && only
      ? [{ key: only.key, amount: (row[unknown.length] ?? 0) / (row[only.index] ?? 1) }]
      : [];
  });
}
