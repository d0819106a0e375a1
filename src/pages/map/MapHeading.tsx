import { lazy, Suspense } from "react";
import { findingTitle } from "#i18n/finding-words.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { MarkList } from "#pages/parts/MarkList.tsx";
import { selectFinding } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import { figureDates } from "#views/figure-dates.ts";
import type { AnswerProps } from "./question-props.ts";

const Comparable = lazy(async () => ({
  default: (await import("./Comparable.tsx")).Comparable,
}));

/** The finding as title, and below it what the figures are, in words, with their marks. */
export function MapHeading({ dataset, view }: AnswerProps) {
  const language = useLanguage();
  const finding = useApp(selectFinding);
  const line = useLine(view);
  return (
    <div className="map-heading">
      <h1>{finding && findingTitle(finding, language)}</h1>
      <div className="map-line">
        <span>
          {line.lead && <span className="map-line-lead">{line.lead} </span>}
          <span className="map-line-figure">{line.figure}</span>
        </span>{" "}
        <MarkList marks={view.marks} />
        <Suspense fallback={null}>
          <Comparable dataset={dataset} view={view} />
        </Suspense>
      </div>
    </div>
  );
}

/**
 * What the figures are: indicator, unit in words, and the day or days they are about. The title
 * says the lead as well, so a phone leaves it out.
 */
function useLine(view: AnswerProps["view"]): { readonly lead?: string; readonly figure: string } {
  const text = useText(pageMapTexts);
  const format = useFormat();
  const [first, last] = figureDates(view);
  const date =
    first === last
      ? format.date(first)
      : text("dates", { first: format.date(first), last: format.date(last) });
  const { indicator, compareDate, growthBase } = view;
  const { id } = indicator;
  if (id === "pressure" || id === "smoothed" || id === "people" || id === "change") {
    const lead = text(id === "change" ? "lead.change" : "lead.registered");
    const from = format.date(compareDate);
    const least = format.number(growthBase);
    return { lead, figure: text(`line.${id}`, { date, from, least }) };
  }
  return {
    figure: text("line.other", { indicator: format.named(indicator), date }),
  };
}
