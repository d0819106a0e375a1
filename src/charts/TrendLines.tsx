import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from "recharts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { trendTexts } from "#i18n/trend-texts.ts";
import { tickDecimals, timeOf } from "#scene/trend-axis.ts";
import type { TrendLayout } from "#scene/trend-layout.ts";
import type { TrendView } from "#views/trend.ts";
import { trendSegments } from "#views/trend-segments.ts";
import { EndLabels } from "./EndLabels.tsx";
import { lineLook } from "./line-look.ts";
import { SuppressedMarks } from "./SuppressedMarks.tsx";
import { trendRows } from "./trend-rows.ts";

type TrendLinesProps = {
  readonly view: TrendView;
  readonly layout: TrendLayout;
  /** The time the reader is at. */
  readonly active: number | undefined;
};

/** On paper the box is narrower than the screen was: the drawing scales with it. */
const fill = { width: "100%", height: "100%" };

/** The drawing itself; the only file that loads Recharts, so it comes when a chart is shown. */
export function TrendLines({ view, layout, active }: TrendLinesProps) {
  const text = useText(trendTexts);
  const format = useFormat();
  const { plot, width, height, valueTicks: ticks } = layout;
  const decimals = tickDecimals(ticks);
  return (
    <LineChart
      width={width}
      height={height}
      data={[...trendRows(view)]}
      margin={{ top: plot.top, right: width - plot.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      style={fill}
    >
      <CartesianGrid vertical={false} stroke="var(--ground-line)" />
      <XAxis
        dataKey="time"
        type="number"
        scale="linear"
        domain={[...layout.times]}
        ticks={[...layout.yearTicks]}
        tickFormatter={(time: number) => String(new Date(time).getUTCFullYear())}
        height={height - plot.bottom}
        axisLine={{ stroke: "var(--ink-2)" }}
        tickLine={{ stroke: "var(--ink-2)" }}
        tickSize={4}
        interval={0}
      />
      <YAxis
        type="number"
        domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
        ticks={[...ticks]}
        tickFormatter={(amount: number) => format.number(amount, decimals)}
        width={plot.left}
        axisLine={false}
        tickLine={false}
        interval={0}
      />
      {view.breaks.map(({ date }) => (
        <ReferenceLine
          key={date}
          x={timeOf(date)}
          stroke="var(--mark)"
          strokeWidth={1.5}
          label={{ value: text("breakLabel"), position: "insideTopLeft", className: "trend-break" }}
        />
      ))}
      {active !== undefined && <ReferenceLine x={active} stroke="var(--ink-2)" strokeWidth={1} />}
      {[...view.lines].reverse().flatMap((line) => {
        const { colour, width: strokeWidth, dash } = lineLook(line, view.lines);
        const dot = { r: line.sparse ? 2.5 : 3, fill: colour, stroke: "none" };
        return trendSegments(line, view.breaks).map((part, index) => (
          <Line
            key={`${line.code}-${part[0]?.date}`}
            dataKey={`${line.code}-${index}`}
            type="linear"
            stroke={colour}
            strokeWidth={strokeWidth}
            strokeDasharray={dash ?? ""}
            connectNulls
            dot={line.sparse || part.length === 1 ? dot : false}
            activeDot={false}
            isAnimationActive={false}
          />
        ));
      })}
      <SuppressedMarks view={view} layout={layout} />
      <EndLabels labels={layout.labels} lines={view.lines} />
    </LineChart>
  );
}
