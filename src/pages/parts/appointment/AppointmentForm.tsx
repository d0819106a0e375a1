import { type SubmitEvent, useState } from "react";
import type { Area, AreaCode } from "#domain/area/area.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { appointmentTexts } from "#i18n/appointment-texts.ts";
import { useText } from "#i18n/LanguageContext.tsx";
import { useApp } from "#state/use-app.ts";
import { Button } from "#ui/Button.tsx";
import { useConfig } from "../use-config.ts";
import { firstProposal } from "./first-proposal.ts";
import { saveIcs } from "./save-ics.ts";
import type { Session } from "./session.ts";
import { toIcs } from "./to-ics.ts";
import { toMailto } from "./to-mailto.ts";
import { useProposal } from "./use-proposal.ts";
import "./appointment.css";

type AppointmentFormProps = { readonly area: Area; readonly onClose: () => void };

/** Proposes a session: an e-mail draft and a calendar file, both made here and sent nowhere. */
export function AppointmentForm({ area, onClose }: AppointmentFormProps) {
  const text = useText(appointmentTexts);
  const areas = useApp((state) => state.dataset?.areas);
  const config = useConfig();
  const [code, setCode] = useState<AreaCode>(area.code);
  const [session, setSession] = useState(() => firstProposal(new Date()));
  const [saved, setSaved] = useState("");
  const chosen = areas?.get(code) ?? area;
  const proposal = useProposal({ area: chosen, session, config });
  const problem = problemOf(session, new Date());

  function save(event: SubmitEvent) {
    event.preventDefault();
    if (problem) return;
    const stamp = new Date();
    const uid = `${crypto.randomUUID()}@vakantieparkatlas`;
    saveIcs(proposal.fileName, toIcs({ ...proposal.invitation, uid, stamp }));
    setSaved(text("saved", { name: proposal.fileName }));
  }
  return (
    <form className="appointment" onSubmit={save}>
      <h2>{text("title")}</h2>
      <p>{text("intro")}</p>
      <AreaField code={code} onChoose={setCode} />
      <MomentFields session={session} onChoose={setSession} />
      <p className="appointment-problem" role="alert">
        {problem && text(problem)}
      </p>
      <div className="appointment-actions">
        {problem ? (
          <Button look="main" disabled>
            {text("email")}
          </Button>
        ) : (
          <a className="button" data-main="" href={toMailto(proposal.draft)}>
            {text("email")}
          </a>
        )}
        <Button type="submit" disabled={problem !== undefined}>
          {text("calendar")}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {text("close")}
        </Button>
      </div>
      <p className="note" role="status">
        {saved}
      </p>
      <p className="note">
        {text("privacy")} {config?.appointmentEmail === "" && text("noAddress")}
      </p>
    </form>
  );
}

/** What is wrong with the moment; nothing when it can be proposed. */
function problemOf({ date, time }: Session, now: Date): "needMoment" | "past" | undefined {
  if (!parseIsoDate(date) || !/^\d{2}:\d{2}$/.test(time)) return "needMoment";
  return date < now.toISOString().slice(0, 10) ? "past" : undefined;
}

type AreaFieldProps = {
  readonly code: AreaCode;
  readonly onChoose: (code: AreaCode) => void;
};

function AreaField({ code, onChoose }: AreaFieldProps) {
  const text = useText(appointmentTexts);
  const areas = useApp((state) => state.dataset?.areas);
  const municipalities = [...(areas?.values() ?? [])]
    .filter(({ level }) => level === "municipality")
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
  return (
    <label>
      <span>{text("municipality")}</span>
      <select
        className="field"
        value={code}
        onChange={(event) => onChoose(event.target.value as AreaCode)}
      >
        {municipalities.map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}

type MomentFieldsProps = {
  readonly session: Session;
  readonly onChoose: (session: Session) => void;
};

function MomentFields({ session, onChoose }: MomentFieldsProps) {
  const text = useText(appointmentTexts);
  return (
    <div className="appointment-moment">
      <label>
        <span>{text("date")}</span>
        <input
          className="field"
          type="date"
          required
          value={session.date}
          onChange={(event) =>
            onChoose({ ...session, date: event.target.value as Session["date"] })
          }
        />
      </label>
      <label>
        <span>{text("time")}</span>
        <input
          className="field"
          type="time"
          required
          value={session.time}
          onChange={(event) => onChoose({ ...session, time: event.target.value })}
        />
      </label>
    </div>
  );
}
