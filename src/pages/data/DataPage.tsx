import type { Dataset } from "#domain/dataset/dataset.ts";
import { dataTexts } from "#i18n/data-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { SourceFoot } from "#pages/parts/SourceFoot.tsx";
import { useApp } from "#state/use-app.ts";
import { Mark } from "#ui/Mark.tsx";
import { DivisionPanel } from "./division/DivisionPanel.tsx";
import { Ledger } from "./Ledger.tsx";
import { LoadHelp } from "./LoadHelp.tsx";
import { LoadPanel } from "./LoadPanel.tsx";
import { ProjectPanel } from "./project/ProjectPanel.tsx";
import { Remarks } from "./Remarks.tsx";
import { RemotePanel } from "./RemotePanel.tsx";
import { ReadingPanel } from "./reading/ReadingPanel.tsx";
import "./data-page.css";

/** The page Gegevens: what is loaded, from where, of when, with which remarks; and how to load more. */
export function DataPage() {
  const text = useText(dataTexts);
  const dataset = useApp((state) => state.dataset);
  return (
    <div className="data-page">
      <header>{dataset ? <Heading dataset={dataset} /> : <h1>{text("waiting")}</h1>}</header>
      <div className="data-panels no-print">
        <LoadPanel />
        <ProjectPanel />
        <RemotePanel />
      </div>
      <div className="data-loaded">
        <ReadingPanel />
        {dataset && (
          <>
            <section aria-labelledby="data-ledger">
              <h2 id="data-ledger">{text("ledger")}</h2>
              <Ledger dataset={dataset} />
            </section>
            <Remarks dataset={dataset} />
            <DivisionPanel dataset={dataset} />
          </>
        )}
      </div>
      {dataset && <LoadHelp dataset={dataset} />}
      {dataset && <SourceFoot dataset={dataset} sources={[]} />}
    </div>
  );
}

function Heading({ dataset }: { readonly dataset: Dataset }) {
  const text = useText(dataTexts);
  const { number } = useFormat();
  const sources = [...dataset.sources.values()];
  const own = sources.filter(({ origin }) => origin !== "embedded").length;
  const count = sources.length === 1 ? 1 : number(sources.length);
  return (
    <>
      <h1>{own > 0 ? text("titleOwn", { count, own: number(own) }) : text("title", { count })}</h1>
      <p className="data-lead">
        {text("lead")}{" "}
        <span className="unbroken">{text("edition", { edition: dataset.edition })}</span>
        {dataset.boundaries.accuracy === "schematic" && <Mark>{text("schematic")}</Mark>}
        {hasExamples(dataset) && <Mark>{text("example")}</Mark>}
      </p>
    </>
  );
}

function hasExamples({ series }: Dataset): boolean {
  for (const areas of series.values()) {
    for (const days of areas.values()) {
      for (const { value } of days.values()) {
        if ("status" in value && value.status === "example") return true;
      }
    }
  }
  return false;
}
