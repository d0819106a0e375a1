import type { AreaCode } from "#domain/area/area.ts";
import { lifespans, type Reorganisation } from "#domain/area/reorganisation.ts";
import type { IsoDate } from "#domain/iso-date.ts";

/** The municipal division that codes belong to, as far as they tell. */
export type Division = {
  /** The latest first day of any; `undefined` when all were there before what is known. */
  readonly from: IsoDate | undefined;
  /** The day on which the first of them ended; `undefined` when all are still there. */
  readonly until: IsoDate | undefined;
  /** Whether some ended before others began, so that no single day had them all. */
  readonly mixed: boolean;
};

/** Reads from its codes on which days a division was in force. */
export function createDivisionOf(reorganisations: readonly Reorganisation[]) {
  const spans = lifespans(reorganisations);
  return (codes: Iterable<AreaCode>): Division => {
    let [from, until]: [IsoDate | undefined, IsoDate | undefined] = [undefined, undefined];
    for (const code of codes) {
      const { begin, end } = spans.get(code) ?? {};
      if (begin && (!from || begin > from)) from = begin;
      if (end && (!until || end < until)) until = end;
    }
    return { from, until, mixed: from !== undefined && until !== undefined && until <= from };
  };
}
