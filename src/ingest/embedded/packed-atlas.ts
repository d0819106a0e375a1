import type { Reorganisation } from "#domain/area/reorganisation.ts";
import type { Fact } from "#domain/dataset/dataset.ts";
import type { Source } from "#domain/dataset/source.ts";
import type { Definition } from "#domain/definition/definition.ts";
import type { Issue } from "#domain/issue.ts";
import type { ParkCollection } from "#domain/park/park.ts";
import type { Status } from "#domain/value/value.ts";

/** Raised when the layout of `public/data` changes; a reader refuses every other version. */
export const packedVersion = 1;

/**
 * `public/data/atlas.json`: the embedded data in columns, so that no name is repeated per row.
 * `scripts/build-data.ts` writes it, `readEmbedded` reads it.
 */
export type PackedAtlas = {
  readonly version: typeof packedVersion;
  readonly edition: string;
  /** Every column has one entry per area: the country, the provinces, the municipalities by code. */
  readonly areas: {
    readonly code: readonly string[];
    readonly name: readonly string[];
    /** Code of the area one level up, empty for the country. */
    readonly parent: readonly string[];
    /** Degrees, WGS84. */
    readonly longitude: readonly number[];
    readonly latitude: readonly number[];
  };
  readonly boundaries: {
    readonly accuracy: "schematic" | "official";
    readonly year: number;
    readonly source: string;
  };
  readonly figures: readonly PackedFigures[];
  readonly parks: PackedParks;
  readonly facts: readonly Fact[];
  readonly definitions: readonly Definition[];
  readonly reorganisations: readonly Reorganisation[];
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
};

/** A cell: a figure, `x` when it is suppressed, `null` when there is none (then nothing is stored). */
export type PackedCell = number | "x" | null;

/** Figures of one series that share their source, status and rounding. */
export type PackedFigures = {
  readonly series: string;
  readonly source: string;
  readonly status: Status;
  /** Half the rounding step; 0 when exact. */
  readonly margin: number;
  /** Threshold of the suppressed cells; present when there are any. */
  readonly below?: number;
  /** Days, ascending. */
  readonly dates: readonly string[];
  /** Codes of the areas. */
  readonly areas: readonly string[];
  /** One row per area, one cell per day. */
  readonly cells: readonly (readonly PackedCell[])[];
};

/** Parks in columns; an outline is not stored but drawn as a circle from place and size. */
export type PackedParks = {
  readonly source: string;
  readonly covers: readonly string[];
  readonly complete: boolean;
  readonly name: readonly string[];
  readonly place: readonly string[];
  readonly kind: readonly ParkCollection["parks"][number]["kind"][];
  readonly municipality: readonly string[];
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  /** `null` when the size is not known. */
  readonly hectares: readonly (number | null)[];
};

/** `public/data/places.json`: the settlements to search by, in columns. */
export type PackedPlaces = {
  readonly version: typeof packedVersion;
  /** Codes of the municipalities, each followed by its settlements. */
  readonly municipality: readonly string[];
  /** Names per municipality; cities start with `*`, hamlets with `-`, villages with nothing. */
  readonly names: readonly (readonly string[])[];
};
