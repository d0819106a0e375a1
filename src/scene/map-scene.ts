import type { AreaCode } from "#domain/area/area.ts";
import type { AreaFill } from "#views/choropleth-view.ts";

export type SceneArea = {
  readonly code: AreaCode;
  readonly name: string;
  /** SVG path in the pixels of the scene. */
  readonly path: string;
  readonly fill: AreaFill;
  /** Middle of the name; the value stands one line below. None where it would cover another. */
  readonly label: { readonly x: number; readonly y: number } | undefined;
};

export type ScenePark = {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the dot that stands for the park, by its hectares. */
  readonly r: number;
  /** The outline, from the zoom where it is seen; else the dot is drawn. */
  readonly path: string | undefined;
  readonly approximate: boolean;
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
  readonly parks: readonly ScenePark[];
  /** Borders as one path each, `""` when there is none: outside the scope, inside it, and of provinces. */
  readonly groundBorders: string;
  readonly municipalBorders: string;
  readonly provinceBorders: string;
  /** Classes of the ramp in use. */
  readonly classes: number;
  readonly selected: AreaCode | undefined;
};
