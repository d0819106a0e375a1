import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import type { PriorityView } from "#views/priority-view.ts";

/** Rows shown before the reader asks for all. */
const shortList = 12;

/** Municipalities without a place, each with the figures that it lacks and why. */
export function UnrankedList({ view }: { readonly view: PriorityView }) {
  const text = useText(priorityTexts);
  const format = useFormat();
  const rows = view.unranked;
  if (rows.length === 0) return null;
  const weighs = view.parts.some(({ weight }) => weight > 0);
  return (
    <section className="priority-unranked" aria-labelledby="priority-unranked">
      <h3 id="priority-unranked">{text("unranked")}</h3>
      <p className="note">{weighs ? text("unrankedNote") : text("noWeightNote")}</p>
      {weighs && <Rows rows={rows.slice(0, shortList)} />}
      {weighs && rows.length > shortList && (
        <details>
          <summary>{text("unrankedAll", { count: format.number(rows.length) })}</summary>
          <Rows rows={rows.slice(shortList)} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows }: { readonly rows: PriorityView["unranked"] }) {
  const text = useText(priorityTexts);
  const format = useFormat();
  return (
    <ul>
      {rows.map(({ area, lacking }) => (
        <li key={area.code}>
          <span>{area.name}</span>
          <span className="note">
            {lacking
              .map(({ shape, value }) =>
                text("unrankedRow", {
                  indicator: format.indicator(shape),
                  why: format.value(value, shape),
                }),
              )
              .join("; ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
