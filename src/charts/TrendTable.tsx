import { hiddenWords } from "#i18n/hidden-words.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { placeName } from "#i18n/place-words.ts";
import { trendTableTexts } from "#i18n/trend-table-texts.ts";
import { trendTexts } from "#i18n/trend-texts.ts";
import { type Hiding, hiddenWhy } from "#views/hidden-why.ts";
import type { TrendView } from "#views/trend.ts";
import { type TrendDifference, trendDifference } from "#views/trend-difference.ts";
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
        <DifferenceRow view={view} />
      </table>
    </section>
  );
}

/** How much every line went up or down, each between its own first and last figure. */
function DifferenceRow({ view }: { readonly view: TrendView }) {
  const text = useText(trendTableTexts);
  const format = useFormat();
  const found = view.lines.map((line) => ({ line, told: trendDifference(view, line) }));
  if (found.every(({ told }) => !told)) return null;
  const words = ({ value, shape }: TrendDifference) => {
    if (value.kind === "missing" && value.reason === "withinMargin") return text("withinMargin");
    if (value.kind === "missing" && value.reason === "definitionBreak") return text("broken");
    return format.valueWithUnit(value, shape);
  };
  return (
    <tfoot>
      <tr>
        <th scope="row">{text("difference")}</th>
        {found.map(({ line, told }) => (
          <td key={line.code} className="number">
            {told ? words(told) : text("none")}
            {told && (
              <span className="note">
                {text("between", {
                  from: format.shortDate(told.from),
                  to: format.shortDate(told.to),
                })}
              </span>
            )}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
