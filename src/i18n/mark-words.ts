import type { Language } from "#lib/language.ts";
import type { Marks } from "#views/marks.ts";
import { markTexts } from "./mark-texts.ts";
import { pagePartsTexts } from "./page-parts-texts.ts";
import { translate } from "./texts.ts";

export type MarkWords = {
  readonly mark: keyof Marks;
  /** Two or three words, for beside a title. */
  readonly short: string;
  /** One sentence. */
  readonly full: string;
};

/** Every caveat, in the order in which they are shown; a new one must be added here to compile. */
const order: Readonly<Record<keyof Marks, number>> = {
  example: 0,
  scenario: 1,
  provisional: 2,
  schematic: 3,
  suppressed: 4,
  fewCounted: 5,
  incompleteParks: 6,
};

/** The words of the caveats that apply, heaviest first. */
export function markWords(marks: Marks, language: Language): readonly MarkWords[] {
  const short = translate(pagePartsTexts, language);
  const full = translate(markTexts, language);
  return (Object.keys(order) as (keyof Marks)[])
    .filter((mark) => marks[mark])
    .toSorted((a, b) => order[a] - order[b])
    .map((mark) => ({ mark, short: short(`mark.${mark}`), full: full(mark) }));
}
