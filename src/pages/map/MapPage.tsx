import { Suspense, useDeferredValue } from "react";
import { TrendChart } from "#charts/TrendChart.tsx";
import { useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { SourceFoot } from "#pages/parts/SourceFoot.tsx";
import { useHiding } from "#pages/parts/use-hiding.ts";
import { selectChoropleth, selectQuestion, selectTrend } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import { Introduction } from "./Introduction.tsx";
import { MapHeading } from "./MapHeading.tsx";
import { MapPicture } from "./MapPicture.tsx";
import { Published } from "./Published.tsx";
import { QuestionBar } from "./QuestionBar.tsx";
import { Ranking } from "./Ranking.tsx";
import { TimeSlider } from "./TimeSlider.tsx";
import "./map-page.css";
import "./prerendered.css";

/** Map, ranking and trend of one question on one screen, with one selection. */
export function MapPage() {
  const text = useText(pageMapTexts);
  const dataset = useApp((state) => state.dataset);
  const query = useApp(selectQuestion);
  const view = useApp(selectChoropleth);
  const hiding = useHiding();
  const trend = useDeferredValue(useApp(selectTrend));
  if (!dataset || !query || !view || !trend) return null;
  const sources = view.figures.flatMap(({ measured, people }) => [
    ...measured.sources,
    ...people.sources,
  ]);
  return (
    <div className="map-page">
      <Introduction view={view} />
      <div className="map-columns">
        <div className="map-left">
          <MapHeading dataset={dataset} query={query} view={view} />
          <QuestionBar dataset={dataset} query={query} />
          <MapPicture dataset={dataset} query={query} view={view} />
          <TimeSlider dataset={dataset} query={query} />
        </div>
        <div className="map-right">
          <Ranking dataset={dataset} query={query} view={view} />
          <Published dataset={dataset} query={query} />
          <Suspense fallback={<p role="status">{text("trendLoading")}</p>}>
            <TrendChart view={trend} hiding={hiding} />
          </Suspense>
          <SourceFoot dataset={dataset} sources={sources} />
        </div>
      </div>
    </div>
  );
}
