import { country } from "#domain/area/country.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { AtlasMap } from "#map/AtlasMap.tsx";
import { Legend } from "#map/Legend.tsx";
import { usePalette } from "#pages/parts/use-palette.ts";
import { useApp } from "#state/use-app.ts";
import type { AnswerProps } from "./question-props.ts";
import { useNarrow } from "./use-narrow.ts";

/** The legend lies over the top left, so a province stands right of the middle; the country has the sea there. */
const besideLegend = { left: 210, top: 20, right: 24, bottom: 20 };
const allAround = { left: 16, top: 16, right: 16, bottom: 16 };

/** The map with its legend: over it where there is room, under it on a phone. */
export function MapPicture({ dataset, query, view }: AnswerProps) {
  const text = useText(pageMapTexts);
  const format = useFormat();
  const palette = usePalette();
  const narrow = useNarrow();
  const renderer = useApp((state) => state.renderer);
  const hovered = useApp((state) => state.hovered);
  const hover = useApp((state) => state.hover);
  const ask = useApp((state) => state.ask);
  const protection = useApp((state) => state.protection);
  const scope = dataset.areas.get(query.scope)?.name ?? "";
  return (
    <div className="map-picture">
      <AtlasMap
        dataset={dataset}
        query={query}
        view={view}
        protection={protection}
        hovered={hovered}
        palette={palette}
        renderer={renderer}
        onHover={hover}
        onSelect={(selected) => ask({ selected })}
        onOpen={(selected) => ask({ selected, page: "area" })}
        onBounds={(bounds) => ask({ bounds })}
        showParks
        label={text("map", { scope, indicator: format.indicator(view.indicator) })}
        padding={narrow || query.scope === country ? allAround : besideLegend}
      />
      <div className="map-legend" data-over-map="">
        <Legend view={view} hovered={hovered} onHover={hover} compact={narrow} />
      </div>
    </div>
  );
}
