import { country } from "#domain/area/country.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { dateSpan, referenceDates } from "#domain/dataset/default-dates.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { methodLegalTexts } from "#i18n/method-legal-texts.ts";

/** Which data these are. */
export function Version({ dataset }: { readonly dataset: Dataset }) {
  const text = useText(methodLegalTexts);
  const { number, date } = useFormat();
  const figures = [...dataset.series.values()]
    .flatMap((areas) => [...areas.values()])
    .reduce((sum, days) => sum + days.size, 0);
  const days = referenceDates(dataset, country);
  const usual = dateSpan(dataset, country);
  return (
    <>
      <p>{text("version", { edition: dataset.edition })}</p>
      <p>
        {text("versionCount", {
          areas: number(dataset.areas.size),
          figures: number(figures),
          parks: number(dataset.parks.parks.length),
          first: date(days[0] ?? usual.first),
          last: date(days.at(-1) ?? usual.last),
          sources: dataset.sources.size,
        })}
      </p>
      <p>{text("versionData")}</p>
    </>
  );
}
