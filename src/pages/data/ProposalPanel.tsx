import { useEffect, useMemo, useRef } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { proposalTexts } from "#i18n/proposal-texts.ts";
import { PageLink } from "#pages/parts/PageLink.tsx";
import type { Proposal } from "#state/slices/workspace.ts";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { compareDatasets } from "#views/compare-datasets.ts";
import { qualityView } from "#views/quality-view.ts";
import { verdictView } from "#views/verdict-view.ts";
import { worthKnowing } from "#views/worth-knowing.ts";
import { RemarkList } from "./RemarkList.tsx";
import { SaveReport } from "./SaveReport.tsx";
import { SeriesDifferences } from "./SeriesDifferences.tsx";
import { SourceChanges } from "./SourceChanges.tsx";
import { VerdictSummary } from "./VerdictSummary.tsx";
import "./proposal-panel.css";

type ProposalPanelProps = {
  readonly proposal: Proposal;
  readonly before: Dataset;
  readonly label: string;
};

/** What files would change, told before anything changes; one button uses them, one does not. */
export function ProposalPanel({ proposal, before, label }: ProposalPanelProps) {
  const text = useText(proposalTexts);
  const accept = useApp((state) => state.accept);
  const decline = useApp((state) => state.decline);
  const after = proposal.workspace.dataset;
  const button = useRef<HTMLButtonElement>(null);
  const difference = useMemo(
    () => (after ? compareDatasets(before, after) : undefined),
    [before, after],
  );
  // Enter is enough: who drops a file wants it, unless what is told says otherwise.
  useEffect(() => {
    // But not while it is being read again by other choices: that would take the hand off them.
    if (document.activeElement?.closest(".data-reading")) return;
    button.current?.focus({ preventScroll: true });
  }, []);
  if (!after || !difference) return null;
  const view = qualityView(worthKnowing(proposal.issues));
  return (
    <div className="data-verdict data-proposal">
      <h3>{text("title", { names: label })}</h3>
      <p>{text("note")}</p>
      <p className="data-actions">
        <Button ref={button} look="main" onClick={accept}>
          {text("accept")}
        </Button>
        <Button onClick={decline}>{text("decline")}</Button>
      </p>
      <VerdictSummary verdicts={proposal.workspace.verdicts} />
      <SourceChanges changes={verdictView(before, after)} />
      <SeriesDifferences difference={difference} />
      <Hidden proposal={proposal} />
      <RemarkList files={view.files} heading="h4" />
      <SaveReport issues={proposal.issues} verdicts={proposal.workspace.verdicts} />
    </div>
  );
}

function Hidden({ proposal }: { readonly proposal: Proposal }) {
  const text = useText(proposalTexts);
  const { number } = useFormat();
  const hidden = proposal.workspace.protection?.hidden ?? [];
  if (hidden.length === 0) return null;
  const second = hidden.filter(({ reason }) => reason.kind === "protects").length;
  return (
    <p>
      {text("hidden", { count: number(hidden.length), second: number(second) })}{" "}
      <PageLink to={{ page: "privacy" }}>{text("rules")}</PageLink>
    </p>
  );
}
