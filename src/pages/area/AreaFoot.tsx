import { areaTexts } from "#i18n/area-texts.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { protectionNote } from "#i18n/protection-words.ts";
import { useApp } from "#state/use-app.ts";
import type { AreaView } from "#views/area-view.ts";

type AreaFootProps = { readonly view: AreaView; readonly edition: string };

/** Sources, caveats and edition: the line that stands under the page on screen and on paper. */
export function AreaFoot({ view, edition }: AreaFootProps) {
  const text = useText(areaTexts);
  const language = useLanguage();
  const rules = useApp((state) => state.rules);
  const report = useApp((state) => state.protection);
  const { sources, peerSources, peerExample, marks } = view;
  const named = sources.map(({ title, publisher }) => text("source", { title, publisher }));
  const publishers = [...new Set(peerSources.map(({ publisher }) => publisher))];
  return (
    <footer className="area-foot note">
      <p>
        {text("sources", { sources: named.join("; "), edition })}{" "}
        {publishers.length > 0 && text("peerSources", { publishers: publishers.join(", ") })}{" "}
        {(marks.example || peerExample) && text("exampleFoot")}{" "}
        {marks.schematic && text("schematicFoot")} {protectionNote({ rules, report }, language)}
      </p>
    </footer>
  );
}
