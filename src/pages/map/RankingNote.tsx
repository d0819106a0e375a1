import { useMemo } from "react";
import { comparabilityTexts } from "#i18n/comparability-texts.ts";
import { figureNoteTexts } from "#i18n/figure-note-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { RegisteredCaveat } from "#pages/parts/comparability/RegisteredCaveat.tsx";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { comparabilityView } from "#views/comparability-view.ts";
import { smoothedNote } from "#views/smoothed-note.ts";
import type { AnswerProps } from "./question-props.ts";

type NoteProps = Pick<AnswerProps, "dataset" | "view">;

/** What the title of a ranking adds when its places may not simply be compared. */
export function RankingQualification({ dataset, view }: NoteProps) {
  const text = useText(comparabilityTexts);
  const judgement = useMemo(
    () => comparabilityView(dataset, view.indicator, view.figures),
    [dataset, view],
  );
  if (!judgement || judgement.verdict === "comparable") return null;
  return <span className="ranking-qualified">{text(`title.${judgement.verdict}`)}</span>;
}

/** What must be known to read a ranking: what registration does not say, and what its figures leave out. */
export function RankingCaveat({ dataset, view }: NoteProps) {
  return (
    <>
      {comparabilityView(dataset, view.indicator, view.figures) && <RegisteredCaveat />}
      <SmoothedWords view={view} />
      {view.marks.fewCounted && <FewWords />}
    </>
  );
}

/** What the ring beside a rate means. */
function FewWords() {
  const text = useText(figureNoteTexts);
  return (
    <p className="note">
      <span className="ranking-few" aria-hidden="true" />
      {text("few")} <PageLink to={{ page: "method" }}>{text("fewWhy")}</PageLink>
    </p>
  );
}

function SmoothedWords({ view }: Pick<NoteProps, "view">) {
  const text = useText(figureNoteTexts);
  const note = useMemo(() => smoothedNote(view), [view]);
  if (!note) return null;
  return (
    <p className="note">
      {note.hidden > 0 && text("smoothedHidden", { hidden: note.hidden })}{" "}
      {note.out > 0 && text("smoothedOut", { out: note.out })}
    </p>
  );
}
