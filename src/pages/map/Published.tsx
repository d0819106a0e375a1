import { country } from "#domain/area/country.ts";
import { isRegistered } from "#domain/indicator/is-registered.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { selectPublished } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import type { QuestionProps } from "./question-props.ts";

/** What is really published of registered people, in its own quiet line: the country, the provinces, and whether the scope is among them. */
export function Published({ dataset, query }: QuestionProps) {
  const text = useText(pageMapTexts);
  const format = useFormat();
  const known = useApp(selectPublished).filter(({ area }) => area.level !== "municipality");
  const scope = dataset.areas.get(query.scope);
  if (known.length === 0 || !scope || !isRegistered({ id: query.indicator })) return null;
  const parts = known.map(({ area, value, indicator, date }) =>
    text("publishedPart", {
      area: area.name,
      value:
        indicator.unit === "people"
          ? format.value(value, indicator)
          : format.valueWithUnit(value, indicator),
      date: format.shortDate(date),
    }),
  );
  const without = scope.code !== country && !known.some(({ area }) => area === scope);
  return (
    <p className="map-published note">
      <strong>{text("published")}</strong> {parts.join(" · ")}
      {". "}
      {without && text("publishedNone", { scope: scope.name })}
    </p>
  );
}
