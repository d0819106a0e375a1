import { classMethods } from "#domain/classify/method.ts";
import { referenceDates } from "#domain/dataset/default-dates.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { useApp } from "#state/use-app.ts";
import { Menu } from "./Menu.tsx";
import type { QuestionProps } from "./question-props.ts";
import { ScopeSwitch } from "./ScopeSwitch.tsx";
import "./question.css";

/** What is asked: which figure, of which area, since when, in which classes. */
export function QuestionBar({ dataset, query }: QuestionProps) {
  const text = useText(pageMapTexts);
  const format = useFormat();
  const ask = useApp((state) => state.ask);
  const indicator = dataset.indicators.get(query.indicator);
  return (
    <div className="map-question no-print">
      <Menu
        name="indicator"
        label={text("indicator")}
        value={query.indicator}
        options={[...dataset.indicators.values()].map((each) => ({
          key: each.id,
          label: format.indicator(each),
        }))}
        onChoose={(id) => ask({ indicator: id })}
      />
      {indicator?.formula === "change" && (
        <Menu
          name="since"
          label={text("since")}
          value={query.compareDate}
          options={referenceDates(dataset, query.scope)
            .filter((date) => date < query.date)
            .map((date) => ({ key: date, label: format.shortDate(date) }))}
          onChoose={(date) => ask({ compareDate: parseIsoDate(date) })}
        />
      )}
      <ScopeSwitch dataset={dataset} query={query} />
      {indicator?.form === "intensity" && (
        <Menu
          name="method"
          label={text("method")}
          value={query.method}
          options={classMethods.map((key) => ({ key, label: text(`method.${key}`) }))}
          onChoose={(method) => ask({ method })}
        />
      )}
    </div>
  );
}
