import type { Stability } from "#domain/priority/stability.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { inScope } from "#i18n/priority-words.ts";
import { PageLink } from "#pages/parts/PageLink.tsx";
import { priorityReason } from "#views/priority-reason.ts";
import type { PriorityView } from "#views/priority-view.ts";
import { ReasonWords } from "./ReasonWords.tsx";
import { Waterfall } from "./Waterfall.tsx";
import "./reason-panel.css";

type ReasonPanelProps = {
  readonly view: PriorityView;
  readonly stability: Stability | undefined;
};

/** Why the selected municipality stands where it stands; without a selection, why the first one does. */
export function ReasonPanel({ view, stability }: ReasonPanelProps) {
  const text = useText(priorityTexts);
  const format = useFormat();
  const language = useLanguage();
  const code = view.selected ?? view.ranked[0]?.area.code;
  const reason = code && priorityReason(view, code);
  if (!reason) {
    return (
      <section className="priority-reason" aria-labelledby="priority-reason">
        <h2 id="priority-reason">{text("reasonNone")}</h2>
        <p>
          {view.selected
            ? text("reasonElsewhere", {
                area: view.selected,
                inScope: inScope(view, language),
              })
            : text("reasonChoose")}
        </p>
      </section>
    );
  }
  const { area } = reason.row;
  return (
    <section className="priority-reason" aria-labelledby="priority-reason">
      <h2 id="priority-reason">{text("reason", { area: area.name })}</h2>
      {reason.kind === "ranked" ? (
        <>
          <ReasonWords view={view} reason={reason} stability={stability} />
          <Waterfall reason={reason} />
        </>
      ) : (
        <>
          <p>{text("reasonLacks", { area: area.name })}</p>
          <ul className="priority-lacks">
            {reason.row.lacking.map(({ shape, value }) => (
              <li key={shape.id}>
                {text("unrankedRow", {
                  indicator: format.indicator(shape),
                  why: format.value(value, shape),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <PageLink to={{ page: "area", selected: area.code }}>
        {text("openArea", { area: area.name })}
      </PageLink>
    </section>
  );
}
