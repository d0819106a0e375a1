import type { Stability } from "#domain/priority/stability.ts";
import { useFormat, useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { inScope, timesInHundred } from "#i18n/priority-words.ts";
import type { Neighbour, PriorityReason } from "#views/priority-reason.ts";
import type { PriorityView } from "#views/priority-view.ts";

type ReasonWordsProps = {
  readonly view: PriorityView;
  readonly reason: Extract<PriorityReason, { kind: "ranked" }>;
  readonly stability: Stability | undefined;
};

/** The place in plain sentences: what weighs most, who is near, and how firm it is. */
export function ReasonWords({ view, reason, stability }: ReasonWordsProps) {
  const text = useText(priorityTexts);
  const format = useFormat();
  const language = useLanguage();
  const { row, of, parts, above, below } = reason;
  const [most] = parts;
  const share = stability?.shares.get(row.area.code);
  const range = stability?.places.get(row.area.code);
  return (
    <>
      <p>
        {text("reasonPlace", {
          area: row.area.name,
          place: row.place,
          of,
          points: format.number(row.score),
        })}{" "}
        {most &&
          text(most.extreme === "mostUrgent" ? "reasonMostUrgent" : "reasonMost", {
            indicator: format.indicator(most.shape),
            value: format.valueWithUnit(most.measured.value, most.shape),
            inScope: inScope(view, language),
            points: format.number(most.points),
          })}
      </p>
      <p>
        {above && nearby(above, "Above")} {below && nearby(below, "Below")}
      </p>
      {share !== undefined && range && stability && (
        <p>
          {text("topSentence", { times: timesInHundred(share), top: stability.top })}
          {". "}
          {range[0] === range[1]
            ? text("reasonSame", { best: range[0] })
            : text("reasonRange", { best: range[0], worst: range[1] })}
        </p>
      )}
    </>
  );

  function nearby({ area, points }: Neighbour, side: "Above" | "Below"): string {
    if (points < 1e-9) return text("reasonTied", { area: area.name });
    const key = points < 1 ? (`reason${side}Close` as const) : (`reason${side}` as const);
    return text(key, { area: area.name, points: format.number(points) });
  }
}
