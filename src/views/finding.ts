import type { Measured } from "#domain/indicator/measure.ts";
import type { IsoDate } from "#domain/iso-date.ts";

/**
 * What a page says in its title, without words: the fact and what it is compared with.
 * The words are made by `i18n/finding-words.ts`.
 */
export type Finding = {
  readonly kind: /** One in so many inhabitants, against the average of the scope. */
    | "oneInSelected"
    /** The highest area of the scope. */
    | "oneInHighest"
    /** An amount or another indicator of the selected or highest area. */
    | "valueSelected"
    | "valueHighest"
    /** Growth or decline since the compared date. */
    | "changeSelected"
    | "changeHighest"
    | "suppressedSelected"
    | "missingSelected"
    /** Nothing can be said of any area. */
    | "none";
  /** Names of the area told about and of the scope, as official names. */
  readonly area: string;
  readonly scope: string;
  readonly indicator: string;
  readonly measured: Measured | undefined;
  /** The same figure of the scope as a whole. */
  readonly whole: Measured | undefined;
  readonly date: IsoDate;
  readonly compareDate: IsoDate;
  /** Made from example values: the title begins with "Voorbeeld:". */
  readonly example: boolean;
};
