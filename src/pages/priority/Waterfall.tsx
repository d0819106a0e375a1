import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { valueTexts } from "#i18n/value-texts.ts";
import type { PriorityReason } from "#views/priority-reason.ts";
import { partColour } from "./part-colour.ts";

type WaterfallProps = { readonly reason: Extract<PriorityReason, { kind: "ranked" }> };

/** How the points add up: every part begins where the one before it ends. */
export function Waterfall({ reason: { parts, row } }: WaterfallProps) {
  const text = useText(priorityTexts);
  const valueText = useText(valueTexts);
  const format = useFormat();
  return (
    <ul className="priority-waterfall" aria-label={text("waterfall")}>
      {parts.map(({ shape, part, measured: { value, date }, points, before, most }) => (
        <li key={shape.id}>
          <span className="priority-step-name">{format.indicator(shape)}</span>
          <span className="number">{format.number(points, 1)}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            {most !== undefined && (
              <rect className="priority-most" x={before} width={most} height={10} />
            )}
            <rect data-part={partColour(part)} x={before} width={points} height={10} />
          </svg>
          <span className="note">
            {format.valueWithUnit(value, shape)}
            {date && `, ${format.shortDate(date)}`}
            {"status" in value && `, ${lowerFirst(valueText(`status.${value.status}`))}`}
            {value.kind === "range" && `, ${text("middle")}`}
          </span>
        </li>
      ))}
      <li className="priority-sum">
        <span className="priority-step-name">{text("together")}</span>
        <span className="number">{format.number(row.score, 1)}</span>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect className="priority-most" width={100} height={10} />
          <rect className="priority-whole" width={row.score} height={10} />
        </svg>
      </li>
    </ul>
  );
}

/** A status stands on its own elsewhere; here it goes on in a line. */
const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
