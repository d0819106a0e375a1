import type { LongFile } from "./read-long.ts";

export type Key = LongFile["keys"][number];

/** Columns that are dimensions, and per dimension those that follow from it. */
export function splitKeys(keys: readonly Key[]): {
  readonly mains: readonly Key[];
  readonly groupings: ReadonlyMap<string, readonly Key[]>;
} {
  const groupings = new Map<string, Key[]>();
  const follows = new Set<Key>();
  for (const key of keys) {
    const leads = keys.filter((other) => other !== key && isFollowed(key, other, keys));
    const lead = leads.find((other) => !follows.has(other));
    if (!lead) continue;
    follows.add(key);
    // A second name for the same codes adds nothing.
    if (sizeOf(key) < sizeOf(lead))
      groupings.set(lead.name, [...(groupings.get(lead.name) ?? []), key]);
  }
  return { mains: keys.filter((key) => !follows.has(key)), groupings };
}

const sizeOf = ({ cells }: Key) => new Set(cells).size;

/** Whether a column follows from another; of two that say the same, the later one does. */
function isFollowed(key: Key, other: Key, keys: readonly Key[]): boolean {
  const own = sizeOf(key);
  const lead = sizeOf(other);
  const later = keys.indexOf(key) > keys.indexOf(other);
  const fewer = own < lead || (own === lead && later);
  return own >= 2 && fewer && isFunction(other.cells, key.cells);
}

function isFunction(from: readonly string[], to: readonly string[]): boolean {
  const found = new Map<string, string>();
  for (const [record, key] of from.entries()) {
    const before = found.get(key);
    if (before !== undefined && before !== to[record]) return false;
    found.set(key, to[record] ?? "");
  }
  return found.size < from.length;
}
