import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Comparability, ComparabilityReason } from "#domain/definition/comparability.ts";
import type { Language } from "#lib/language.ts";
import { comparabilityTexts } from "./comparability-texts.ts";
import { createFormat } from "./format.ts";
import { translate } from "./texts.ts";

export type ComparabilityWords = {
  /** Two to four words, for a badge. */
  readonly verdict: string;
  /** One sentence per reason; says that nothing stands in the way when there is none. */
  readonly reasons: readonly string[];
};

/** The judgement in words; areas and sources by the names the dataset gives them. */
export function comparabilityWords(
  { verdict, reasons }: Comparability,
  dataset: Pick<Dataset, "areas" | "sources">,
  language: Language,
): ComparabilityWords {
  const text = translate(comparabilityTexts, language);
  return {
    verdict: text(verdict),
    reasons:
      reasons.length === 0
        ? [text("comparable.why")]
        : reasons.map((reason) => sentenceOf(reason, dataset, language)),
  };
}

function sentenceOf(
  reason: ComparabilityReason,
  { areas, sources }: Pick<Dataset, "areas" | "sources">,
  language: Language,
): string {
  const text = translate(comparabilityTexts, language);
  const format = createFormat(language);
  switch (reason.kind) {
    case "otherSeries":
      return text("otherSeries", {
        editions: reason.editions.map((each) => editionWords(each, language)).join("; "),
      });
    case "broken":
      return text("broken", { date: format.date(reason.date), reason: reason.reason });
    case "perArea": {
      const names = reason.areas.map((code) => areas.get(code)?.name ?? code);
      return text("perArea", { count: names.length, areas: names.join(", ") });
    }
    case "unknown": {
      const titles = reason.sources.map((id) => sources.get(id)?.title ?? id);
      return text("unknown", { sources: titles.join(", ") });
    }
    case "otherDays":
      return text("otherDays", {
        first: format.date(reason.first),
        last: format.date(reason.last),
      });
    case "examples":
      return text("examples");
    case "coverage":
      return text("coverage", { text: reason.text.replace(/\.$/, "") });
  }
}

/** A series by the name we have for it, or as its owner wrote it. */
export function editionWords(edition: string, language: Language): string {
  const key = `edition.${edition}`;
  const known =
    key === "edition.cbs-2017" || key === "edition.cbs-2019" || key === "edition.voorbeeld";
  return known ? translate(comparabilityTexts, language)(key) : edition;
}
