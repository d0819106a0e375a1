import { useFormat, useLanguage } from "#i18n/LanguageContext.tsx";
import { placeName } from "#i18n/place-words.ts";
import { type StripLayout, stripLayout } from "#scene/strip-layout.ts";
import { tickDecimals } from "#scene/trend-axis.ts";
import type { ComparisonDot, ComparisonView } from "#views/comparison-view.ts";
import { useSize } from "./use-size.ts";
import "./strip-chart.css";

type StripChartProps = {
  readonly view: ComparisonView;
  /** What the picture shows, in one sentence; the numbers themselves belong in a list beside it. */
  readonly label: string;
};

/** Areas as dots along one axis: where one stands among its peers. */
export function StripChart({ view, label }: StripChartProps) {
  const [ref, size] = useSize();
  const format = useFormat();
  const language = useLanguage();
  const words = (dot: ComparisonDot) => {
    const name = placeName(dot.name, language);
    return dot.selected ? `${name} ${format.value(dot.measured.value, view.indicator)}` : name;
  };
  const layout = stripLayout(view, words, size?.width ?? 560);
  return (
    <div className="strip-chart" ref={ref}>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={label}
      >
        <Axis layout={layout} />
        {layout.labels
          .filter(({ of }) => of === "average")
          .map(({ dot, y }) => (
            <line
              key={dot.code}
              className="strip-average"
              x1={layout.averages.get(dot.code)}
              x2={layout.averages.get(dot.code)}
              y1={y + 4}
              y2={layout.axisY - 4}
            />
          ))}
        {layout.dots.map(({ dot, x, y }) => (
          <circle
            key={dot.code}
            className="strip-dot"
            data-selected={dot.selected || undefined}
            data-example={dot.example || undefined}
            cx={x}
            cy={y}
            r={dot.selected ? 7 : 5}
          >
            <title>{`${dot.name} ${format.value(dot.measured.value, view.indicator)}`}</title>
          </circle>
        ))}
        {layout.labels.map(({ dot, text, x, y }) => (
          <text
            key={dot.code}
            className="strip-label"
            data-selected={dot.selected || undefined}
            x={x}
            y={y}
            textAnchor="middle"
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Axis({ layout: { ticks, axisY } }: { readonly layout: StripLayout }) {
  const format = useFormat();
  const decimals = tickDecimals(ticks.map(({ amount }) => amount));
  return ticks.map(({ amount, x }) => (
    <g key={amount} className="strip-tick">
      <line x1={x} x2={x} y1={axisY} y2={axisY + 4} />
      <text x={x} y={axisY + 18} textAnchor="middle">
        {format.number(amount, decimals)}
      </text>
    </g>
  ));
}
