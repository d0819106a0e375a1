import { firstSeen } from "#lib/first-seen.ts";

/** Small numbers of records; the same number means the same area, day and topic. */
export type RecordKeys = {
  readonly of: (record: number) => number;
  /** All are below it. */
  readonly most: number;
};

type Part = (record: number) => string | undefined;

/** Numbers records by what they are about. */
export function recordKeys(records: Uint32Array, parts: readonly Part[]): RecordKeys {
  const numbered = parts.map((part) => {
    const seen = firstSeen<string | undefined>();
    for (const record of records) seen.placeOf(part(record));
    return { part, seen };
  });
  return {
    most: numbered.reduce((product, { seen }) => product * seen.names.length, 1),
    of: (record) => {
      let key = 0;
      for (const { part, seen } of numbered)
        key = key * seen.names.length + seen.placeOf(part(record));
      return key;
    },
  };
}

/** Keys that tell records apart by something else as well. */
export const keysWith = (
  keys: RecordKeys,
  other: (record: number) => number,
  most: number,
): RecordKeys => ({
  of: (record) => keys.of(record) * most + other(record),
  most: keys.most * most,
});

/** So many records of the same area and day are a grouping; fewer are duplicates. */
const grouped = 0.3;

/** Bits that may be set aside for each record. */
const roomy = 32;

/** Whether so many records have the same key that they are no mere duplicates. */
export const repeats = (records: Uint32Array, keys: RecordKeys): boolean =>
  sameKeys(records, keys) > grouped * records.length;

/** Records with the key of an earlier one. */
export function sameKeys(records: Uint32Array, keys: RecordKeys): number {
  const fits = keys.most <= Math.max(1_000_000, roomy * records.length);
  return (fits ? sameBySeen : sameBySorting)(records, keys);
}

function sameBySeen(records: Uint32Array, { of, most }: RecordKeys): number {
  const seen = new Uint8Array(Math.ceil(most / 8));
  let same = 0;
  for (const record of records) {
    const key = of(record);
    const [place, bit] = [key >>> 3, 1 << (key & 7)];
    const bits = seen[place] ?? 0;
    if (bits & bit) same += 1;
    seen[place] = bits | bit;
  }
  return same;
}

/** The same, where keys are too many to set a bit aside for each. */
function sameBySorting(records: Uint32Array, { of }: RecordKeys): number {
  const sorted = Float64Array.from(records, of).sort();
  let same = 0;
  for (let i = 1; i < sorted.length; i += 1) if (sorted[i] === sorted[i - 1]) same += 1;
  return same;
}
