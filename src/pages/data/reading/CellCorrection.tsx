import { type KeyboardEvent, useState } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { readingTexts } from "#i18n/reading-texts.ts";
import type { ReadingParts } from "./parts.ts";

type CellCorrectionProps = {
  readonly at: { readonly row: number; readonly column: number };
  readonly found: string;
  readonly parts: ReadingParts;
};

/** A cell that could not be read, to be typed anew: Enter or leaving it corrects, Escape does not. */
export function CellCorrection({ at, found, parts }: CellCorrectionProps) {
  const text = useText(readingTexts);
  const { verdict, choices, change } = parts;
  const [typed, setTyped] = useState(found);

  function correct() {
    if (typed === found) return;
    const others = (choices.cells ?? []).filter(
      ([row, column]) => row !== at.row || column !== at.column,
    );
    change({ ...choices, cells: [...others, [at.row, at.column, typed]] });
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === "Enter") correct();
    if (event.key === "Escape") setTyped(found);
  }

  return (
    <input
      className="field"
      aria-label={text("correct", { row: at.row, column: verdict.columns[at.column]?.name ?? "" })}
      value={typed}
      size={Math.max(6, Math.min(24, found.length))}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onKeyDown={onKey}
      onBlur={correct}
    />
  );
}
