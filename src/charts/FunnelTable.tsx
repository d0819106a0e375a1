import { funnelTexts } from "#i18n/funnel-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { trendTexts } from "#i18n/trend-texts.ts";
import type { FunnelView } from "#views/funnel-view.ts";

type FunnelTableProps = { readonly view: FunnelView; readonly caption: string };

/** Every point of a funnel, most inhabitants first. */
export function FunnelTable({ view, caption }: FunnelTableProps) {
  const text = useText(funnelTexts);
  const status = useText(trendTexts);
  const format = useFormat();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="funnel-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text("column.name")}</th>
            <th scope="col" className="number">
              {text("column.base")}
            </th>
            <th scope="col" className="number">
              {text("column.rate")}
            </th>
            <th scope="col">{text("column.place")}</th>
          </tr>
        </thead>
        <tbody>
          {[...view.points].reverse().map((point) => (
            <tr key={point.code} data-selected={point.selected || undefined}>
              <th scope="row">{point.name}</th>
              <td className="number">{format.number(point.base, 0)}</td>
              <td className="number">
                {format.number(point.rate, 1)}
                <span className="note">{status(`status.${point.status}`)}</span>
              </td>
              <td>{text(`place.${point.place}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
