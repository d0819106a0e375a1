import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { pageMapTexts } from "#i18n/page-map-texts.ts";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { introduced, rememberIntroduced } from "#state/introduced.ts";
import { selectPublished } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import type { ChoroplethView } from "#views/choropleth-view.ts";

/**
 * Tells a stranger what this is, what is an example and what is published, and how to load real
 * figures. Once it is read it stays away: the attribute hides it, also on the prerendered page.
 */
export function Introduction({ view }: { readonly view: ChoroplethView }) {
  const text = useText(pageMapTexts);
  const format = useFormat();
  const [known] = useApp(selectPublished);
  if (!view.marks.example) return null;
  function done() {
    document.documentElement.setAttribute(introduced, "");
    rememberIntroduced(() => window.localStorage);
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }
  return (
    <aside className="map-intro no-print" aria-label={text("introLabel")}>
      <p>
        <span className="map-intro-long">
          <strong>{text("introLead")}</strong>{" "}
          {known &&
            text("introExample", {
              area: known.area.name,
              value: format.value(known.value, known.indicator),
            })}
        </span>
        <span className="map-intro-short">{text("introShort")}</span>{" "}
        <PageLink to={{ page: "data" }}>
          {text("introLoad")}
          <span className="map-intro-long">{text("introSoon")}</span>
        </PageLink>
      </p>
      <Button onClick={done}>{text("introDone")}</Button>
    </aside>
  );
}
