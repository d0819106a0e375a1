import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Measured } from "#domain/indicator/measured.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Value } from "#domain/value/value.ts";
import type { Comparison } from "./comparison.ts";

/** The fact itself, by the form its sentence takes. */
export type FindingFact =
  /** One in so many inhabitants (two significant figures from 100); `about` when rounding allows others. */
  | { readonly kind: "oneIn"; readonly inhabitants: number; readonly about: boolean }
  /** A rate of 0: nobody, or too few to survive rounding. */
  | { readonly kind: "nobody"; readonly rounded: boolean }
  /** A number of parks, or what is derived from it, of 0. */
  | { readonly kind: "noPark" }
  /** Growth or decline: how the number now compares with the number before. */
  | { readonly kind: "change"; readonly change: Comparison; readonly value: Value }
  /** Any other figure. */
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "suppressed"; readonly value: Value }
  | { readonly kind: "missing"; readonly value: Value }
  /** Not one area of the question has a figure. */
  | { readonly kind: "none" };

/** What the fact is held against. */
export type FindingContrast =
  /** Against the average of the scope. */
  | { readonly kind: "average"; readonly comparison: Comparison }
  /** Part of the amount of the scope, in whole percents; at least 1. */
  | { readonly kind: "share"; readonly percent: number; readonly about: boolean }
  /** Growth or decline of the scope as a whole. */
  | { readonly kind: "change"; readonly value: Value; readonly direction: "up" | "down" | "same" }
  /** Place from the top among the areas with a figure. */
  | {
      readonly kind: "place";
      readonly place: number;
      /** The worst place that a range leaves possible. */
      readonly worst: number;
      readonly shared: boolean;
    };

/**
 * What a page says in its title, without words: the fact and what it is compared with.
 * The words are made by `i18n/finding-words.ts`.
 */
export type Finding = {
  readonly fact: FindingFact;
  readonly contrast: FindingContrast | undefined;
  /** Told about the selected area, the highest area of the scope, or the scope as a whole. */
  readonly subject: "selected" | "highest" | "whole";
  /** Official names of the area told about and of the scope. */
  readonly area: string;
  readonly scope: string;
  readonly level: "municipality" | "province";
  /** Areas of the question, and how many of them have a figure. */
  readonly areas: number;
  readonly known: number;
  readonly indicator: Indicator;
  readonly measured: Measured | undefined;
  /** The same figure of the scope as a whole. */
  readonly whole: Measured | undefined;
  readonly date: IsoDate;
  readonly compareDate: IsoDate;
  /** Made from example values: the title begins with "Voorbeeld:". */
  readonly example: boolean;
};
