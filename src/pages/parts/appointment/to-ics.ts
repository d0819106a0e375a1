import { dayAfter, type Session, sessionEnd } from "./session.ts";

/** Everything in an invitation; texts are plain, addresses may be empty. */
export type Invitation = {
  readonly session: Session;
  /** Unique in the world. */
  readonly uid: string;
  /** Moment of making, in UTC. */
  readonly stamp: Date;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly withName: string;
  readonly withEmail: string;
};

/**
 * A tentative session as an iCalendar file (RFC 5545): lines of at most 75 octets that end with
 * CRLF, text escaped, Dutch time with its rules for summer time.
 */
export function toIcs(invitation: Invitation): string {
  const { session, uid, stamp, summary, description, url } = invitation;
  const end = sessionEnd(session);
  const endDate = end.nextDay ? dayAfter(session.date) : session.date;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Vakantieparkatlas//Afspraak//NL",
    "CALSCALE:GREGORIAN",
    ...dutchTime,
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART;TZID=Europe/Amsterdam:${local(session.date, session.time)}`,
    `DTEND;TZID=Europe/Amsterdam:${local(endDate, end.time)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    "STATUS:TENTATIVE",
    "TRANSP:OPAQUE",
    ...people(invitation),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The rules of the European Union since 1996, as the standard asks them to be written out. */
const dutchTime = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Amsterdam",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
];

function people({ withName, withEmail }: Invitation): readonly string[] {
  if (withEmail === "") return [];
  // A quotation mark cannot stand in a quoted parameter, a line end in no parameter at all.
  const name = withName.replace(/["\p{Cc}]/gu, " ").trim() || withEmail;
  return [
    `ORGANIZER;CN="${name}":mailto:${withEmail}`,
    `ATTENDEE;CN="${name}";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${withEmail}`,
  ];
}

const local = (date: string, time: string) =>
  `${date.replaceAll("-", "")}T${time.replace(":", "")}00`;

const utc = (moment: Date) => moment.toISOString().replace(/\.\d+/, "").replaceAll(/[-:]/g, "");

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Breaks a line into parts of at most 75 octets; each further part begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
