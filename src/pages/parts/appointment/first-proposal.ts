import type { IsoDate } from "#domain/iso-date.ts";
import type { Session } from "./session.ts";

/** The Tuesday after the coming three weeks, at ten: far enough to invite others. */
export function firstProposal(now: Date): Session {
  const start = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`) + 21 * 86_400_000;
  const untilTuesday = (2 - new Date(start).getUTCDay() + 7) % 7;
  const day = new Date(start + untilTuesday * 86_400_000);
  return { date: day.toISOString().slice(0, 10) as IsoDate, time: "10:00" };
}
