import { country } from "#domain/area/country.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import type { Answerable } from "#views/normalise-query.ts";
import type { RankingRow } from "#views/ranking-view.ts";

type UnpublishedProps = { readonly query: Answerable; readonly rows: readonly RankingRow[] };

/** Says how many areas have no figure because none is published, and what stands in the way of comparing provinces. */
export function Unpublished({ query, rows }: UnpublishedProps) {
  const text = useText(pageMapTexts);
  const missing = rows.filter(
    ({ measured: { value } }) => value.kind === "missing" && value.reason === "notPublished",
  ).length;
  if (missing === 0 && query.scope !== country) return null;
  return (
    <p className="note">
      {missing > 0 &&
        text("unpublished", {
          missing,
          count: rows.length,
          level: text(`level.${query.level}`),
        })}{" "}
      {query.scope === country && text("uneven")}
    </p>
  );
}
