import { useFormat } from "#i18n/LanguageContext.tsx";
import { circleRadius } from "#scene/circle-radius.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { LegendView } from "#views/legend-view.ts";

type LegendCirclesProps = { readonly legend: LegendView; readonly view: ChoroplethView };

/** Circles of round amounts, nested on one ground line, as large as on the map. */
export function LegendCircles({ legend, view }: LegendCirclesProps) {
  const format = useFormat();
  const circles = legend.circles.map((amount) => ({ amount, r: circleRadius(amount, view) }));
  const most = circles[0]?.r ?? 0;
  const height = 2 * most + 10;
  return (
    <svg className="legend-circles" width="100%" height={height} aria-hidden="true">
      {circles.map(({ amount, r }, index) => {
        const top = height - 4 - 2 * r;
        // Small circles lie close together: a label stands at least a line below the one before.
        const line = Math.max(top + 1, 9 + index * 16);
        return (
          <g key={amount}>
            <circle className="legend-circle" cx={most + 1} cy={height - 4 - r} r={r} />
            <path className="legend-leader" d={`M${most + 1} ${top}L${2 * most + 16} ${line}h6`} />
            <text className="legend-amount" x={2 * most + 27} y={line + 4}>
              {format.number(amount)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
