import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { useApp } from "#state/use-app.ts";
import "./loading.css";

/** The shape of what comes, and a sentence; it shows only when loading takes long enough to notice. */
export function LoadingPage() {
  const text = useText(shellTexts);
  const page = useApp((state) => state.query.page);
  return (
    <div className="shell-loading">
      <div className="shell-loading-main">
        <h1 className="sr-only">{text(`page.${page}`)}</h1>
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
