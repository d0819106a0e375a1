import { createNumbers } from "#lib/growing-numbers.ts";
import { type Column, wholeBase } from "./raw-table.ts";

/** A column that grows by a cell at a time. */
export type ColumnBuilder = {
  /** Takes a part of a text in, which mostly is in the column already and then never becomes text of its own. */
  readonly take: (text: string, from: number, to: number) => void;
  readonly done: () => Column;
};

/** More different words than this, most of them seen once, are no longer looked up. */
const manyWords = 200_000;

/** @param blanks empty cells that it begins with */
export function createColumn(blanks: number): ColumnBuilder {
  const words = [""];
  /** By the id of a word, the id that came after it last time: many tables go round their areas. */
  const after = createNumbers(1);
  let known: Map<string, number> | undefined = new Map([["", 0]]);
  const ids = createNumbers(blanks);
  let lastId = 0;
  const wordId = (cell: string): number => {
    const found = known?.get(cell);
    if (found !== undefined) return found;
    const word = ownCopy(cell);
    known?.set(word, words.length);
    if (words.length > manyWords && words.length * 2 > ids.size()) known = undefined;
    after.push(0);
    return words.push(word) - 1;
  };
  const add = (id: number) => {
    ids.push(id);
    lastId = id;
  };
  return {
    take: (text, from, to) => {
      const whole = wholeIn(text, from, to);
      if (whole >= 0) return add(wholeBase + whole);
      const last = lastId < wholeBase ? lastId : 0;
      const next = after.at(last);
      if (stands(words[last], text, from, to)) return add(last);
      if (stands(words[next], text, from, to)) return add(next);
      const id = wordId(text.slice(from, to));
      after.set(last, id);
      add(id);
    },
    done: () => ({ words, ids: ids.all() }),
  };
}

// biome-ignore lint/complexity/useMaxParams: called for every cell, an object for each takes as long again
const stands = (word = "", text: string, from: number, to: number) =>
  word.length === to - from && text.startsWith(word, from);

/** The number whose usual way of writing a part of a text is, up to nine digits; -1 for any other. */
function wholeIn(text: string, from: number, to: number): number {
  const length = to - from;
  if (length === 0 || length > 9) return -1;
  let number = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return length > 1 && text.charCodeAt(from) === 48 ? -1 : number;
}

/** A text of its own: a part of a long text would keep all of it in memory. */
const ownCopy = (text: string): string =>
  text.length < 13 ? text : (JSON.parse(JSON.stringify(text)) as string);
