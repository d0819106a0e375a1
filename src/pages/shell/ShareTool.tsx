import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { Sheet } from "#ui/Sheet.tsx";
import { useSheet } from "#ui/use-sheet.ts";
import { useCopy } from "./use-copy.ts";
import "./search.css";

/** Copies the link of what is on screen, and shows it for who wants to copy by hand. */
export function ShareTool() {
  const text = useText(shellTexts);
  const sheet = useSheet();
  const { copy, outcome } = useCopy();
  function share() {
    copy(window.location.href);
    sheet.show();
  }
  return (
    <>
      <button type="button" className="shell-tool" aria-haspopup="dialog" onClick={share}>
        {text("share")}
      </button>
      {sheet.open && (
        <Sheet label={text("shareTitle")} place="corner" onClose={sheet.close}>
          <div className="shell-share">
            <p role="status">
              {outcome === "copied" && text("shared")}
              {outcome === "failed" && text("shareFailed")}
            </p>
            <label>
              <span className="note">{text("shareLink")}</span>
              <input
                className="field"
                readOnly
                value={window.location.href}
                onFocus={(event) => event.target.select()}
              />
            </label>
          </div>
        </Sheet>
      )}
    </>
  );
}
