import { type ChangeEvent, useCallback, useId } from "react";
import { dataTexts } from "#i18n/data-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { remoteSources } from "#state/services.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { AddressForm } from "./AddressForm.tsx";
import { JobArea } from "./JobArea.tsx";
import { ResetData } from "./ResetData.tsx";
import { takeFiles } from "./take-files.ts";
import { usePaste } from "./use-paste.ts";
import "./panels.css";

/** Where files of the reader come in: chosen, dropped or pasted; with the verdict and the way back. */
export function LoadPanel() {
  const text = useText(dataTexts);
  const input = useId();
  const store = useAppStore();
  const ready = useApp((state) => state.dataset !== undefined);
  const load = useCallback((files: readonly File[]) => takeFiles(store, files), [store]);
  usePaste(text("pastedName"), load);

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])];
    // Emptied, so that the same file may be chosen again after it was mended.
    currentTarget.value = "";
    if (files.length > 0) load(files);
  }

  return (
    <section className="data-load" aria-labelledby={`${input}-title`}>
      <h2 id={`${input}-title`}>{text("load")}</h2>
      <div className="data-drop">
        <input
          id={input}
          className="sr-only"
          type="file"
          multiple
          disabled={!ready}
          onChange={choose}
        />
        <label htmlFor={input} className="button" data-main="">
          {text("choose")}
        </label>
        <p>{text("loadNote")}</p>
        <p className="note">{text("paste")}</p>
      </div>
      <AddressForm />
      <JobArea mine={isOwn} label={inWords} />
      <Back />
    </section>
  );
}

function Back() {
  const text = useText(dataTexts);
  const { number } = useFormat();
  const steps = useApp((state) => state.history.length);
  const told = useApp((state) => state.outcome?.accepted === true);
  const undo = useApp((state) => state.undo);
  return (
    <>
      {steps > 0 && !told && (
        <p className="data-actions">
          <Button onClick={undo}>{text("undo")}</Button>
          <span className="note">{text("undoNote", { steps: number(steps) })}</span>
        </p>
      )}
      <ResetData />
    </>
  );
}

function isOwn(names: readonly string[]): boolean {
  return !remoteSources.some((source) => names.includes(source));
}

function inWords(names: readonly string[]): string {
  return names.join(", ");
}
