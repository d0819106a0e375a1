import { timeOf } from "#scene/trend-axis.ts";
import { type TrendLayout, trendPosition } from "#scene/trend-layout.ts";
import type { TrendView } from "#views/trend.ts";
import { lineLook } from "./line-look.ts";

/** Side of a mark, in pixels. */
const side = 9;

/** A hatched square on the axis for every suppressed figure: something is known, but not shown. */
export function SuppressedMarks({
  view,
  layout,
}: {
  readonly view: TrendView;
  readonly layout: TrendLayout;
}) {
  const { x, y } = trendPosition(layout);
  return view.lines.flatMap((line) => {
    const { colour } = lineLook(line, view.lines);
    return line.points
      .filter(({ measured }) => measured.value.kind === "suppressed")
      .map(({ date }) => {
        const left = x(timeOf(date)) - side / 2;
        const top = y(0) - side;
        return (
          <path
            key={`${line.code}-${date}`}
            className="trend-suppressed"
            d={`M${left},${top}h${side}v${side}h${-side}z M${left},${top + side}l${side},${-side} M${left},${top + side / 2}l${side / 2},${-side / 2} M${left + side / 2},${top + side}l${side / 2},${-side / 2}`}
            fill="var(--paper)"
            stroke={colour}
          />
        );
      });
  });
}
