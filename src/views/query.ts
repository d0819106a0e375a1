import type { AreaCode } from "#domain/area/area.ts";
import type { ClassMethod } from "#domain/classify/method.ts";
import { usualGrowthBase } from "#domain/indicator/change.ts";
import type { IsoDate } from "#domain/iso-date.ts";
import type { Recipe } from "#domain/priority/recipe.ts";
import { defaultRecipe } from "#domain/priority/recipe.ts";

export const pages = ["map", "area", "priority", "data", "method", "privacy"] as const;
export type Page = (typeof pages)[number];

/** Everything the reader asks of the data. The URL is its written form. */
export type Query = {
  readonly page: Page;
  /** The province shown, or the whole country. */
  readonly scope: AreaCode;
  /** What is coloured within the scope. */
  readonly level: "province" | "municipality";
  readonly indicator: string;
  /** Reference date; `undefined` is the last well counted one. */
  readonly date: IsoDate | undefined;
  /** Earlier date that change is computed from; `undefined` is the first well counted one. */
  readonly compareDate: IsoDate | undefined;
  /** The least number of people that a growth percentage is told on. */
  readonly growthBase: number;
  readonly method: ClassMethod;
  readonly classes: number;
  readonly selected: AreaCode | undefined;
  /** Further areas in the trend, in order of adding; at most 4. */
  readonly compared: readonly AreaCode[];
  readonly recipe: Recipe;
  /** West, south, east, north in degrees; `undefined` fits the scope. */
  readonly bounds: readonly [number, number, number, number] | undefined;
};

export const defaultQuery: Query = {
  page: "map",
  scope: "PV22" as AreaCode,
  level: "municipality",
  indicator: "pressure",
  date: undefined,
  compareDate: undefined,
  growthBase: usualGrowthBase,
  method: "round",
  classes: 5,
  selected: undefined,
  compared: [],
  recipe: defaultRecipe,
  bounds: undefined,
};
