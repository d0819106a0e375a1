import type { EndLabel } from "#scene/trend-layout.ts";
import type { TrendLine } from "#views/trend.ts";
import { lineLook } from "./line-look.ts";

type EndLabelsProps = {
  readonly labels: readonly EndLabel[];
  readonly lines: readonly TrendLine[];
};

/** Name and last figure at the end of every line, instead of a key elsewhere. */
export function EndLabels({ labels, lines }: EndLabelsProps) {
  return labels.map(({ line, text, stacked, x, y, from }) => {
    const { colour, strong } = lineLook(line, lines);
    return (
      <g key={line.code} className="trend-end" data-strong={strong || undefined}>
        {from && (
          <path
            d={`M${from.x + 3},${from.y}L${x - 3},${y}`}
            fill="none"
            stroke={colour}
            strokeWidth={0.75}
            strokeDasharray="1 2"
          />
        )}
        <text x={x} y={y} dy={stacked ? "-0.1em" : "0.35em"} fill={colour}>
          {stacked ? (
            <>
              <tspan x={x}>{text.name}</tspan>
              <tspan x={x} dy="1.15em">
                {text.value}
              </tspan>
            </>
          ) : (
            `${text.name} ${text.value}`
          )}
        </text>
      </g>
    );
  });
}
