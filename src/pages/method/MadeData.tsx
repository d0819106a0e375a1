import type { Dataset } from "#domain/dataset/dataset.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { methodRulesTexts } from "#i18n/method-rules-texts.ts";
import { methodTexts } from "#i18n/method-texts.ts";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { Mark } from "#ui/Mark.tsx";
import { sourcesView } from "#views/sources-view.ts";

type MadeDataProps = { readonly dataset: Dataset };

/** Why there are example figures and how they were made, in the words of their own sources. */
export function Examples({ dataset }: MadeDataProps) {
  const text = useText(methodRulesTexts);
  const page = useText(methodTexts);
  const made = sourcesView(dataset).filter(({ statuses }) => statuses.includes("example"));
  return (
    <>
      <p>{text("examples1")}</p>
      <p>{text("examples2")}</p>
      {made.length === 0 ? (
        <p>{text("examplesNone")}</p>
      ) : (
        <>
          <p>{text("examplesMade")}</p>
          {made.map(({ source }) => (
            <blockquote key={source.id} lang="nl">
              {source.processing}
            </blockquote>
          ))}
        </>
      )}
      <p>
        <PageLink to={{ page: "data" }}>{page("toData")}</PageLink>
      </p>
    </>
  );
}

/** How the boundaries were made and how well they agree with the real ones, in the words of their source. */
export function BoundariesMethod({ dataset: { boundaries, sources } }: MadeDataProps) {
  const text = useText(methodRulesTexts);
  const page = useText(methodTexts);
  const source = sources.get(boundaries.source);
  return (
    <>
      <p>{text("boundaries1")}</p>
      <p>{text("boundaries2")}</p>
      <p>
        {text("boundariesNow")}{" "}
        {boundaries.accuracy === "schematic" ? <Mark>{page("schematic")}</Mark> : text("official")}
        {boundaries.year !== undefined && `, ${text("year", { year: boundaries.year })}`}
      </p>
      {source && (
        <blockquote lang="nl">
          {source.title}. {source.processing}
        </blockquote>
      )}
    </>
  );
}
