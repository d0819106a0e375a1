import { useFormat } from "#i18n/LanguageContext.tsx";
import { circleRadius } from "#scene/circle-radius.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { LegendView } from "#views/legend-view.ts";

type LegendCirclesProps = { readonly legend: LegendView; readonly view: ChoroplethView };

/** Circles of round amounts, nested on one ground line, as large as on the map. */
export function LegendCircles({ legend, view }: LegendCirclesProps) {
  const format = useFormat();
  const most = circleRadius(legend.circles[0] ?? 0, view);
  const height = 2 * most + 14;
  let before = Number.NEGATIVE_INFINITY;
  const circles = legend.circles.map((amount) => {
    const r = circleRadius(amount, view);
    const top = height - 4 - 2 * r;
    // Small circles end close together: a label stands at least a line below the one before.
    before = Math.max(top, before + 16);
    return { amount, r, top, line: before };
  });
  return (
    <svg className="legend-circles" width="100%" height={height} aria-hidden="true">
      {circles.map(({ amount, r, top, line }) => {
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
