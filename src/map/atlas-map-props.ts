import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ProtectionReport } from "#domain/delivery/protection-report.ts";
import type { Bounds, Padding } from "#scene/camera.ts";
import type { PaletteName } from "#scene/palette.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import type { Answerable } from "#views/normalise-query.ts";

/** `auto` takes MapLibre where a graphics card draws it, else SVG. */
export type MapRenderer = "auto" | "svg" | "webgl";

export type AtlasMapProps = {
  readonly dataset: Dataset;
  readonly query: Answerable;
  readonly view: ChoroplethView;
  /** What was protected of the loaded counts, to tell why a figure is hidden. */
  readonly protection?: ProtectionReport | undefined;
  readonly hovered: AreaCode | undefined;
  readonly palette: PaletteName;
  readonly renderer: MapRenderer;
  readonly onHover: (code: AreaCode | undefined) => void;
  /** Asked to select an area, or to clear the selection. */
  readonly onSelect: (code: AreaCode | undefined) => void;
  readonly onOpen: (code: AreaCode) => void;
  /** The part of the map that is shown, after moving it; `undefined` is the whole scope. */
  readonly onBounds: (bounds: Bounds | undefined) => void;
  readonly showParks?: boolean;
  /** Name of the map for who does not see it. */
  readonly label: string;
  /** Space at the edges that something lies over, such as the legend, in pixels. */
  readonly padding?: Padding;
};
