import { type FormEvent, useId, useState } from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { HiddenCount, ProtectionReport } from "#domain/delivery/protection-report.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { privacyTexts } from "#i18n/privacy-texts.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { thresholdOf } from "./threshold.ts";

type Answer =
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly threshold: number }
  | { readonly kind: "found"; readonly threshold: number; readonly report: ProtectionReport };

type OtherThresholdProps = { readonly dataset: Dataset; readonly report: ProtectionReport };

/** Protects everything once more by another threshold, only to tell what that would show and hide. */
export function OtherThreshold({ dataset, report }: OtherThresholdProps) {
  const text = useText(privacyTexts);
  const id = useId();
  const store = useAppStore();
  const busyElsewhere = useApp((state) => state.job !== undefined);
  const [asked, setAsked] = useState("5");
  const [answer, setAnswer] = useState<Answer>();
  const threshold = thresholdOf(asked);
  const wrong = threshold === undefined;
  const busy = answer?.kind === "busy" || busyElsewhere;

  async function compare(event: FormEvent) {
    event.preventDefault();
    const { base, deliveries, rules, services } = store.getState();
    if (threshold === undefined || busy || !base) return;
    setAnswer({ kind: "busy" });
    const order = { base, deliveries, rules: { ...rules, threshold } };
    const options = { signal: new AbortController().signal, onProgress: () => undefined };
    const built = await services.build(order, options).catch(() => undefined);
    setAnswer(
      built?.ok
        ? { kind: "found", threshold, report: built.value.protection }
        : { kind: "failed", threshold },
    );
  }

  return (
    <form className="privacy-rules" onSubmit={(event) => void compare(event)}>
      <h3>{text("otherTitle")}</h3>
      <p className="privacy-actions">
        <label htmlFor={`${id}-other`}>{text("otherLabel")}</label>
        <input
          id={`${id}-other`}
          className="field"
          inputMode="numeric"
          size={5}
          value={asked}
          aria-invalid={wrong}
          aria-describedby={`${id}-answer`}
          onChange={({ currentTarget }) => setAsked(currentTarget.value)}
        />
        <Button type="submit" disabled={wrong || busy}>
          {text("otherGo")}
        </Button>
      </p>
      <div id={`${id}-answer`} role="status">
        {wrong && <p className="note">{text("wrong")}</p>}
        {!wrong && answer && <AnswerWords dataset={dataset} now={report} answer={answer} />}
      </div>
    </form>
  );
}

/** Names that are told; the rest is in the number. */
const named = 12;

const keyOf = ({ indicator, area, date }: HiddenCount) => `${indicator} ${area} ${date}`;

type AnswerProps = {
  readonly dataset: Dataset;
  readonly now: ProtectionReport;
  readonly answer: Answer;
};

function AnswerWords({ dataset, now, answer }: AnswerProps) {
  const text = useText(privacyTexts);
  const { number } = useFormat();
  if (answer.kind === "busy") return <p>{text("otherBusy")}</p>;
  const threshold = number(answer.threshold);
  if (answer.kind === "failed") return <p>{text("otherFailed", { threshold })}</p>;
  const then = new Set(answer.report.hidden.map(keyOf));
  const before = new Set(now.hidden.map(keyOf));
  const freed = now.hidden.filter((each) => !then.has(keyOf(each)));
  const extra = answer.report.hidden.filter((each) => !before.has(keyOf(each))).length;
  if (freed.length + extra === 0) return <p>{text("otherSame", { threshold })}</p>;
  const plural = (count: number) => (count === 1 ? 1 : number(count));
  const names = [...new Set(freed.map(({ area }) => dataset.areas.get(area)?.name ?? area))];
  const some = names.length > named ? [...names.slice(0, named), "…"] : names;
  return (
    <>
      <p>{text("otherFound", { threshold, freed: plural(freed.length), extra: plural(extra) })}</p>
      {names.length > 0 && <p className="note">{text("otherFreed", { names: some.join(", ") })}</p>}
    </>
  );
}
