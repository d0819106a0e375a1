import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { Sheet } from "#ui/Sheet.tsx";
import { useSheet } from "#ui/use-sheet.ts";
import { Settings } from "./Settings.tsx";

/** Opens the settings; shows the language that is on. */
export function SettingsTool({ className }: { readonly className: string }) {
  const text = useText(shellTexts);
  const sheet = useSheet();
  return (
    <>
      <button
        type="button"
        className={`shell-tool ${className}`}
        aria-haspopup="dialog"
        title={text("settings")}
        onClick={sheet.show}
      >
        {text("settingsIn")}
        <span className="sr-only">{text("settings")}</span>
      </button>
      {sheet.open && (
        <Sheet label={text("settings")} place="corner" onClose={sheet.close}>
          <Settings />
        </Sheet>
      )}
    </>
  );
}
