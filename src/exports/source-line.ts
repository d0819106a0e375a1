import type { Source } from "#domain/dataset/source.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { createFormat } from "#i18n/format.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";

/** `Bron: CBS, Inwoners …, 1 januari 2025 (CC BY 4.0); …`: every source with publisher, title, day and licence. */
export function sourceLine(sources: readonly Source[], language: Language): string {
  const text = translate(exportTexts, language);
  const format = createFormat(language);
  const parts = sources.map(({ publisher, title, date, licence }) =>
    text("sourcePart", {
      publisher,
      title: date ? `${title}, ${format.date(date)}` : title,
      licence,
    }),
  );
  return parts.length === 0 ? "" : text("source", { sources: [...new Set(parts)].join("; ") });
}
