import type { FileVerdict } from "#domain/delivery/file-verdict.ts";
import { dataTexts } from "#i18n/data-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { PageLink } from "#pages/parts/PageLink.tsx";
import type { Outcome } from "#state/slices/dataset-state.ts";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { qualityView } from "#views/quality-view.ts";
import { verdictView } from "#views/verdict-view.ts";
import { RemarkList } from "./RemarkList.tsx";
import { remarksId } from "./remarks-id.ts";
import { SaveReport } from "./SaveReport.tsx";
import { SourceChanges } from "./SourceChanges.tsx";

const none: readonly FileVerdict[] = [];

type VerdictProps = { readonly outcome: Outcome; readonly label: string };

/** What came of the last load: accepted or refused, what replaced what, and the remarks. */
export function Verdict({ outcome, label }: VerdictProps) {
  const text = useText(dataTexts);
  const undo = useApp((state) => state.undo);
  const dismiss = useApp((state) => state.dismissOutcome);
  const tried = useApp((state) => state.tried?.verdicts) ?? none;
  const { number } = useFormat();
  const { accepted, issues } = outcome;
  // What was accepted asks only for attention; how it was read stands with the other remarks.
  const view = qualityView(issues, accepted ? new Set(["error", "warning"]) : undefined);
  return (
    <div className="data-verdict" data-accepted={accepted}>
      <h3>{text(accepted ? "accepted" : "refused", { names: label })}</h3>
      <p>{text(accepted ? "acceptedNote" : "refusedNote")}</p>
      {accepted && <Changes />}
      <p className="data-actions">
        {accepted && (
          <PageLink to={{ page: "map" }} className="button">
            {text("showMap")}
          </PageLink>
        )}
        {accepted && <Button onClick={undo}>{text("undo")}</Button>}
        <Button look="quiet" onClick={dismiss}>
          {text("dismiss")}
        </Button>
      </p>
      <RemarkList files={view.files} heading="h4" />
      {!accepted && <SaveReport issues={issues} verdicts={tried} />}
      {accepted && view.counts.info > 0 && (
        <p>
          <a href={`#${remarksId}`}>{text("toRemarks", { count: number(issues.length) })}</a>
        </p>
      )}
    </div>
  );
}

function Changes() {
  const after = useApp((state) => state.dataset);
  const before = useApp((state) => state.history.at(-1)?.dataset);
  return before && after ? <SourceChanges changes={verdictView(before, after)} /> : null;
}
