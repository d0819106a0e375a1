import { partColour } from "./part-colour.ts";

type ContributionBarProps = {
  /** Points per part, in the order of the recipe. */
  readonly points: readonly number[];
};

/** The score of 100 points as a stacked bar; decoration, the figures stand beside it. */
export function ContributionBar({ points }: ContributionBarProps) {
  let from = 0;
  return (
    <svg
      className="priority-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {points.map((width, index) => {
        const x = from;
        from += width;
        return width < 0.05 ? null : (
          <rect key={index} data-part={partColour(index)} x={x} width={width} height={10} />
        );
      })}
    </svg>
  );
}
