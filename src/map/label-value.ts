import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Value } from "#domain/value/value.ts";
import type { Format } from "#i18n/format.ts";
import type { mapTexts } from "#i18n/map-texts.ts";
import type { Translate } from "#i18n/texts.ts";

type Words = {
  readonly text: Translate<keyof typeof mapTexts.nl>;
  readonly format: Format;
};

/** What stands under a name on the map: the figure, or one word for why there is none. */
export function labelValue(value: Value, indicator: Indicator, { text, format }: Words): string {
  if (value.kind === "suppressed") return text("label.suppressed");
  if (value.kind === "missing") return text("label.missing");
  return format.briefValue(value, indicator);
}
