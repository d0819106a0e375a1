import { useState } from "react";
import { exportTexts } from "#i18n/export-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { Button } from "#ui/Button.tsx";

/** The sentence to cite, to read and to copy. */
export function CopySentence({ sentence }: { readonly sentence: string }) {
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
    <section className="take-sentence" aria-labelledby="take-sentence">
      <h3 id="take-sentence">{text("citation")}</h3>
      <blockquote>{sentence}</blockquote>
      <Button
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
