import { useId } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { readingTexts } from "#i18n/reading-texts.ts";
import { useApp } from "#state/use-app.ts";
import { TableReading } from "./TableReading.tsx";
import "./reading-panel.css";

/** How the files that wait for a yes, or were refused, were read; every guess can be changed here. */
export function ReadingPanel() {
  const text = useText(readingTexts);
  const id = useId();
  const tried = useApp((state) => state.tried);
  const verdicts = tried?.verdicts.filter(({ columns }) => columns.length > 0) ?? [];
  if (!tried || verdicts.length === 0) return null;
  return (
    <section className="data-reading" aria-labelledby={id}>
      <h2 id={id}>{text("title")}</h2>
      <p className="note">{text("note")}</p>
      {verdicts.map((verdict) => (
        <TableReading
          key={verdict.file}
          verdict={verdict}
          files={tried.deliveries.at(-1)?.files ?? []}
          recalled={tried.recalled?.includes(verdict.file) ?? false}
        />
      ))}
    </section>
  );
}
