import { exportTexts } from "#i18n/export-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import type { Marks } from "#views/marks.ts";

/** What a file shows; also the first word of its name. */
export const figureKinds = ["map", "ranking", "funnel", "trend", "priority"] as const;
export type FigureKind = (typeof figureKinds)[number];

type NameParts = {
  readonly kind: FigureKind;
  readonly table: boolean;
  /** Name of the indicator; none for the priority ranking. */
  readonly indicator: string | undefined;
  /** Names of the areas it is about. */
  readonly areas: readonly string[];
  readonly date: string;
  readonly marks: Marks;
  readonly extension: "svg" | "png" | "csv";
  readonly language: Language;
};

/** Most letters of one part: old systems and zip files refuse long names. */
const longest = 40;

/** What, where, when, and that it is an example: `kaart-ingeschrevenen-per-1000-inwoners-drenthe-2025-07-01-voorbeeld.png`. */
export function fileName(parts: NameParts): string {
  const { kind, table, indicator, areas, date, marks, extension, language } = parts;
  const text = translate(exportTexts, language);
  const words = [
    table ? `${text("file.table")} ${text(`file.${kind}`)}` : text(`file.${kind}`),
    indicator,
    ...areas,
    date,
    marks.example ? text("file.example") : undefined,
    marks.scenario ? text("file.scenario") : undefined,
  ];
  const name = words
    .flatMap((word) => (word === undefined ? [] : slug(word)))
    .filter(Boolean)
    .join("-");
  return `${name}.${extension}`;
}

/** Small letters, digits and hyphens only; accents are dropped, the point in `1.000` too. */
function slug(text: string): string {
  return text
    .slice(0, 4 * longest)
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’.]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|(?<!-)-+$/g, "");
}
