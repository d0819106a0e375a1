declare const areaCode: unique symbol;

/** A CBS code with its prefix, e.g. `GM1701`, `PV22`, `NL01`. Made only by `parseAreaCode`. */
export type AreaCode = string & { readonly [areaCode]: true };

/** Kinds of place, from large to small. */
export const areaLevels = ["country", "province", "municipality"] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** A place in CBS's division of the country. */
export type Area = {
  readonly code: AreaCode;
  /** Official name, as on screen in both languages. */
  readonly name: string;
  readonly level: AreaLevel;
  /** The area one level up; the country has none, and a loaded area may lack it. */
  readonly parent: AreaCode | undefined;
  /** Longitude and latitude (degrees, WGS84) where a label or circle stands. */
  readonly centre: readonly [number, number];
};
