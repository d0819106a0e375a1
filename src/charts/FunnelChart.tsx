import { useId, useState } from "react";
import { funnelTexts } from "#i18n/funnel-texts.ts";
import { funnelNotes, funnelTitle, hasExamples } from "#i18n/funnel-words.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { Button } from "#ui/Button.tsx";
import type { FunnelView } from "#views/funnel-view.ts";
import { FunnelPlot } from "./FunnelPlot.tsx";
import { FunnelTable } from "./FunnelTable.tsx";
import "./funnel-chart.css";

/** The funnel of a rate under a title that says what it shows, with every number as a table on request. */
export function FunnelChart({ view }: { readonly view: FunnelView }) {
  const [asTable, setAsTable] = useState(false);
  const text = useText(funnelTexts);
  const language = useLanguage();
  const id = useId();
  const title = funnelTitle(view, language);
  return (
    <figure className="funnel" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {asTable ? (
        <FunnelTable view={view} caption={text("caption", { title })} />
      ) : (
        <FunnelPlot view={view} />
      )}
      <figcaption>
        <p className="note">
          {text("explain")} {text("cause")}
        </p>
        <p className="note">
          {funnelNotes(view, language).join(" ")} {hasExamples(view) && !asTable && text("open")}
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
