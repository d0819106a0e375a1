import type { Area, AreaCode } from "../area/area.ts";
import type { Boundaries } from "../area/boundaries.ts";
import type { Reorganisation } from "../area/reorganisation.ts";
import type { Definition } from "../definition/definition.ts";
import type { Indicator } from "../indicator/indicator.ts";
import type { IsoDate } from "../iso-date.ts";
import type { Issue } from "../issue.ts";
import type { ParkCollection } from "../park/park.ts";
import type { Value } from "../value/value.ts";
import type { Source } from "./source.ts";

/** One figure of one area on one day, with the source it came from (`Source.id`). */
export type Observation = { readonly value: Value; readonly source: string };

/** Observations of one measured indicator: area → day → figure, days ascending. */
export type Series = ReadonlyMap<AreaCode, ReadonlyMap<IsoDate, Observation>>;

/** A day on which the definition of a series changed; growth is never computed across it. */
export type DefinitionBreak = {
  readonly indicator: string;
  /** The first day under the new definition. */
  readonly date: IsoDate;
  /** Areas concerned; `undefined` means all. */
  readonly areas: readonly AreaCode[] | undefined;
  /** What changed, one Dutch sentence. */
  readonly reason: string;
};

/** A sourced statement about one area: what its council decided, what was counted there. */
export type Fact = {
  readonly area: AreaCode;
  readonly theme: "policy" | "demand" | "parks" | "published";
  readonly text: string;
  readonly source: string;
  readonly url: string;
  readonly date: string;
};

/** Validated data, ready for questions. Plain values only, so it crosses the worker border. */
export type Dataset = {
  /** Edition of the embedded data, e.g. `2026-11`. */
  readonly edition: string;
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly boundaries: Boundaries;
  readonly parks: ParkCollection;
  /** Measured series by id; derived indicators are computed from these, never stored. */
  readonly series: ReadonlyMap<string, Series>;
  /** All that can be asked for, measured and derived, in the order of the menu. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly breaks: readonly DefinitionBreak[];
  /** What series of registrations count, per area; `Source.edition` refers to these. */
  readonly definitions: readonly Definition[];
  /** Which municipality became which, by date. */
  readonly reorganisations: readonly Reorganisation[];
  readonly facts: readonly Fact[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly issues: readonly Issue[];
};
