import type { AreaCode } from "../area/area.ts";
import type { IsoDate } from "../iso-date.ts";

/** Whether hotels, bed and breakfasts and apartments count as holiday parks. */
export const lodgings = ["included", "excluded", "partly", "unknown"] as const;
export type Lodging = (typeof lodgings)[number];

/** Who is counted: everybody registered, or only who was registered for a year or longer. */
export const yearRules = ["all", "oneYear", "unknown"] as const;
export type YearRule = (typeof yearRules)[number];

/**
 * What a series of registrations counts, in one area: a row of the definition register. Texts are
 * Dutch, as the publications are; empty when nothing was found.
 */
export type Definition = {
  /** The series, as sources name it in `Source.edition`. */
  readonly edition: string;
  /** The row of a smaller area goes before that of a larger one. */
  readonly area: AreaCode;
  readonly first: IsoDate | undefined;
  /** `undefined` while the series runs. */
  readonly last: IsoDate | undefined;
  readonly supplier: string;
  /** What is taken for a holiday park. */
  readonly parks: string;
  readonly lodging: Lodging;
  readonly yearRule: YearRule;
  readonly referenceDays: string;
  readonly coverage: string;
  /** Counts are rounded to multiples of this; `undefined` when not known. */
  readonly rounding: number | undefined;
  readonly knownErrors: string;
  readonly source: string;
  readonly url: string;
};

/** What the owner of a file says of a count of its own, in the words of the register. */
export type OwnDefinition = Pick<
  Definition,
  "supplier" | "parks" | "lodging" | "yearRule" | "referenceDays" | "coverage" | "knownErrors"
> & { readonly rounding?: number };

/** What the owner of a file says that its registrations count: as a series of the register does, or otherwise. */
export type DefinitionChoice =
  | { readonly kind: "unknown" }
  | { readonly kind: "sameAs"; readonly edition: string }
  | ({ readonly kind: "own" } & OwnDefinition);
