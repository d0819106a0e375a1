import { areaTexts } from "#i18n/area-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { PageLink } from "#pages/parts/PageLink.tsx";

/** For a municipality without figures: where they are, and how to load them. */
export function LoadOwn() {
  const text = useText(areaTexts);
  return (
    <section className="area-load">
      <h2>{text("noFiguresTitle")}</h2>
      <p>{text("noFigures")}</p>
      <PageLink to={{ page: "data" }} className="button no-print">
        {text("toData")}
      </PageLink>
    </section>
  );
}
