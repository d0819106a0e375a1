import { type KeyboardEvent, lazy, type PointerEvent, Suspense, useState } from "react";
import { amountOf } from "#domain/value/value.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { placeName } from "#i18n/place-words.ts";
import { trendTexts } from "#i18n/trend-texts.ts";
import { tickDecimals, timeOf, valueTicks } from "#scene/trend-axis.ts";
import { type EndText, trendLayout, trendPosition } from "#scene/trend-layout.ts";
import type { Hiding } from "#views/hidden-why.ts";
import type { TrendLine, TrendView } from "#views/trend.ts";
import { moveAlong, nearestIndex } from "./move-along.ts";
import { useSize } from "./use-size.ts";

const TrendLines = lazy(() =>
  import("./TrendLines.tsx").then((module) => ({ default: module.TrendLines })),
);

const TrendTip = lazy(async () => ({ default: (await import("./TrendTip.tsx")).TrendTip }));

type TrendPlotProps = { readonly view: TrendView; readonly hiding: Hiding };

/** The drawing with its reading line: by pointer, by touch, or by the arrow keys along the dates. */
export function TrendPlot({ view, hiding }: TrendPlotProps) {
  const [ref, size] = useSize();
  const [active, setActive] = useState<number>();
  const text = useText(trendTexts);
  const spoken = useSpoken(view);
  const endTexts = useEndTexts(view);
  const axis = useAxisWidth(view);
  const layout = size && trendLayout(view, endTexts, { ...size, axisWidth: axis });
  const last = view.dates.length - 1;
  const date = active === undefined ? undefined : view.dates[active];
  const waiting = <p className="trend-waiting">{text("waiting")}</p>;

  function onKeyDown(event: KeyboardEvent) {
    const next = moveAlong(event.key, active ?? last, last);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next === "leave" ? undefined : next);
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    if (!layout) return;
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const { x } = trendPosition(layout);
    setActive(
      nearestIndex(
        view.dates.map((each) => x(timeOf(each))),
        left,
      ),
    );
  }
  return (
    <div className="trend-plot" ref={ref}>
      <div
        className="trend-reader"
        role="slider"
        tabIndex={0}
        aria-label={text("read")}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={active ?? last}
        aria-valuetext={spoken(active ?? last)}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerDown={onPointerMove}
        onPointerLeave={() => setActive(undefined)}
        onFocus={(event) => event.currentTarget.matches(":focus-visible") && setActive(last)}
        onBlur={() => setActive(undefined)}
      >
        {layout ? (
          <Suspense fallback={waiting}>
            <TrendLines view={view} layout={layout} active={date && timeOf(date)} />
          </Suspense>
        ) : (
          waiting
        )}
      </div>
      <Suspense fallback={null}>
        {layout && date && <TrendTip view={view} hiding={hiding} date={date} layout={layout} />}
      </Suspense>
    </div>
  );
}

/** Room for the widest word at the value axis, in pixels. */
function useAxisWidth(view: TrendView): number {
  const format = useFormat();
  const ticks = valueTicks(view.lowest, view.highest);
  const words = ticks.map((tick) => format.number(tick, tickDecimals(ticks)));
  return 10 + 7 * Math.max(...words.map(({ length }) => length));
}

function useEndTexts({ lines, indicator }: TrendView): readonly EndText[] {
  const format = useFormat();
  const text = useText(trendTexts);
  const language = useLanguage();
  const endOf = ({ points }: TrendLine) => {
    const figure = points.findLast(({ measured }) => amountOf(measured.value) !== undefined);
    const last = points.at(-1);
    if (last?.measured.value.kind === "suppressed") return text("suppressedEnd");
    return figure ? format.value(figure.measured.value, indicator) : text("missingEnd");
  };
  return lines.map((line) => ({ name: placeName(line.name, language), value: endOf(line) }));
}

function useSpoken({ lines, dates, indicator }: TrendView): (index: number) => string {
  const format = useFormat();
  const text = useText(trendTexts);
  const language = useLanguage();
  return (index) => {
    const date = dates[index];
    if (!date) return "";
    const values = lines.flatMap(({ name, points }) => {
      const point = points.find((each) => each.date === date);
      const value = point && format.valueWithUnit(point.measured.value, indicator);
      return value ? [text("spokenValue", { name: placeName(name, language), value })] : [];
    });
    return text("spoken", { date: format.date(date), values: values.join("; ") });
  };
}
