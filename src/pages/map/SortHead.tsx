import type { RankingColumn, RankingOrder } from "#views/ranking-view.ts";

type SortHeadProps = {
  readonly by: RankingColumn;
  readonly label: string;
  readonly order: RankingOrder;
  readonly onOrder: (order: RankingOrder) => void;
  readonly className?: string;
};

/** Numbers are asked for from high to low first; names and places from the beginning. */
const downFirst: readonly RankingColumn[] = ["value", "people"];

/** A column heading that sorts; a second time turns the order round. */
export function SortHead({ by, label, order, onOrder, className }: SortHeadProps) {
  const current = order.by === by;
  const descending = current ? !order.descending : downFirst.includes(by);
  return (
    <th
      scope="col"
      className={className}
      aria-sort={current ? (order.descending ? "descending" : "ascending") : undefined}
    >
      <button type="button" onClick={() => onOrder({ by, descending })}>
        {label}
      </button>
    </th>
  );
}
