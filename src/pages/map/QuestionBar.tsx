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

/** The least numbers of people to choose from that a growth percentage is told on. */
const growthBases: readonly number[] = [20, 50, 100, 200, 500, 1000];

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
      {indicator?.formula === "change" && (
        <Menu
          name="growthBase"
          label={text("growthBase")}
          value={String(query.growthBase)}
          options={[...new Set([...growthBases, query.growthBase])]
            .toSorted((a, b) => a - b)
            .map((least) => ({
              key: String(least),
              label: text("growthBasePeople", { least: format.number(least) }),
            }))}
          onChoose={(least) => ask({ growthBase: Number(least) })}
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
