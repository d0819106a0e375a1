import { lazy, memo, Suspense, useId, useState } from "react";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { trendTexts } from "#i18n/trend-texts.ts";
import { trendNotes, trendTitle } from "#i18n/trend-words.ts";
import { Button } from "#ui/Button.tsx";
import type { Hiding } from "#views/hidden-why.ts";
import type { TrendView } from "#views/trend.ts";
import "./trend-chart.css";

const TrendPlot = lazy(async () => ({ default: (await import("./TrendPlot.tsx")).TrendPlot }));
const TrendTable = lazy(async () => ({
  default: (await import("./TrendTable.tsx")).TrendTable,
}));

type TrendChartProps = { readonly view: TrendView; readonly hiding: Hiding };

/**
 * Lines over time under a title that says what they do, with every number as a table on request.
 * The drawing fills `.trend-plot`, whose height a page may set.
 */
export const TrendChart = memo(function TrendChart({ view, hiding }: TrendChartProps) {
  const [asTable, setAsTable] = useState(false);
  const text = useText(trendTexts);
  const format = useFormat();
  const language = useLanguage();
  const title = useId();
  const named = trendTitle(view, language);
  const unit = view.indicator.unit === "unnamed" ? undefined : format.unit(view.indicator.unit);
  return (
    <figure className="trend-chart" aria-labelledby={title}>
      <div className="trend-head">
        <h2 id={title}>{named}</h2>
        {unit && <span className="trend-unit">{unit}</span>}
      </div>
      {view.empty ? (
        <p className="trend-empty">
          {text(`empty.${view.empty}`, { indicator: format.indicator(view.indicator) })}
        </p>
      ) : (
        <>
          <Suspense fallback={<Waiting />}>
            {asTable ? (
              <TrendTable
                view={view}
                hiding={hiding}
                caption={unit ? text("tableCaption", { title: named, unit }) : named}
              />
            ) : (
              <TrendPlot view={view} hiding={hiding} />
            )}
          </Suspense>
          <figcaption className="trend-foot">
            <span className="note">{trendNotes(view, language).join(" ")}</span>
            <Button
              look="quiet"
              className="no-print"
              aria-pressed={asTable}
              onClick={() => setAsTable(!asTable)}
            >
              {text("asTable")}
            </Button>
          </figcaption>
        </>
      )}
    </figure>
  );
});

/** As large as the drawing that comes. */
function Waiting() {
  const text = useText(trendTexts);
  return (
    <div className="trend-plot">
      <p className="trend-waiting">{text("waiting")}</p>
    </div>
  );
}
