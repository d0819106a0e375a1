import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { Button } from "#ui/Button.tsx";

/** Not even the data that ship with the app could be read. */
export function LoadFailed() {
  const text = useText(shellTexts);
  return (
    <div className="shell-state" role="alert">
      <h1>{text("failed")}</h1>
      <p className="shell-actions">
        <Button look="main" onClick={() => window.location.reload()}>
          {text("reload")}
        </Button>
      </p>
    </div>
  );
}
