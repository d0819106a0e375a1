import type { TooltipView } from "#views/tooltip-view.ts";

type SparklineProps = {
  readonly trend: TooltipView["trend"];
  /** Made from example figures. */
  readonly dashed: boolean;
};

const width = 176;
const height = 40;
const edge = 4;

/** A line without axes: the shape of the figure over time. A gap stays a gap; one figure is no trend. */
export function Sparkline({ trend, dashed }: SparklineProps) {
  const amounts = trend.flatMap(({ amount }) => amount ?? []);
  if (amounts.length < 2) return null;
  const low = Math.min(0, ...amounts);
  const high = Math.max(0, ...amounts);
  const x = (index: number) => edge + (index / (trend.length - 1)) * (width - 2 * edge);
  const y = (amount: number) =>
    height - edge - ((amount - low) / (high - low || 1)) * (height - 2 * edge);
  let path = "";
  let drawing = false;
  for (const [index, { amount }] of trend.entries()) {
    if (amount !== undefined)
      path += `${drawing ? "L" : "M"}${x(index).toFixed(1)} ${y(amount).toFixed(1)}`;
    drawing = amount !== undefined;
  }
  const last = trend.findLastIndex(({ amount }) => amount !== undefined);
  return (
    <svg className="map-sparkline" width={width} height={height} aria-hidden="true">
      <path className="map-sparkline-zero" d={`M0 ${y(0)}H${width}`} />
      <path className="map-sparkline-line" d={path} data-example={dashed ? "" : undefined} />
      <circle className="map-sparkline-end" cx={x(last)} cy={y(trend[last]?.amount ?? 0)} r="3" />
    </svg>
  );
}
