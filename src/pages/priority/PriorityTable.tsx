import type { Indicator } from "#domain/indicator/indicator.ts";
import { topPlaces } from "#domain/priority/draw-places.ts";
import type { Stability } from "#domain/priority/stability.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { rangeWords, timesInHundred } from "#i18n/priority-words.ts";
import type { PriorityPart, PriorityView } from "#views/priority-view.ts";
import "./priority-table.css";

type PriorityTableProps = {
  readonly view: PriorityView;
  readonly stability: Stability | undefined;
};

/** Every number of the page as a table: figures with unit and status, points per part, places. */
export function PriorityTable({ view, stability }: PriorityTableProps) {
  const text = useText(priorityTexts);
  const format = useFormat();
  const { parts } = view;
  const values = (figures: (typeof view.ranked)[number]["figures"]) =>
    parts.map(({ shape, indicator }, index) => {
      const value = figures[index]?.value;
      return (
        <td key={indicator} className="number">
          {value && format.value(value, shape)}
        </td>
      );
    });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse must be able to scroll it
    <section className="priority-table" aria-label={text("tableCaption")} tabIndex={0}>
      <table>
        <caption className="sr-only">{text("tableCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("place")}</th>
            <th scope="col">{text("municipality")}</th>
            <th scope="col">{text("points")}</th>
            <th scope="col">{text("range")}</th>
            <th scope="col">{text("top", { top: topPlaces })}</th>
            {parts.map(({ shape, indicator, days }) => (
              <th key={indicator} scope="col">
                {unitHead(shape, days)}
              </th>
            ))}
            {parts.map(({ shape, indicator }) => (
              <th key={indicator} scope="col">
                {text("pointsPart", { indicator: format.indicator(shape) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.ranked.map((row) => (
            <tr key={row.area.code}>
              <td className="number">{row.place}</td>
              <th scope="row">{row.area.name}</th>
              <td className="number">{format.number(row.score, 1)}</td>
              <td className="number">{range(stability?.places.get(row.area.code))}</td>
              <td className="number">{top(stability?.shares.get(row.area.code))}</td>
              {values(row.figures)}
              {row.points.map((points, index) => (
                <td key={index} className="number">
                  {format.number(points, 1)}
                </td>
              ))}
            </tr>
          ))}
          {view.unranked.map((row) => (
            <tr key={row.area.code}>
              <td className="number">–</td>
              <th scope="row">{row.area.name}</th>
              <td className="number">–</td>
              <td className="number">–</td>
              <td className="number">–</td>
              {values(row.figures)}
              {parts.map(({ indicator }) => (
                <td key={indicator} className="number">
                  –
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  /** Name, unit unless the name says it, and the day when it is not the one asked. */
  function unitHead(shape: Indicator, days: PriorityPart["days"]): string {
    const words = [format.named(shape)];
    if (days && days[0] !== view.date) words.push(format.shortDate(days[0]));
    return words.join(", ");
  }

  function range(places: readonly [number, number] | undefined) {
    return places && rangeWords(places);
  }

  function top(share: number | undefined) {
    return share === undefined ? "" : text("topShare", { times: timesInHundred(share) });
  }
}
