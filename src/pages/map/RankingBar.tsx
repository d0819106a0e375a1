import type { Bar, RankingRow } from "#views/ranking-view.ts";
import "#map/ramp.css";

type RankingBarProps = { readonly row: RankingRow; readonly classes: number };

/**
 * The figure as a bar in the colour of its class, what a range adds paler; attributes only, so it can
 * be drawn before any script runs.
 */
export function RankingBar({ row: { bar, unsure, fill }, classes }: RankingBarProps) {
  if (!bar) return null;
  const [low, high] = classesOf(fill, classes);
  return (
    <svg
      className="ranking-svg"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect {...boxOf(bar)} data-class={low} />
      {unsure && <rect {...boxOf(unsure)} data-class={high} fillOpacity="0.4" />}
    </svg>
  );
}

const boxOf = ({ start, length }: Bar) => ({
  x: Math.round(start * 1000),
  width: Math.max(4, Math.round(length * 1000)),
  height: "10",
});

function classesOf(fill: RankingRow["fill"], classes: number): readonly (string | undefined)[] {
  if (fill.kind === "between") return [`${fill.from}/${classes}`, `${fill.to}/${classes}`];
  const own = fill.kind === "class" ? `${fill.index}/${classes}` : undefined;
  return [own, own];
}
