import type { IsoDate } from "#domain/iso-date.ts";

/** A proposed session, in Dutch local time. */
export type Session = {
  readonly date: IsoDate;
  /** `09:30`. */
  readonly time: string;
};

/** How long a session takes, in minutes. */
const sessionMinutes = 120;

/** The time of the clock when the session ends, and whether that is the next day. */
export function sessionEnd({ time }: Session): {
  readonly time: string;
  readonly nextDay: boolean;
} {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const end = hours * 60 + minutes + sessionMinutes;
  const clock = end % (24 * 60);
  const two = (number: number) => String(number).padStart(2, "0");
  return { time: `${two(Math.floor(clock / 60))}:${two(clock % 60)}`, nextDay: end >= 24 * 60 };
}

/** The day after. */
export function dayAfter(date: IsoDate): IsoDate {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000);
  return next.toISOString().slice(0, 10) as IsoDate;
}
