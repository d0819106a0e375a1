import type { PointerEvent } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import { classKey } from "#scene/ramp.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { LegendView } from "#views/legend-view.ts";
import { boundDecimals } from "./bound-decimals.ts";
import { legendBars, mostDots } from "./legend-bars.ts";

type LegendChartProps = {
  readonly legend: LegendView;
  readonly view: ChoroplethView;
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  readonly compact: boolean;
};

const dotRow = 27;
const nearby = 0.03;

/** Bar of classes with round bounds below it and a dot per area above it. */
export function LegendChart(props: LegendChartProps) {
  const { legend, compact } = props;
  const top = compact ? 0 : 36;
  return (
    <svg className="legend-chart" width="100%" height={top + 32} aria-hidden="true">
      {!compact && <Dots {...props} />}
      {legend.classes.map(({ from, start, end }, index) => (
        <rect
          key={from}
          className="legend-class"
          data-class={classKey(index, legend.classes.length)}
          x={percent(start)}
          y={top}
          width={percent(end - start)}
          height="12"
        />
      ))}
      <Bounds legend={legend} y={top + 27} compact={compact} />
    </svg>
  );
}

function Bounds({
  legend,
  y,
  compact,
}: {
  readonly legend: LegendView;
  readonly y: number;
  readonly compact: boolean;
}) {
  const text = useText(mapTexts);
  const format = useFormat();
  const last = legend.classes.length - 1;
  return (
    <g className="legend-bounds">
      {legend.classes.map(({ from, start }, index) => {
        const bound = format.number(from, boundDecimals(from, legend.indicator));
        const words =
          compact && index === last && index > 0 ? text("legend.last", { bound }) : bound;
        return (
          <text
            key={from}
            x={percent(start)}
            y={y}
            textAnchor={index === 0 || compact ? "start" : "middle"}
          >
            {words}
          </text>
        );
      })}
    </g>
  );
}

function Dots({ legend, view, hovered, onHover }: LegendChartProps) {
  const format = useFormat();
  const told = hovered ?? view.selected;
  const figure = view.figures.find(({ area }) => area.code === told);
  const found = legend.dots.find(({ code }) => code === told);
  const dot = found && { ...found, at: (found.at + found.until) / 2 };
  const find = (event: PointerEvent<SVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientX - box.left) / box.width;
    const nearest = legend.dots.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
    onHover(nearest && Math.abs(nearest.at - at) < nearby ? nearest.code : undefined);
  };
  return (
    <g>
      {legend.dots.length > mostDots
        ? legendBars(legend.dots).map(({ start, end, part }) => (
            <rect
              key={start}
              className="legend-bar"
              x={percent(start)}
              y={36 - Math.max(1.5, part * 18)}
              width={percent(end - start)}
              height={Math.max(1.5, part * 18)}
            />
          ))
        : legend.dots.map(({ code, at, until }) =>
            at === until ? (
              <circle key={code} className="legend-dot" cx={percent(at)} cy={dotRow} r="3" />
            ) : (
              <line
                key={code}
                className="legend-range"
                x1={percent(at)}
                x2={percent(until)}
                y1={dotRow}
                y2={dotRow}
              />
            ),
          )}
      {dot && figure && (
        <g className="legend-told" data-selected={told === view.selected ? "" : undefined}>
          <circle cx={percent(dot.at)} cy={dotRow - 3} r="5" />
          <text x={percent(dot.at)} y="13" textAnchor={anchor(dot.at)}>
            {`${dot.name} ${format.value(figure.measured.value, view.indicator)}`}
          </text>
        </g>
      )}
      <rect
        className="legend-catch"
        width="100%"
        height="36"
        onPointerMove={find}
        onPointerLeave={() => onHover(undefined)}
      />
    </g>
  );
}

function anchor(at: number): "start" | "middle" | "end" {
  if (at < 0.25) return "start";
  return at > 0.75 ? "end" : "middle";
}

const percent = (part: number) => `${(100 * part).toFixed(2)}%`;
