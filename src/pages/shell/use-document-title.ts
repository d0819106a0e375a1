import { useEffect } from "react";
import { findingTitle } from "#i18n/finding-words.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { selectFinding, selectQuestion } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";

/** The title of the tab: the finding on the map, the municipality on its page, else the page. */
export function useDocumentTitle(): void {
  const text = useText(shellTexts);
  const language = useLanguage();
  const finding = useApp(selectFinding);
  const areas = useApp((state) => state.dataset?.areas);
  const selected = useApp((state) => selectQuestion(state)?.selected);
  const page = useApp((state) => state.query.page);
  const area = selected && areas?.get(selected)?.name;
  const told =
    page === "map" && finding
      ? findingTitle(finding, language)
      : (page === "area" && area) || text(`page.${page}`);
  const title = text("pageTitle", { page: told, app: text("title") });

  useEffect(() => {
    document.title = title;
  }, [title]);
}
