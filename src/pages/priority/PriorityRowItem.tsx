import { memo } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import { topPlaces } from "#domain/priority/draw-places.ts";
import type { Stability } from "#domain/priority/stability.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { rangeWords, timesInHundred } from "#i18n/priority-words.ts";
import type { PriorityRow } from "#views/priority-view.ts";
import { ContributionBar } from "./ContributionBar.tsx";
import { RangeStrip } from "./RangeStrip.tsx";

type PriorityRowItemProps = {
  readonly row: PriorityRow;
  readonly of: number;
  readonly stability: Stability | undefined;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly onSelect: (code: AreaCode) => void;
  readonly onHover: (code: AreaCode | undefined) => void;
};

/** One municipality of the ranking: place, name, points, what they are made of, and how firm the place is. */
export const PriorityRowItem = memo(function PriorityRowItem(props: PriorityRowItemProps) {
  const { row, of, stability, selected, hovered, onSelect, onHover } = props;
  const text = useText(priorityTexts);
  const format = useFormat();
  const { area, place, score, points } = row;
  const range = stability?.places.get(area.code);
  const share = stability?.shares.get(area.code);
  return (
    <li>
      <button
        type="button"
        className="priority-row"
        aria-pressed={selected}
        data-hovered={hovered || undefined}
        onClick={() => onSelect(area.code)}
        onPointerEnter={() => onHover(area.code)}
        onPointerLeave={() => onHover(undefined)}
        onFocus={() => onHover(area.code)}
        onBlur={() => onHover(undefined)}
      >
        <span className="priority-place">{place}</span>
        <span className="priority-name">{area.name}</span>
        <ContributionBar points={points} />
        <span className="number priority-score">
          {format.number(score, 1)}
          <span className="sr-only"> {text("points")}</span>
        </span>
        {range ? <RangeStrip place={place} best={range[0]} worst={range[1]} of={of} /> : <span />}
        <span className="number priority-range">
          <span className="priority-word">{text("rangeWord")} </span>
          {range && rangeWords(range)}
        </span>
        <span className="number priority-top">
          {share !== undefined && text("topShare", { times: timesInHundred(share) })}
          <span className="priority-word"> {text("topWord", { top: topPlaces })}</span>
        </span>
      </button>
    </li>
  );
});
