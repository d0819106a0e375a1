import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { useSheet } from "#ui/use-sheet.ts";
import { TakeSheet } from "./TakeSheet.tsx";

/** Opens everything that can be taken from the page on screen. */
export function TakeTool({ className }: { readonly className: string }) {
  const text = useText(shellTexts);
  const sheet = useSheet();
  return (
    <>
      <button
        type="button"
        className={`shell-tool ${className}`}
        aria-haspopup="dialog"
        onClick={sheet.show}
      >
        {text("take")}
      </button>
      {sheet.open && <TakeSheet onClose={sheet.close} />}
    </>
  );
}
