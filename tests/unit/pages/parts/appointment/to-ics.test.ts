import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "#domain/iso-date.ts";
import { type Invitation, toIcs } from "#pages/parts/appointment/to-ics.ts";

const invitation: Invitation = {
  session: { date: "2026-12-22" as IsoDate, time: "10:00" },
  uid: "1@test",
  stamp: new Date("2026-11-25T19:00:01.234Z"),
  summary: "Versnellingskamer flexwonen Westerveld (voorstel)",
  description: "Regel een; met komma, en\\schuin\nRegel twee",
  url: "https://example.org/?gebied=GM1701",
  withName: "Regio Drenthe",
  withEmail: "flex@example.org",
};

/** The content lines as a calendar reads them: folded parts joined. */
const lines = (ics: string) => ics.replaceAll("\r\n ", "").split("\r\n");

describe("toIcs", () => {
  it("proposes two hours in Dutch time, tentatively", () => {
    const read = lines(toIcs(invitation));

    expect(read).toContain("DTSTART;TZID=Europe/Amsterdam:20261222T100000");
    expect(read).toContain("DTEND;TZID=Europe/Amsterdam:20261222T120000");
    expect(read).toContain("STATUS:TENTATIVE");
    expect(read).toContain("DTSTAMP:20261125T190001Z");
    expect(read).toContain("UID:1@test");
  });

  it("ends the next day when the session runs over midnight, also over the year", () => {
    const session = { date: "2026-12-31" as IsoDate, time: "23:15" };

    const read = lines(toIcs({ ...invitation, session }));

    expect(read).toContain("DTEND;TZID=Europe/Amsterdam:20270101T011500");
  });

  it("begins and ends every component, with the rules of Dutch time", () => {
    const read = lines(toIcs(invitation));

    expect(read[0]).toBe("BEGIN:VCALENDAR");
    expect(read.at(-2)).toBe("END:VCALENDAR");
    expect(read.at(-1)).toBe("");
    const names = (start: string) =>
      read
        .filter((line) => line.startsWith(start))
        .map((line) => line.slice(start.length))
        .sort();
    expect(names("BEGIN:")).toEqual(names("END:"));
    expect(read).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
  });

  it("escapes what has a meaning in a calendar", () => {
    expect(lines(toIcs(invitation))).toContain(
      "DESCRIPTION:Regel een\\; met komma\\, en\\\\schuin\\nRegel twee",
    );
  });

  it("invites whom the publisher named, and nobody without an address", () => {
    const named = lines(toIcs({ ...invitation, withName: 'Regio "Drenthe"\r\nX' }));
    expect(named).toContain('ORGANIZER;CN="Regio  Drenthe   X":mailto:flex@example.org');
    expect(named.filter((line) => line.startsWith("ATTENDEE"))).toHaveLength(1);
    expect(toIcs({ ...invitation, withEmail: "" })).not.toMatch(/ORGANIZER|ATTENDEE/);
  });

  it("keeps every line within 75 octets and loses no character, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const ics = toIcs({ ...invitation, summary: text });

        for (const line of ics.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const summary = lines(ics).find((line) => line.startsWith("SUMMARY:")) ?? "";
        const read = summary
          .slice(8)
          .replace(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
        expect(read).toBe(text.replace(/\r\n|\r/g, "\n").replace(/(?!\n)\p{Cc}/gu, " "));
      }),
    );
  });
});
