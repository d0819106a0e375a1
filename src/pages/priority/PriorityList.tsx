import { useMemo, useRef, useState } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import { topPlaces } from "#domain/priority/draw-places.ts";
import type { Stability } from "#domain/priority/stability.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { scopeName } from "#i18n/priority-words.ts";
import { Button } from "#ui/Button.tsx";
import type { PriorityView } from "#views/priority-view.ts";
import { PriorityRowItem } from "./PriorityRowItem.tsx";
import { partColour } from "./part-colour.ts";
import { useMoves } from "./use-moves.ts";
import "./priority-list.css";

type PriorityListProps = {
  readonly view: PriorityView;
  readonly stability: Stability | undefined;
  readonly hovered: AreaCode | undefined;
  readonly onSelect: (code: AreaCode) => void;
  readonly onHover: (code: AreaCode | undefined) => void;
};

/** Rows shown before the reader asks for all; a province fits whole. */
const shortList = 25;

/** The ranking with what every place is made of; rows slide when the order changes. */
export function PriorityList({ view, stability, hovered, onSelect, onHover }: PriorityListProps) {
  const text = useText(priorityTexts);
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const { ranked, selected } = view;
  const rows = all
    ? ranked
    : ranked.filter(({ area }, index) => index < shortList || area.code === selected);
  const order = useMemo(() => rows.map(({ area }) => area.code), [rows]);
  useMoves(list, order);
  return (
    <div className="priority-list">
      <PartLegend view={view} />
      <div className="priority-heads" aria-hidden="true">
        <span />
        <span>{text("municipality")}</span>
        <span />
        <span className="number">{text("points")}</span>
        <span className="priority-head-range">{text("range")}</span>
        <span className="number">{text("top", { top: topPlaces })}</span>
      </div>
      <ol ref={list} aria-label={text("ranking", { scope: scopeName(view, language) })}>
        {rows.map((row) => (
          <PriorityRowItem
            key={row.area.code}
            row={row}
            of={ranked.length}
            stability={stability}
            selected={row.area.code === selected}
            hovered={row.area.code === hovered}
            onSelect={onSelect}
            onHover={onHover}
          />
        ))}
      </ol>
      {ranked.length > shortList && (
        <Button look="quiet" onClick={() => setAll(!all)}>
          {all
            ? text("showFewer", { count: shortList })
            : text("showAll", { count: ranked.length })}
        </Button>
      )}
    </div>
  );
}

/** Names the colours of the bars, in the order in which they are stacked. */
function PartLegend({ view }: Pick<PriorityListProps, "view">) {
  const format = useFormat();
  return (
    <ul className="priority-legend">
      {view.parts.map((part, index) =>
        part.weight === 0 ? null : (
          <li key={part.indicator}>
            <span className="priority-swatch" data-part={partColour(index)} aria-hidden="true" />
            {format.indicator(part.shape)}
          </li>
        ),
      )}
    </ul>
  );
}
