declare const isoDate: unique symbol;

/** A calendar day as `2025-07-01`; sorts as text. Made only by `parseIsoDate`. */
export type IsoDate = string & { readonly [isoDate]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day, or `undefined` when the text is not an existing day written as `yyyy-mm-dd`. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = shape.exec(text.trim());
  if (!match) return undefined;
  const time = Date.parse(`${match[0]}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(match[0]);
  return exists ? (match[0] as IsoDate) : undefined;
}

/** The day that a moment falls on where the reader is. */
export function localDay(moment: Date): IsoDate {
  const two = (number: number) => String(number).padStart(2, "0");
  const year = String(moment.getFullYear()).padStart(4, "0");
  const text = `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`no day: ${text}`);
  return date;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
