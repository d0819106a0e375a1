import { useText } from "#i18n/LanguageContext.tsx";
import { methodTexts } from "#i18n/method-texts.ts";
import { sectionId } from "./Section.tsx";
import { sectionNames } from "./section-names.ts";

/** The table of contents. */
export function Contents() {
  const text = useText(methodTexts);
  return (
    <nav className="method-contents no-print" aria-labelledby="method-contents">
      <h2 id="method-contents">{text("contents")}</h2>
      <ol>
        {sectionNames.map((name) => (
          <li key={name}>
            <a href={`#${sectionId(name)}`}>{text(`section.${name}`)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
