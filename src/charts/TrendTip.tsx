import type { IsoDate } from "#domain/iso-date.ts";
import { hiddenWords } from "#i18n/hidden-words.ts";
import { useFormat, useLanguage } from "#i18n/LanguageContext.tsx";
import { placeName } from "#i18n/place-words.ts";
import { timeOf } from "#scene/trend-axis.ts";
import { type TrendLayout, trendPosition } from "#scene/trend-layout.ts";
import { type Hiding, hiddenWhy } from "#views/hidden-why.ts";
import type { TrendView } from "#views/trend.ts";
import { lineLook } from "./line-look.ts";
import { useStatusWord } from "./use-status-word.ts";

type TrendTipProps = {
  readonly view: TrendView;
  readonly hiding: Hiding;
  readonly date: IsoDate;
  readonly layout: TrendLayout;
};

/** The figures of one date beside the reading line; the slider says the same aloud. */
export function TrendTip({ view, hiding, date, layout }: TrendTipProps) {
  const format = useFormat();
  const language = useLanguage();
  const status = useStatusWord();
  const at = trendPosition(layout).x(timeOf(date));
  const onRight = at < (layout.plot.left + layout.plot.right) / 2;
  return (
    <div
      className="trend-tip"
      aria-hidden="true"
      style={onRight ? { left: at + 10 } : { right: layout.width - at + 10 }}
    >
      <strong>{format.date(date)}</strong>
      <dl>
        {view.lines.flatMap((line) => {
          const point = line.points.find((each) => each.date === date);
          if (!point) return [];
          const { measured } = point;
          const { value } = measured;
          const figure = { indicator: view.indicator, area: line.code, measured };
          const why = hiddenWhy(hiding, figure);
          return (
            <div key={line.code}>
              <dt>
                <span
                  className="trend-swatch"
                  style={{ background: lineLook(line, view.lines).colour }}
                />
                {placeName(line.name, language)}
              </dt>
              <dd>
                {format.value(value, view.indicator)} <span className="note">{status(value)}</span>
                {why && <span className="trend-why">{hiddenWords(why, language)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
