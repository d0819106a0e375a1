import { hiddenWords } from "#i18n/hidden-words.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { placeName } from "#i18n/place-words.ts";
import { trendTexts } from "#i18n/trend-texts.ts";
import { type Hiding, hiddenWhy } from "#views/hidden-why.ts";
import type { TrendView } from "#views/trend.ts";
import { useStatusWord } from "./use-status-word.ts";

type TrendTableProps = {
  readonly view: TrendView;
  readonly hiding: Hiding;
  readonly caption: string;
};

/** Every number of a trend with its status, newest date first. */
export function TrendTable({ view, hiding, caption }: TrendTableProps) {
  const text = useText(trendTexts);
  const format = useFormat();
  const language = useLanguage();
  const status = useStatusWord();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="trend-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text("date")}</th>
            {view.lines.map(({ code, name }) => (
              <th key={code} scope="col" className="number">
                {placeName(name, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...view.dates].reverse().map((date) => (
            <tr key={date}>
              <th scope="row">{format.shortDate(date)}</th>
              {view.lines.map(({ code, points }) => {
                const measured = points.find((point) => point.date === date)?.measured;
                const value = measured?.value;
                const why =
                  measured &&
                  hiddenWhy(hiding, { indicator: view.indicator, area: code, measured });
                return (
                  <td key={code} className="number">
                    {value ? format.value(value, view.indicator) : text("noValue")}
                    {value && <span className="note">{status(value)}</span>}
                    {why && <span className="trend-why">{hiddenWords(why, language)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
