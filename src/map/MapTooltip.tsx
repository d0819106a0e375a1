import { useLayoutEffect, useMemo, useRef } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { Park } from "#domain/park/park.ts";
import { hiddenWords } from "#i18n/hidden-words.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import { mapTipTexts } from "#i18n/map-tip-texts.ts";
import { valueTexts } from "#i18n/value-texts.ts";
import type { Size } from "#scene/camera.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import { hiddenWhy } from "#views/hidden-why.ts";
import { tooltipView } from "#views/tooltip-view.ts";
import { placeBeside } from "./place-beside.ts";
import { Sparkline } from "./Sparkline.tsx";
import type { Tip } from "./use-pointing.ts";

type MapTooltipProps = {
  readonly dataset: Dataset;
  readonly view: ChoroplethView;
  readonly tip: Tip;
  readonly size: Size;
  /** What was protected of the loaded counts. */
  readonly protection: ProtectionReport | undefined;
  /** The park that is pointed at too. */
  readonly park: Park | undefined;
};

/** Name, value, date, status, margin and a small trend of the area that is pointed at; beside the pointer, never under it. */
export function MapTooltip(props: MapTooltipProps) {
  const { dataset, view, tip, size, park, protection } = props;
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const text = useText(mapTexts);
  const words = useText(valueTexts);
  const notes = useText(mapTipTexts);
  const format = useFormat();
  const told = useMemo(() => tooltipView(dataset, view, tip.code), [dataset, view, tip.code]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const own = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, top } = placeBeside(tip, own, size);
    element.style.translate = `${left}px ${top}px`;
  });
  if (!told) return null;
  const { value, date } = told.measured;
  const { areas } = dataset;
  const figure = { indicator: told.indicator, area: told.area.code, measured: told.measured };
  const why = hiddenWhy({ report: protection, areas }, figure);
  const margin = value.kind === "known" && value.margin > 0 ? value.margin : undefined;
  return (
    <div ref={box} className="map-tooltip no-print" aria-hidden="true">
      <p className="map-tooltip-name">{told.area.name}</p>
      <p className="map-tooltip-value">{format.valueWithUnit(value, told.indicator)}</p>
      {why && <p className="map-tooltip-note">{hiddenWords(why, language)}</p>}
      {date && <p className="map-tooltip-note">{text("on", { date: format.date(date) })}</p>}
      {told.place !== undefined && (
        <p className="map-tooltip-note">
          {text("place", { place: format.span(told.place, told.worst ?? told.place), of: told.of })}
        </p>
      )}
      {"status" in value && value.kind !== "suppressed" && (
        <p className="map-tooltip-note" data-status={value.status}>
          {words(`status.${value.status}`)}
        </p>
      )}
      {told.few && <p className="map-tooltip-note">{notes("few")}</p>}
      {margin !== undefined && (
        <p className="map-tooltip-note">
          {text("margin", { margin: format.number(margin, told.indicator.decimals || 0) })}
        </p>
      )}
      <Sparkline trend={told.trend} dashed={told.exampleTrend} />
      {park && <ParkWords park={park} />}
    </div>
  );
}

/** Name, kind and size of a park; never residents, which nobody publishes per park. */
function ParkWords({ park: { name, kind, hectares, approximate } }: { readonly park: Park }) {
  const text = useText(mapTexts);
  const format = useFormat();
  const size =
    hectares !== undefined && text("parks.about", { hectares: format.number(hectares, 0) });
  const facts = [text(`parks.kind.${kind}`), size, approximate && text("parks.estimated")];
  return (
    <div className="map-tooltip-park">
      <p className="map-tooltip-name">{name || text("parks.unnamed")}</p>
      <p className="map-tooltip-note">{facts.filter((fact) => fact !== false).join(", ")}</p>
    </div>
  );
}
