import { funnelTexts } from "#i18n/funnel-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { type FunnelLayout, funnelHeight, funnelLayout } from "#scene/funnel-layout.ts";
import { tickDecimals } from "#scene/trend-axis.ts";
import type { FunnelView } from "#views/funnel-view.ts";
import { useSize } from "./use-size.ts";

/** The drawing of a funnel; its numbers are in the table beside it. */
export function FunnelPlot({ view }: { readonly view: FunnelView }) {
  const [ref, size] = useSize();
  const text = useText(funnelTexts);
  const format = useFormat();
  const layout = funnelLayout(view, { width: size?.width ?? 560, height: funnelHeight });
  const { points } = view;
  const label = text("drawing", {
    count: points.length,
    above: points.filter(({ place }) => place === "above").length,
    below: points.filter(({ place }) => place === "below").length,
  });
  return (
    <div className="funnel-plot" ref={ref}>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={layout.width}
        height={layout.height}
        role="img"
        aria-label={label}
      >
        <path className="funnel-widest" d={layout.widest} />
        <path className="funnel-usual" d={layout.usual} />
        <Axes layout={layout} average={text("average", { rate: format.number(view.common, 1) })} />
        {layout.points.map(({ point, x, y }) => (
          <circle
            key={point.code}
            className="funnel-dot"
            data-place={point.place}
            data-example={point.status === "example" || undefined}
            data-selected={point.selected || undefined}
            cx={x}
            cy={y}
            r={point.selected ? 6 : 4.5}
          >
            <title>{`${point.name} ${format.number(point.rate, 1)} · ${text(`place.${point.place}`)}`}</title>
          </circle>
        ))}
        {layout.labels.map(({ point, x, y, anchor }) => (
          <text
            key={point.code}
            className="funnel-label"
            data-selected={point.selected || undefined}
            x={x}
            y={y}
            textAnchor={anchor}
          >
            {point.name}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Axes({ layout, average }: { readonly layout: FunnelLayout; readonly average: string }) {
  const text = useText(funnelTexts);
  const format = useFormat();
  const { plot, across, up, common } = layout;
  const decimals = tickDecimals(up.map(({ amount }) => amount));
  return (
    <g className="funnel-axes">
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {up.map(({ amount, at }) => (
        <text key={amount} x={plot.left - 6} y={at + 4} textAnchor="end">
          {format.number(amount, decimals)}
        </text>
      ))}
      {across.map(({ amount, at }) => (
        <g key={amount}>
          <line x1={at} x2={at} y1={plot.bottom} y2={plot.bottom + 4} />
          <text x={at} y={plot.bottom + 18} textAnchor="middle">
            {format.number(amount, 0)}
          </text>
        </g>
      ))}
      <text x={plot.left - 6} y={10}>
        {text("up")}
      </text>
      <text x={plot.right} y={plot.bottom + 36} textAnchor="end">
        {text("across")}
      </text>
      <line className="funnel-average" x1={plot.left} x2={plot.right} y1={common} y2={common} />
      <text x={plot.right} y={common - 5} textAnchor="end">
        {average}
      </text>
    </g>
  );
}
