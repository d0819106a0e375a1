import type { RankingRow } from "#views/ranking-view.ts";
import "#map/ramp.css";

type RankingBarProps = { readonly row: RankingRow; readonly classes: number };

/** The figure as a bar in the colour of its class; attributes only, so it can be drawn before any script runs. */
export function RankingBar({ row: { bar, fill }, classes }: RankingBarProps) {
  if (!bar) return null;
  return (
    <svg
      className="ranking-svg"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect
        x={Math.round(bar.start * 1000)}
        width={Math.max(4, Math.round(bar.length * 1000))}
        height="10"
        data-class={fill.kind === "class" ? `${fill.index}/${classes}` : undefined}
      />
    </svg>
  );
}
