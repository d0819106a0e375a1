import { useEffect, useRef } from "react";
import type { DeliveredFile } from "#domain/delivery/delivery.ts";
import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { readingTexts } from "#i18n/reading-texts.ts";
import { chosenAbout } from "#state/delivery/choices-of-files.ts";
import { choose } from "#state/delivery/choose.ts";
import { useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { AreaAnswers } from "./AreaAnswers.tsx";
import { ColumnGrid } from "./ColumnGrid.tsx";
import { DefinitionAnswer } from "./DefinitionAnswer.tsx";
import type { ReadingParts } from "./parts.ts";
import { SymbolAnswers } from "./SymbolAnswers.tsx";
import { TextSettings } from "./TextSettings.tsx";

type TableReadingProps = {
  readonly verdict: FileVerdict;
  readonly files: readonly DeliveredFile[];
  /** Whether it is read as an earlier table of the same columns was. */
  readonly recalled: boolean;
};

/** One table: its text, its columns, its open areas and signs. */
export function TableReading({ verdict, files, recalled }: TableReadingProps) {
  const text = useText(readingTexts);
  const store = useAppStore();
  const choices = chosenAbout(files, verdict.file);
  // Answers may follow each other faster than the file is read again.
  const latest = useRef(choices);
  useEffect(() => {
    latest.current = choices;
  }, [choices]);
  const change: ReadingParts["change"] = (part) => {
    latest.current = { ...latest.current, ...part };
    void choose(store, latest.current);
  };
  const parts = { verdict, choices, change };
  const some = Object.keys(choices).length > 1;
  return (
    <section className="data-reading-table">
      <h3>{verdict.file}</h3>
      {verdict.encoding && <TextSettings {...parts} />}
      <ColumnGrid {...parts} />
      <AreaAnswers {...parts} />
      <SymbolAnswers {...parts} />
      {verdict.registrations && <DefinitionAnswer {...parts} />}
      {some && (
        <p className="data-actions">
          <span>{text(recalled ? "recalled" : "chosen", { file: verdict.file })}</span>
          <Button look="quiet" onClick={() => void choose(store, { table: verdict.file })}>
            {text("back")}
          </Button>
        </p>
      )}
    </section>
  );
}
