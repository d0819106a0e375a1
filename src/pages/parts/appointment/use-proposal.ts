import type { Area } from "#domain/area/area.ts";
import type { AtlasConfig } from "#domain/config.ts";
import { parseIsoDate } from "#domain/iso-date.ts";
import { appointmentTexts } from "#i18n/appointment-texts.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { selectQuestion } from "#state/selectors.ts";
import { encodeQuery } from "#state/url/query-codec.ts";
import { useApp } from "#state/use-app.ts";
import { areaView } from "#views/area-view.ts";
import { defaultQuery } from "#views/query.ts";
import { type Session, sessionEnd } from "./session.ts";
import type { Invitation } from "./to-ics.ts";
import type { Draft } from "./to-mailto.ts";

type Wanted = {
  readonly area: Area;
  readonly session: Session;
  readonly config: AtlasConfig | undefined;
};

type Proposal = {
  readonly draft: Draft;
  readonly invitation: Omit<Invitation, "uid" | "stamp">;
  readonly fileName: string;
};

/** The e-mail draft and the invitation in the reader's language. */
export function useProposal({ area, session, config }: Wanted): Proposal {
  const text = useText(appointmentTexts);
  const format = useFormat();
  const dataset = useApp((state) => state.dataset);
  const question = useApp(selectQuestion);
  const view = dataset && question && areaView(dataset, question, area.code);
  const link = linkTo(area);
  const day = parseIsoDate(session.date);
  const email = config?.appointmentEmail ?? "";
  const name = config?.appointmentWith ?? "";
  const values = {
    area: area.name,
    link,
    with: name === "" ? text("someone") : name,
    date: day ? format.date(day) : "",
    from: session.time,
    to: sessionEnd(session).time,
    example: view?.marks.example ? text("bodyExample") : "",
  };
  return {
    draft: { to: email, subject: text("subject", values), body: text("body", values) },
    invitation: {
      session,
      summary: text("summary", values),
      description: text("description", values),
      url: link,
      withName: name,
      withEmail: email,
    },
    fileName: text("fileName", { area: plainName(area.name) }),
  };
}

function linkTo({ code }: Area): string {
  const search = encodeQuery({ ...defaultQuery, page: "area", selected: code }).toString();
  return `${window.location.origin}${window.location.pathname}?${search}`;
}

/** A name as part of a file name: small letters, no accents, no signs. */
function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
