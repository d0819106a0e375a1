import { dateSpan, referenceDates } from "#domain/dataset/default-dates.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { useApp } from "#state/use-app.ts";
import type { QuestionProps } from "./question-props.ts";
import { usePlay } from "./use-play.ts";

/** Figures that are counted on every reference date; the others have one value. */
const inTime = ["people", "pressure", "smoothed", "change"];

/** Moves through the reference dates, by hand or by itself. */
export function TimeSlider({ dataset, query }: QuestionProps) {
  const text = useText(pageMapTexts);
  const format = useFormat();
  const ask = useApp((state) => state.ask);
  const all = referenceDates(dataset, query.scope);
  // A change needs an earlier day to be computed from.
  const dates = query.indicator === "change" ? all.filter((date) => date > query.compareDate) : all;
  const last = dates.length - 1;
  const at = Math.max(0, dates.indexOf(query.date));
  const first = dates[0];
  const usual = dateSpan(dataset, query.scope).last;
  const goTo = (index: number) => ask({ date: dates[index] === usual ? undefined : dates[index] });
  const play = usePlay(at, last, goTo);
  const still = last < 1 || !inTime.includes(query.indicator);
  if (!first) return null;
  return (
    <div className="map-time no-print" data-still={still ? "" : undefined}>
      {still ? (
        <p className="note">{text("noTime")}</p>
      ) : (
        <>
          <button
            type="button"
            className="map-play"
            aria-label={text(play.playing ? "pause" : "play")}
            onClick={play.toggle}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d={play.playing ? "M2 1h3v10H2ZM7 1h3v10H7Z" : "M1.5 1 11 6l-9.5 5Z"} />
            </svg>
          </button>
          <span className="map-time-first">{format.shortDate(first)}</span>
          <input
            type="range"
            min={0}
            max={last}
            step={1}
            value={at}
            aria-label={text("time")}
            aria-valuetext={format.date(query.date)}
            onChange={(event) => {
              play.stop();
              goTo(Number(event.target.value));
            }}
          />
          <output className="map-time-at">{format.shortDate(query.date)}</output>
        </>
      )}
    </div>
  );
}
