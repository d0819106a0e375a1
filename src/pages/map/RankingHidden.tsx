import { hiddenTexts } from "#i18n/hidden-texts.ts";
import { hiddenWords, listWords } from "#i18n/hidden-words.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { useHiding } from "#pages/parts/use-hiding.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import { hiddenWhy } from "#views/hidden-why.ts";

/** Under a ranking: of every figure that is hidden why, areas with the same reason together. */
export function RankingHidden({ view }: { readonly view: ChoroplethView }) {
  const text = useText(hiddenTexts);
  const language = useLanguage();
  const hiding = useHiding();
  const reasons = new Map<string, string[]>();
  for (const { area, measured } of view.figures) {
    const why = hiddenWhy(hiding, { indicator: view.indicator, area: area.code, measured });
    if (!why) continue;
    const words = hiddenWords(why, language);
    reasons.set(words, [...(reasons.get(words) ?? []), area.name]);
  }
  if (reasons.size === 0) return null;
  return (
    <details className="ranking-hidden">
      <summary>{text("title")}</summary>
      <ul>
        {[...reasons].map(([why, names]) => (
          <li key={why}>{text("line", { names: listWords(names, language), why })}</li>
        ))}
      </ul>
      <PageLink to={{ page: "privacy" }}>{text("toPrivacy")}</PageLink>
    </details>
  );
}
