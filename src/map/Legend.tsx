import { useMemo } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import { legendView } from "#views/legend-view.ts";
import { LegendChart } from "./LegendChart.tsx";
import { LegendCircles } from "./LegendCircles.tsx";
import { LegendKeys } from "./LegendKeys.tsx";
import { mostDots } from "./legend-bars.ts";
import "./legend.css";
import "./ramp.css";

export type LegendProps = {
  readonly view: ChoroplethView;
  readonly hovered: AreaCode | undefined;
  readonly onHover: (code: AreaCode | undefined) => void;
  /** A bar under the map, for a phone: no sentence and no dots. */
  readonly compact?: boolean;
};

/** The legend as a small chart: what the colours mean, and where every area stands among them. */
export function Legend({ view, hovered, onHover, compact = false }: LegendProps) {
  const text = useText(mapTexts);
  const legend = useMemo(() => legendView(view), [view]);
  const sentence = useSentence(view);
  const none = legend.classes.length === 0 && legend.circles.length === 0;
  return (
    <figure className="legend" data-compact={compact ? "" : undefined}>
      <figcaption className={compact ? "sr-only" : "legend-sentence"}>
        <strong>{sentence.lead}</strong>
        {sentence.rest}{" "}
        {legend.dots.length > 0 &&
          text(legend.dots.length > mostDots ? "legend.bars" : `legend.dots.${legend.level}`)}
      </figcaption>
      {none && <p className="note">{text("legend.none")}</p>}
      {legend.classes.length > 0 && (
        <LegendChart {...{ legend, view, hovered, onHover, compact }} />
      )}
      {legend.circles.length > 0 && <LegendCircles {...{ legend, view }} />}
      <LegendKeys legend={legend} compact={compact} />
    </figure>
  );
}

function useSentence({ indicator, compareDate }: ChoroplethView) {
  const text = useText(mapTexts);
  const format = useFormat();
  const values = {
    indicator: format.indicator(indicator),
    unit: format.unit(indicator.unit),
    date: format.date(compareDate),
  };
  if (indicator.formula === "pressure") {
    return { lead: text("legend.pressure.lead"), rest: text("legend.pressure.rest") };
  }
  if (indicator.formula === "change") {
    return { lead: text("legend.change.lead"), rest: text("legend.change.rest", values) };
  }
  const lead = values.indicator;
  if (indicator.form === "amount") return { lead, rest: text("legend.circles", values) };
  return { lead, rest: `${format.named(indicator).slice(lead.length)}.` };
}
