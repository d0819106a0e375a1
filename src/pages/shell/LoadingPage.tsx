import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import "./loading.css";

/** The shape of what comes, and a sentence; it shows only when loading takes long enough to notice. */
export function LoadingPage() {
  const text = useText(shellTexts);
  return (
    <div className="shell-loading">
      <div className="shell-loading-main">
        <p role="status">{text("loading")}</p>
        <div className="shell-loading-title" />
        <div className="shell-loading-block" />
      </div>
      <div className="shell-loading-side">
        {Array.from({ length: 12 }, (_, row) => (
          <div key={row} className="shell-loading-row" />
        ))}
      </div>
    </div>
  );
}
