import { useId, useState } from "react";
import type { TakeSentence } from "#exports/take-citations.ts";
import { exportTexts } from "#i18n/export-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { Button } from "#ui/Button.tsx";

/** A sentence to cite, to read and to copy. */
export function CopySentence({ about, sentence }: TakeSentence) {
  const id = useId();
  const text = useText(exportTexts);
  const [copied, setCopied] = useState<boolean>();

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(sentence);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }
  return (
    <section className="take-sentence" aria-labelledby={id}>
      <h3 id={id}>{text(about)}</h3>
      <blockquote>{sentence}</blockquote>
      <Button
        aria-label={`${text("copy")}: ${text(about)}`}
        onClick={() => {
          void copy();
        }}
      >
        {text("copy")}
      </Button>
      <span className="note" role="status">
        {copied === true && text("copied")}
        {copied === false && text("copyFailed")}
      </span>
    </section>
  );
}
