import type { ReactNode } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { methodTexts } from "#i18n/method-texts.ts";
import type { SectionName } from "./section-names.ts";

type SectionProps = { readonly name: SectionName; readonly children: ReactNode };

/** One chapter of the page, with the address that the contents lead to. */
export function Section({ name, children }: SectionProps) {
  const text = useText(methodTexts);
  const id = sectionId(name);
  return (
    <section id={id} className="method-section" aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{text(`section.${name}`)}</h2>
      {children}
    </section>
  );
}

export function sectionId(name: SectionName): string {
  return `method-${name}`;
}
