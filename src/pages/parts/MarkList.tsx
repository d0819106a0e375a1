import { useText } from "#i18n/LanguageContext.tsx";
import { pagePartsTexts } from "#i18n/page-parts-texts.ts";
import { Mark } from "#ui/Mark.tsx";
import type { Marks } from "#views/marks.ts";

const order = [
  "example",
  "scenario",
  "provisional",
  "schematic",
  "suppressed",
  "fewCounted",
  "incompleteParks",
] as const satisfies readonly (keyof Marks)[];

/** Every caveat that holds for what is shown; none can be left out. */
export function MarkList({ marks }: { readonly marks: Marks }) {
  const text = useText(pagePartsTexts);
  return order
    .filter((name) => marks[name])
    .map((name) => <Mark key={name}>{text(`mark.${name}`)}</Mark>);
}
