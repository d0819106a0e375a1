import { useId } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { projectTexts } from "#i18n/project-texts.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { takeFiles } from "../take-files.ts";
import { CompareProjects } from "./CompareProjects.tsx";
import { FilePicker } from "./FilePicker.tsx";
import { KeepOwn } from "./KeepOwn.tsx";
import { SaveProject } from "./SaveProject.tsx";
import { WaitingFiles } from "./WaitingFiles.tsx";
import "./project-panel.css";

/** The screen as a file: saved, opened again, compared; and the reader's files kept on this device. */
export function ProjectPanel() {
  const text = useText(projectTexts);
  const id = useId();
  const store = useAppStore();
  const ready = useApp((state) => state.dataset !== undefined);
  return (
    <section className="data-project" aria-labelledby={id}>
      <h2 id={id}>{text("title")}</h2>
      <p className="note">{text("lead")}</p>
      <SaveProject />
      <p className="data-actions">
        <FilePicker
          label={text("open")}
          accept=".json"
          disabled={!ready}
          onFiles={(files) => takeFiles(store, files)}
        />
      </p>
      <WaitingFiles />
      <CompareProjects ready={ready} />
      <KeepOwn />
    </section>
  );
}
