import type { AreaCode } from "#domain/area/area.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import { figureDates } from "#views/figure-dates.ts";
import type { RankingColumn, RankingOrder, RankingRow } from "#views/ranking-view.ts";
import { RankingLine } from "./RankingLine.tsx";
import { SortHead } from "./SortHead.tsx";
import "./ranking.css";

type RankingTableProps = {
  readonly view: ChoroplethView;
  readonly rows: readonly RankingRow[];
  readonly selected: AreaCode | undefined;
  readonly order: RankingOrder;
  readonly onOrder: (order: RankingOrder) => void;
};

/** The rows of the ranking; words stand where there is no number. */
export function RankingTable({ view, rows, selected, order, onOrder }: RankingTableProps) {
  const text = useText(pageMapTexts);
  const format = useFormat();
  const { indicator } = view;
  const [from, to] = figureDates(view);
  const withPeople = indicator.id !== "people";
  const level = view.figures[0]?.area.level === "province" ? "province" : "municipality";
  const head = (by: RankingColumn, label: string, className?: string) => (
    <SortHead
      by={by}
      label={label}
      order={order}
      onOrder={onOrder}
      {...(className && { className })}
    />
  );
  return (
    <table className="ranking">
      <caption className="sr-only">
        {text("caption", {
          indicator: format.indicator(indicator),
          unit: format.unit(indicator.unit),
          date:
            from === to
              ? format.date(to)
              : text("dates", { first: format.date(from), last: format.date(to) }),
        })}
      </caption>
      <thead>
        <tr>
          {head("place", text("column.place"), "ranking-place")}
          {head("name", text(`column.${level}`))}
          <td className="ranking-bar" />
          {head("value", text(`short.${indicator.unit}`), "number")}
          {withPeople && head("people", text("column.people"), "number ranking-people")}
          {head("status", text("column.status"), "ranking-status")}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RankingLine
            key={row.code}
            row={row}
            indicator={indicator}
            selected={row.code === selected}
            withPeople={withPeople}
            withDate={from !== to}
            classes={view.breaks.length + 1}
          />
        ))}
      </tbody>
    </table>
  );
}
