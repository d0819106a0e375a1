type RangeStripProps = {
  readonly place: number;
  readonly best: number;
  readonly worst: number;
  /** Number of places. */
  readonly of: number;
};

/** Places under other weights as a line from 1 on the left to the last on the right; decoration beside words. */
export function RangeStrip({ place, best, worst, of }: RangeStripProps) {
  const at = (number: number) => (of < 2 ? 50 : 2 + (96 * (number - 1)) / (of - 1));
  return (
    <svg
      className="priority-strip"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <line className="priority-strip-axis" x1={0} x2={100} y1={5} y2={5} />
      <line className="priority-strip-range" x1={at(best)} x2={at(worst)} y1={5} y2={5} />
      <line className="priority-strip-place" x1={at(place)} x2={at(place)} y1={1} y2={9} />
    </svg>
  );
}
