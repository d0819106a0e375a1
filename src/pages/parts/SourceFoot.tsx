import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { pagePartsTexts } from "#i18n/page-parts-texts.ts";
import { PageLink } from "./PageLink.tsx";
import "./source-foot.css";

type SourceFootProps = {
  readonly dataset: Dataset;
  /** Ids of the sources of the figures above it. */
  readonly sources: readonly string[];
};

/** The foot of a page: the one caveat that matters, where it comes from, under which licence, and the edition. */
export function SourceFoot({ dataset, sources }: SourceFootProps) {
  const text = useText(pagePartsTexts);
  const name = ({ publisher, title, licence }: Source) =>
    text(publisher === "" || publisher === title ? "sourcePlain" : "source", {
      publisher,
      title,
      licence,
    });
  const figures = [...new Set(sources)].flatMap((id) => dataset.sources.get(id) ?? []);
  const shapes = dataset.sources.get(dataset.boundaries.source);
  const schematic = dataset.boundaries.accuracy === "schematic";
  return (
    <footer className="source-foot note">
      <p>
        {text("caveat")}{" "}
        {figures.length > 0 && text("sources", { sources: figures.map(name).join("; ") })}{" "}
        {shapes && text(schematic ? "schematic" : "boundaries", { source: name(shapes) })}{" "}
        {text("edition", { edition: dataset.edition })}{" "}
        <span className="no-print">
          <PageLink to={{ page: "method" }}>{text("more")}</PageLink>
        </span>
      </p>
    </footer>
  );
}
