import { roundingNote } from "#i18n/protection-words.ts";
import { choroplethView } from "#views/choropleth-view.ts";
import { priorityView } from "#views/priority-view.ts";
import { trendView } from "#views/trend-view.ts";
import { citation, priorityCitation } from "./citation.ts";
import type { TakeInput } from "./offered-figures.ts";
import { trendCitation } from "./trend-citation.ts";

/** A sentence to cite, by what it is about. */
export type TakeSentence = {
  readonly about: "citation" | "trendCitation";
  readonly sentence: string;
};

/** The sentences to cite, about what the page shows: its figure of the day, and its trend. */
export function takeCitations({
  dataset,
  query,
  language,
  protection,
}: TakeInput): readonly TakeSentence[] {
  const hasTrend = query.page === "map" || query.page === "area";
  const sentences = {
    citation: citationOf({ dataset, query, language }),
    trendCitation: hasTrend
      ? trendCitation(dataset, trendView(dataset, query), language)
      : undefined,
  };
  return (["citation", "trendCitation"] as const).flatMap((about) => {
    const said = sentences[about];
    const sentence = [said, roundingNote(protection, language)].filter(Boolean).join(" ");
    return said ? [{ about, sentence }] : [];
  });
}

type Cited = Pick<TakeInput, "dataset" | "query" | "language">;

function citationOf({ dataset, query, language }: Cited): string | undefined {
  if (query.page === "priority") {
    return priorityCitation(dataset, priorityView(dataset, query), language);
  }
  if (query.page !== "map" && query.page !== "area") return undefined;
  return citation({ dataset, view: choroplethView(dataset, query), language });
}
