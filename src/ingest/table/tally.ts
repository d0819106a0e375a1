import { type Column, wholeBase, wordOf } from "./raw-table.ts";

/** Whole numbers under this are counted; larger ones are handed out one by one. */
const counted = 65_536;

/**
 * How often each text stands in a column, from a record on; large whole numbers may come more than
 * once. What a column is about is judged by all of its cells: a part of them would make it depend
 * on the order of the rows.
 */
export function* tally(
  column: Column | undefined,
  first: number,
): Generator<readonly [text: string, count: number]> {
  if (!column) return;
  const { words, ids } = column;
  const ofWords = new Uint32Array(words.length);
  const ofNumbers = new Uint32Array(countedOf(ids, first));
  for (let record = first; record < ids.length; record += 1) {
    const id = ids[record] ?? 0;
    if (id >= wholeBase + counted) yield [wordOf(column, id), 1];
    else if (id >= wholeBase) raise(ofNumbers, id - wholeBase);
    else raise(ofWords, id);
  }
  yield* named(ofWords, (id) => words[id] ?? "");
  yield* named(ofNumbers, String);
}

/** How many whole numbers there are to count: few in a short column, of which there may be thousands. */
function countedOf(ids: Column["ids"], first: number) {
  // No whole number fits in two bytes.
  if (ids instanceof Uint16Array) return 0;
  let most = wholeBase - 1;
  for (let record = first; record < ids.length; record += 1) {
    const id = ids[record] ?? 0;
    if (id > most && id < wholeBase + counted) most = id;
  }
  return most + 1 - wholeBase;
}

const raise = (counts: Uint32Array, place: number) => {
  counts[place] = (counts[place] ?? 0) + 1;
};

function* named(counts: Uint32Array, name: (place: number) => string) {
  for (const [place, count] of counts.entries()) {
    if (count > 0) yield [name(place), count] as const;
  }
}
