import { dataTexts } from "#i18n/data-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import type { VerdictView } from "#views/verdict-view.ts";
import { useSize } from "./use-size.ts";

/** Which sources come into use, which go, and which lose part of their figures. */
export function SourceChanges({ changes }: { readonly changes: VerdictView }) {
  const text = useText(dataTexts);
  const format = useFormat();
  const size = useSize();
  const { added, gone, lessened } = changes;
  return (
    <ul className="data-changes">
      {added.map(({ source }) => (
        <li key={source.id}>{text("nowUsed", { title: source.title, size: size(source) })}</li>
      ))}
      {gone.map(({ source }) => (
        <li key={source.id}>{text("nowGone", { title: source.title })}</li>
      ))}
      {lessened.map(({ row, before: figures }) => (
        <li key={row.source.id}>
          {text("lesserUse", {
            title: row.source.title,
            before: format.number(figures),
            after: format.number(row.figures),
          })}
        </li>
      ))}
    </ul>
  );
}
