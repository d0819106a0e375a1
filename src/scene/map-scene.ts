import type { AreaCode } from "#domain/area/area.ts";
import type { AreaFill } from "#views/choropleth-view.ts";

export type SceneArea = {
  readonly code: AreaCode;
  readonly name: string;
  /** SVG path in the pixels of the scene. */
  readonly path: string;
  readonly fill: AreaFill;
  /** Where name and value stand, in pixels. */
  readonly label: { readonly x: number; readonly y: number } | undefined;
};

/**
 * All that is on the map, as a value without colours and without words: the SVG on screen, the
 * exported file and (by area code) the MapLibre layers are drawn from the same scene.
 */
export type MapScene = {
  readonly width: number;
  readonly height: number;
  /** Areas around the scope first, then the areas of the scope. */
  readonly areas: readonly SceneArea[];
  /** Amounts as proportional circles, largest first. */
  readonly circles: readonly {
    readonly code: AreaCode;
    readonly x: number;
    readonly y: number;
    readonly r: number;
  }[];
  /** One path each, `""` when there is none. */
  readonly municipalBorders: string;
  readonly provinceBorders: string;
  readonly selected: AreaCode | undefined;
};
