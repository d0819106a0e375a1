import { useState } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { shellTexts } from "#i18n/shell-texts.ts";
import { selectRepairs } from "#state/selectors.ts";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";

const codes = ["query.unreadable", "query.unknown"] as const;

/** What of the link could not be read or answered, as a quiet line above the page. */
export function Repairs() {
  const text = useText(shellTexts);
  const issues = useApp(selectRepairs);
  const [dismissed, setDismissed] = useState<typeof issues>();
  const lines = issues.flatMap(({ code, values }) => {
    const key = codes.find((each) => each === code);
    return key ? [text(key, values)] : [];
  });
  return (
    <div className="shell-repairs no-print" role="status">
      {lines.length > 0 && dismissed !== issues && (
        <div className="shell-repair">
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button look="quiet" aria-label={text("dismiss")} onClick={() => setDismissed(issues)}>
            {text("close")}
          </Button>
        </div>
      )}
    </div>
  );
}
