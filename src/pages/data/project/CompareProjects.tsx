import { useId, useState } from "react";
import type { Issue } from "#domain/issue.ts";
import type { ProjectDifference } from "#domain/project/project-differences.ts";
import { issueText } from "#i18n/issue-text.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { projectTexts } from "#i18n/project-texts.ts";
import { differenceWords } from "#i18n/project-words.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { FilePicker } from "./FilePicker.tsx";

type Answer = {
  readonly names: readonly string[];
  readonly differences: readonly ProjectDifference[];
  readonly issues: readonly Issue[];
};

/** In what a project differs from what is on screen, or from another project; nothing is opened. */
export function CompareProjects({ ready }: { readonly ready: boolean }) {
  const text = useText(projectTexts);
  const id = useId();
  const store = useAppStore();
  const [answer, setAnswer] = useState<Answer>();

  async function compare([first, second]: readonly File[]) {
    if (!first) return;
    const names = [first.name, ...(second ? [second.name] : [])];
    const failed = (issues: readonly Issue[]) => setAnswer({ names, differences: [], issues });
    try {
      const { compareProjects } = await import("#state/project/compare-projects.ts");
      const result = await compareProjects(store, first, second);
      if (result.ok) setAnswer({ names, differences: result.value, issues: [] });
      else failed(result.remarks);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      const where = { file: first.name };
      failed([{ code: "job.failed", severity: "error", where, values: { reason } }]);
    }
  }

  return (
    <>
      <p className="data-actions">
        <FilePicker
          label={text("compare")}
          accept=".json"
          multiple
          disabled={!ready}
          describedBy={id}
          onFiles={(files) => void compare(files)}
        />
      </p>
      <p id={id} className="note">
        {text("compareNote")}
      </p>
      <div role="status" className="data-waiting">
        {answer && <Differences answer={answer} onClose={() => setAnswer(undefined)} />}
      </div>
    </>
  );
}

type DifferencesProps = { readonly answer: Answer; readonly onClose: () => void };

function Differences({ answer, onClose }: DifferencesProps) {
  const text = useText(projectTexts);
  const language = useLanguage();
  const dataset = useApp((state) => state.dataset);
  const names = new Map<string, string>();
  for (const { code, name } of dataset?.areas.values() ?? []) names.set(code, name);
  const { differences, issues } = answer;
  const [first = "", second = ""] = answer.names;
  return (
    <div className="data-ask">
      <h3>{text(second ? "comparedTwo" : "comparedWithNow", { first, second })}</h3>
      {issues.map((issue) => (
        <p key={issue.code}>{issueText(issue, language)}</p>
      ))}
      {issues.length === 0 && differences.length === 0 && <p>{text("same")}</p>}
      {differences.length > 0 && (
        <ul>
          {differences.map((difference) => {
            const words = differenceWords(difference, {
              language,
              nameOf: (code) => names.get(code),
            });
            return <li key={words}>{words}</li>;
          })}
        </ul>
      )}
      <p className="data-actions">
        <Button look="quiet" onClick={onClose}>
          {text("close")}
        </Button>
      </p>
    </div>
  );
}
