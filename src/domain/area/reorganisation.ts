import type { IsoDate } from "../iso-date.ts";
import type { AreaCode } from "./area.ts";

/** A merger adds up; a split leaves part of a municipality to each of several; a renaming changes a code only. */
export const reorganisationKinds = ["merger", "split", "renaming"] as const;
export type ReorganisationKind = (typeof reorganisationKinds)[number];

/**
 * One municipality that ended, and one into which it went; a split has a row for each of these.
 * Borders that moved between municipalities that both stayed are not reorganisations.
 */
export type Reorganisation = {
  /** The first day of the new division. */
  readonly date: IsoDate;
  readonly kind: ReorganisationKind;
  readonly from: AreaCode;
  readonly fromName: string;
  readonly to: AreaCode;
  readonly toName: string;
  /** Whether `to` began on that day; otherwise it was there already and grew. */
  readonly begins: boolean;
  /** The publication that says so. */
  readonly publication: string;
};

/** When a municipality was there: from a first day until, but not on, a last one. */
export type Lifespan = {
  readonly name: string;
  /** `undefined` when it was there before the reorganisations that are known. */
  readonly begin: IsoDate | undefined;
  /** `undefined` while it is there. */
  readonly end: IsoDate | undefined;
};

/** The lifespans of all municipalities that began or ended in these reorganisations. */
export function lifespans(all: readonly Reorganisation[]): ReadonlyMap<AreaCode, Lifespan> {
  const found = new Map<AreaCode, Lifespan>();
  const add = (code: AreaCode, known: Partial<Lifespan> & Pick<Lifespan, "name">) =>
    found.set(code, { begin: undefined, end: undefined, ...found.get(code), ...known });
  for (const { from, fromName, to, toName, date, begins } of all) {
    add(from, { name: fromName, end: date });
    if (begins) add(to, { name: toName, begin: date });
  }
  return found;
}

/** The codes of a day, given those of another day: what ended is taken back, or what began is put in. */
export function codesOn(
  date: IsoDate,
  known: ReadonlySet<AreaCode>,
  all: readonly Reorganisation[],
): ReadonlySet<AreaCode> {
  const codes = new Set(known);
  for (const [code, { begin, end }] of lifespans(all)) {
    if ((begin && begin > date) || (end && end <= date)) codes.delete(code);
    else codes.add(code);
  }
  return codes;
}
