import { useId, useState } from "react";
import { funnelTexts } from "#i18n/funnel-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { Button } from "#ui/Button.tsx";
import type { FunnelView } from "#views/funnel-view.ts";
import { FunnelPlot } from "./FunnelPlot.tsx";
import { FunnelTable } from "./FunnelTable.tsx";
import "./funnel-chart.css";

/** The funnel of a rate under a title that says what it shows, with every number as a table on request. */
export function FunnelChart({ view }: { readonly view: FunnelView }) {
  const [asTable, setAsTable] = useState(false);
  const text = useText(funnelTexts);
  const format = useFormat();
  const id = useId();
  const { points, left } = view;
  const examples = points.some(({ status }) => status === "example");
  const outside = points.filter(({ place }) => place === "above" || place === "below").length;
  const count = points.length;
  const found = outside > 0 ? text("title", { outside, count }) : text("titleNone", { count });
  const title = examples ? text("titleExample", { title: found }) : found;
  const [first, last] = view.dates.map((date) => format.date(date));
  const date = first === last ? (first ?? "") : `${first} – ${last}`;
  const rate = format.number(view.common, 1);
  return (
    <figure className="funnel" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {asTable ? (
        <FunnelTable view={view} caption={text("caption", { title })} />
      ) : (
        <FunnelPlot view={view} />
      )}
      <figcaption>
        <p className="note">{text("explain")}</p>
        <p className="note">
          {text("how", { rate, date })} {left > 0 && text("left", { left })}{" "}
          {examples && !asTable && text("open")}
        </p>
        <Button
          look="quiet"
          className="no-print"
          aria-pressed={asTable}
          onClick={() => setAsTable(!asTable)}
        >
          {text("asTable")}
        </Button>
      </figcaption>
    </figure>
  );
}
