import { memo } from "react";
import type { Indicator } from "#domain/indicator/indicator.ts";
import { amountOf } from "#domain/value/value.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { useApp } from "#state/use-app.ts";
import type { RankingRow } from "#views/ranking-view.ts";
import { RankingBar } from "./RankingBar.tsx";

type RankingLineProps = {
  readonly row: RankingRow;
  readonly indicator: Indicator;
  readonly selected: boolean;
  readonly withPeople: boolean;
  /** How many classes the map has. */
  readonly classes: number;
  /** Figures are of different days: each says its own. */
  readonly withDate: boolean;
};

const people = { decimals: 0, unit: "people" } as const;

/** One area: place, name, bar, value, people, and what kind of figure it is. */
export const RankingLine = memo(function RankingLine(props: RankingLineProps) {
  const { row, indicator, selected, withPeople } = props;
  const text = useText(pageMapTexts);
  const format = useFormat();
  const hover = useApp((state) => state.hover);
  const toggleArea = useApp((state) => state.toggleArea);
  const hovered = useApp((state) => state.hovered === row.code);
  const { value } = row.measured;
  const count = row.people.value;
  return (
    <tr
      data-selected={selected ? "" : undefined}
      data-hovered={hovered ? "" : undefined}
      onPointerEnter={() => hover(row.code)}
      onPointerLeave={() => hover(undefined)}
      onClick={({ target }) => {
        // The link in the row goes elsewhere; it must not clear the selection on its way.
        if (target instanceof Element && target.closest("a")) return;
        toggleArea(row.code);
      }}
    >
      <td className="ranking-place">
        {row.place === undefined ? text("noPlace") : format.span(row.place, row.worst ?? row.place)}
      </td>
      <th scope="row">
        <button
          type="button"
          aria-pressed={selected}
          onFocus={() => hover(row.code)}
          onBlur={() => hover(undefined)}
        >
          {row.name}
        </button>
        {selected && (
          <PageLink to={{ page: "area", selected: row.code }} className="ranking-open">
            <span className="sr-only">{text("open", { name: row.name })}</span>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M4 2l4 4-4 4" />
            </svg>
          </PageLink>
        )}
      </th>
      {amountOf(value) === undefined ? (
        <td colSpan={2} className="ranking-words">
          {format.value(value, indicator)}
        </td>
      ) : (
        <>
          <td className="ranking-bar">
            <RankingBar row={row} classes={props.classes} />
          </td>
          <td className="number ranking-value">
            {row.few && (
              <span className="ranking-few">
                <span className="sr-only">{text("few")}</span>
              </span>
            )}
            {value.kind === "range"
              ? format.briefValue(value, indicator)
              : format.value(value, indicator)}
          </td>
        </>
      )}
      {withPeople && (
        <td className="number ranking-people">
          {amountOf(count) === undefined ? text("noPlace") : format.value(count, people)}
        </td>
      )}
      <td className="ranking-status">
        <StatusWords {...props} />
      </td>
    </tr>
  );
});

function StatusWords({ row, withDate }: RankingLineProps) {
  const text = useText(pageMapTexts);
  const format = useFormat();
  const { date } = row.measured;
  return (
    <>
      {row.status && text(`status.${row.status}`)}
      {row.status && withDate && date && (
        <span className="ranking-date">{format.shortDate(date)}</span>
      )}
    </>
  );
}
