import { dataTexts } from "#i18n/data-texts.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import type { Job } from "#state/slices/dataset-state.ts";
import { Button } from "#ui/Button.tsx";
import { stepText } from "./step-text.ts";

type JobProgressProps = { readonly job: Job; readonly label: string };

/** What is being done, how far it is, and a way to stop it. */
export function JobProgress({ job, label }: JobProgressProps) {
  const text = useText(dataTexts);
  const language = useLanguage();
  const format = useFormat();
  const { done } = job.progress;
  return (
    <div className="data-job">
      <p className="data-job-title">{text("busy", { names: label })}</p>
      {done === undefined ? (
        <progress aria-label={label} />
      ) : (
        <progress aria-label={label} value={done} max={1} />
      )}
      <p className="note">{stepText(job.progress, language, format)}</p>
      <Button onClick={job.cancel}>{text("cancel")}</Button>
    </div>
  );
}
