import { useId, useState } from "react";
import { localDay } from "#domain/iso-date.ts";
import { projectSuffix } from "#domain/project/project.ts";
import { saveFile } from "#exports/save-file.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { projectTexts } from "#i18n/project-texts.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";

/** Bytes of files that a project may carry; more would make a text that no computer opens again. */
const most = 100_000_000;

/** Saves what is on screen as a project file, with the bytes of the files only when asked. */
export function SaveProject() {
  const text = useText(projectTexts);
  const { number } = useFormat();
  const id = useId();
  const store = useAppStore();
  const ready = useApp((state) => state.dataset !== undefined);
  const deliveries = useApp((state) => state.deliveries);
  const [wanted, setWanted] = useState(false);
  const [state, setState] = useState<"ready" | "busy" | "failed">("ready");
  const size = deliveries
    .flatMap(({ files }) => files)
    .reduce((sum, { bytes }) => sum + bytes.size, 0);
  const tooMuch = size > most;
  const data = wanted && size > 0 && !tooMuch;

  async function save() {
    setState("busy");
    try {
      const { saveProject } = await import("#state/project/save-project.ts");
      const file = await saveProject(store, { data });
      if (file) saveFile(file, `vakantieparkatlas-${localDay(new Date())}${projectSuffix}`);
      setState(file ? "ready" : "failed");
    } catch {
      setState("failed");
    }
  }

  return (
    <>
      {size > 0 && (
        <div>
          <label className="data-switch">
            <input
              type="checkbox"
              checked={data}
              disabled={tooMuch}
              aria-describedby={`${id}-data`}
              onChange={({ currentTarget }) => setWanted(currentTarget.checked)}
            />
            {text("withData")}
          </label>
          <p id={`${id}-data`} className="note">
            {tooMuch && text("tooMuch", { size: number(most / 1_000_000) })}
            {!tooMuch && text(data ? "withDataNote" : "withoutDataNote")}
          </p>
        </div>
      )}
      <p className="data-actions">
        <Button disabled={!ready || state === "busy"} onClick={() => void save()}>
          {text("save")}
        </Button>
        <span role="status" className="note">
          {state === "busy" && text("saving")}
          {state === "failed" && text("saveFailed")}
        </span>
      </p>
    </>
  );
}
