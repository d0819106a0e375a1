import { type Column, wholeBase, wordOf } from "./raw-table.ts";

/** The same reading, that does each text only once. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = read(text);
    known.set(text, found);
    return found;
  };
}

/** Whole numbers under this are remembered too; there may be millions of different larger ones. */
const remembered = 65_536;

/** What is read from the cell of a record, done once for each different text of the column. */
export function perWord<T>(
  column: Column | undefined,
  read: (text: string) => T,
): (record: number) => T {
  const none = read("");
  if (!column) return () => none;
  const { words, ids } = column;
  const ofWords: (readonly [T] | undefined)[] = new Array(words.length);
  const ofNumbers: (readonly [T] | undefined)[] = [];
  return (record) => {
    const id = ids[record];
    if (id === undefined) return none;
    if (id >= wholeBase + remembered) return read(wordOf(column, id));
    const [known, place] = id < wholeBase ? [ofWords, id] : [ofNumbers, id - wholeBase];
    const before = known[place];
    if (before) return before[0];
    const found = read(wordOf(column, id));
    known[place] = [found];
    return found;
  };
}
