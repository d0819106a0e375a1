import { useId } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { projectTexts } from "#i18n/project-texts.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { OwnKept } from "./OwnKept.tsx";

/** The yes to keeping the reader's files on this device, and what is kept. */
export function KeepOwn() {
  const text = useText(projectTexts);
  const id = useId();
  const store = useAppStore();
  const some = useApp((state) => state.deliveries.length > 0);
  const keeping = useApp((state) => state.keeping);
  return (
    <>
      <h3>{text("keepTitle")}</h3>
      {(keeping === undefined || keeping === "full") && (
        <>
          <p className="data-actions">
            <Button disabled={!some} aria-describedby={id} onClick={() => void startKeeping(store)}>
              {text("keep")}
            </Button>
          </p>
          <p id={id} className="note">
            {text(some ? "keepNote" : "keepNothing")}
          </p>
        </>
      )}
      <p role="status" className="note">
        {keeping === "busy" && text("keptBusy")}
        {keeping === "full" && text("keptFull")}
      </p>
      <OwnKept />
    </>
  );
}

async function startKeeping(store: ReturnType<typeof useAppStore>): Promise<void> {
  try {
    await (await import("#state/project/keep-own.ts")).keepOwn(store);
  } catch {
    store.setState({ keeping: "full" });
  }
}
