import { useState } from "react";
import { dataTexts } from "#i18n/data-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";

/** The way back to the data that came with the app; asks first, for own files are gone with it, also where they were kept. */
export function ResetData() {
  const text = useText(dataTexts);
  const [asking, setAsking] = useState(false);
  const reset = useApp((state) => state.reset);
  const changed = useApp(({ dataset, history }) => {
    const sources = [...(dataset?.sources.values() ?? [])];
    return history.length > 0 || sources.some(({ origin }) => origin !== "embedded");
  });
  if (!changed) return null;
  if (!asking) {
    return (
      <p className="data-actions">
        <Button look="quiet" onClick={() => setAsking(true)}>
          {text("reset")}
        </Button>
      </p>
    );
  }
  return (
    <div className="data-ask">
      <p>{text("resetAsk")}</p>
      <p className="data-actions">
        <Button
          onClick={() => {
            setAsking(false);
            void reset();
          }}
        >
          {text("resetYes")}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {text("resetNo")}
        </Button>
      </p>
    </div>
  );
}
