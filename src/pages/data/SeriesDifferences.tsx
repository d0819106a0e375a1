import type { Area } from "#domain/area/area.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { proposalTexts } from "#i18n/proposal-texts.ts";
import type { DatasetDifference, SeriesDifference } from "#views/compare-datasets.ts";

/** So many names before the rest is counted. */
const named = 6;

/** What comes, goes and changes, per indicator, with the largest differences and changes of place. */
export function SeriesDifferences({ difference }: { readonly difference: DatasetDifference }) {
  const text = useText(proposalTexts);
  const { number } = useFormat();
  const { areasAdded, areasLost, series } = difference;
  const names = (areas: readonly Area[]) => {
    const first = areas.slice(0, named).map(({ name }) => name);
    const rest = areas.length - first.length;
    return [...first, ...(rest > 0 ? [text("more", { count: number(rest) })] : [])].join(", ");
  };
  const lists = { areasAdded, areasLost };
  return (
    <>
      <ul className="data-changes">
        {(["areasAdded", "areasLost"] as const).map((key) => {
          const count = lists[key].length === 1 ? 1 : number(lists[key].length);
          return lists[key].length === 0 ? null : (
            <li key={key}>{text(key, { count, names: names(lists[key]) })}</li>
          );
        })}
        {series.length === 0 && <li>{text("same")}</li>}
        {series.map((each) => (
          <SeriesLine key={each.indicator.id} difference={each} />
        ))}
      </ul>
      {series.map((each) => (
        <LargestTable key={each.indicator.id} difference={each} />
      ))}
    </>
  );
}

function useIndicatorName() {
  const format = useFormat();
  return ({ indicator }: SeriesDifference) =>
    format.indicator({ form: "amount", need: "higher", formula: "stored", ...indicator });
}

function SeriesLine({ difference }: { readonly difference: SeriesDifference }) {
  const text = useText(proposalTexts);
  const { number } = useFormat();
  const name = useIndicatorName();
  const parts = (["added", "changed", "lost"] as const).flatMap((key) => {
    const count = difference[key];
    return count > 0 ? [text(key, { count: count === 1 ? 1 : number(count) })] : [];
  });
  const list = difference.moves
    .map(({ area, from, to }) =>
      text("move", { name: area.name, from: number(from), to: number(to) }),
    )
    .join("; ");
  return (
    <li>
      {text("series", { indicator: name(difference), parts: parts.join(", ") })}
      {list && <>. {text("moves", { list })}.</>}
    </li>
  );
}

function LargestTable({ difference }: { readonly difference: SeriesDifference }) {
  const text = useText(proposalTexts);
  const format = useFormat();
  const name = useIndicatorName();
  const { largest, indicator } = difference;
  if (largest.length === 0) return null;
  return (
    <table className="data-largest">
      <caption>
        {text("largest")}: {name(difference)} ({format.unit(indicator.unit)})
      </caption>
      <thead>
        <tr>
          <th scope="col">{text("area")}</th>
          <th scope="col" className="number">
            {text("before")}
          </th>
          <th scope="col" className="number">
            {text("after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {largest.map(({ area, date, before, after }) => (
          <tr key={`${area.code} ${date}`}>
            <th scope="row">
              {area.name} <span className="note">{format.shortDate(date)}</span>
            </th>
            <td className="number">{format.value(before, indicator)}</td>
            <td className="number">{format.value(after, indicator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
