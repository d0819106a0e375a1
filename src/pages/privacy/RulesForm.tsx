import { type FormEvent, useId, useState } from "react";
import { defaultRules, type ProtectRules } from "#domain/protect/protect-rules.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { privacyTexts } from "#i18n/privacy-texts.ts";
import { useApp, useAppStore } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { thresholdOf } from "./threshold.ts";

/** Multiples to round to; 0 hides instead. */
const modes = [0, 5, 10] as const;

const switches = ["zeros", "groups", "singletons"] as const;

/** The rules by which counts are hidden, each with its reason; applying them makes the data anew. */
export function RulesForm({ rules }: { readonly rules: ProtectRules }) {
  const text = useText(privacyTexts);
  const id = useId();
  const setRules = useApp((state) => state.setRules);
  const busy = useApp((state) => state.job !== undefined);
  const [threshold, setThreshold] = useState(String(rules.threshold));
  const [chosen, setChosen] = useState({
    zeros: rules.zeros === "protect",
    groups: rules.groups,
    singletons: rules.singletons,
  });
  const [mode, setMode] = useState(rules.round ?? 0);
  const number = thresholdOf(threshold);
  const wrong = number === undefined;
  const store = useAppStore();
  const [refused, setRefused] = useState(false);

  async function take(fresh: ProtectRules) {
    setRefused(false);
    await setRules(fresh);
    // Files may have been refused before; only the answer to these rules counts.
    setRefused(store.getState().outcome?.accepted === false);
  }

  function apply(event: FormEvent) {
    event.preventDefault();
    if (number === undefined) return;
    const { zeros, ...others } = chosen;
    const { round: _, ...same } = rules;
    const fresh = { ...same, ...others, threshold: number, ...(mode > 0 && { round: mode }) };
    void take({ ...fresh, zeros: zeros ? "protect" : "publish" });
  }

  function back() {
    const { threshold: usual, zeros, groups, singletons } = defaultRules;
    const { round: _, ...same } = rules;
    void take({ ...same, threshold: usual, zeros, groups, singletons });
  }

  return (
    <form className="privacy-rules" onSubmit={apply}>
      <p>
        <label htmlFor={`${id}-threshold`}>{text("threshold")}</label>{" "}
        <input
          id={`${id}-threshold`}
          className="field"
          inputMode="numeric"
          size={5}
          value={threshold}
          aria-invalid={wrong}
          aria-describedby={`${id}-why`}
          onChange={({ currentTarget }) => setThreshold(currentTarget.value)}
        />
      </p>
      <p id={`${id}-why`} className="note">
        {wrong ? text("wrong") : text("thresholdWhy")}
      </p>
      <Modes mode={mode} onChange={setMode} />
      {switches.map((key) => (
        <div key={key}>
          <label className="privacy-switch">
            <input
              type="checkbox"
              checked={chosen[key]}
              aria-describedby={`${id}-${key}`}
              onChange={({ currentTarget }) =>
                setChosen({ ...chosen, [key]: currentTarget.checked })
              }
            />
            {text(key)}
          </label>
          <p id={`${id}-${key}`} className="note">
            {text(`${key}Why`)}
          </p>
        </div>
      ))}
      <p className="privacy-actions">
        <Button type="submit" look="main" disabled={wrong || busy}>
          {text("apply")}
        </Button>
        <Button look="quiet" disabled={busy} onClick={back}>
          {text("defaults")}
        </Button>
        <span role="status" className="note">
          {busy && text("working")}
          {!busy && refused && text("rulesRefused")}
        </span>
      </p>
    </form>
  );
}

type ModesProps = { readonly mode: number; readonly onChange: (mode: number) => void };

function Modes({ mode, onChange }: ModesProps) {
  const text = useText(privacyTexts);
  const id = useId();
  return (
    <fieldset className="privacy-modes" aria-describedby={`${id}-why`}>
      <legend>{text("modeTitle")}</legend>
      {modes.map((each) => (
        <label key={each} className="privacy-switch">
          <input type="radio" name={id} checked={each === mode} onChange={() => onChange(each)} />
          {text(`mode.${each}`)}
        </label>
      ))}
      <p id={`${id}-why`} className="note">
        {text("modeWhy")}
      </p>
    </fieldset>
  );
}
