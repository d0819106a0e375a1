import type { GeoJSONSource, LayerSpecification, Map as MapLibre } from "maplibre-gl";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { areaGeometry } from "#scene/area-geometry.ts";
import { betweenKey, betweenPairs } from "#scene/between.ts";
import type { Camera } from "#scene/camera.ts";
import { bandImage, hatchImage } from "#scene/hatch-image.ts";
import { areaFeatures, borderFeatures } from "#scene/map-features.ts";
import { circleFeatures, labelFeatures } from "#scene/map-marks.ts";
import type { MapScene } from "#scene/map-scene.ts";
import { type PaletteName, paletteOf } from "#scene/palette.ts";
import { rampColour } from "#scene/ramp.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import { fillState, mapLayers } from "./map-style.ts";

export type Drawing = {
  readonly dataset: Dataset;
  readonly view: ChoroplethView;
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly palette: PaletteName;
  readonly hovered: AreaCode | undefined;
  /** What stands under the name of an area. */
  readonly wordsUnder: (code: AreaCode) => string;
};

/** Brings a loaded map from one drawing to the next; only what differs is touched. */
export function drawMapLibre(
  map: MapLibre,
  { before, now }: { readonly before: Drawing | undefined; readonly now: Drawing },
): void {
  const { dataset, view, scene, camera } = now;
  const palette = paletteOf(now.palette);
  const recoloured = before?.palette !== now.palette || before.scene.classes !== scene.classes;
  if (before && recoloured) recolour(map, mapLayers(palette, scene.classes));
  if (recoloured) setHatch(map, now.palette);
  const geometry = areaGeometry(dataset.boundaries, dataset.areas);
  const level = view.figures[0]?.area.level;
  const reshaped =
    before?.dataset.boundaries !== dataset.boundaries ||
    before.view.figures[0]?.area.level !== level;
  if (reshaped) setData(map, "areas", areaFeatures(geometry, level));
  if (reshaped || before.view.fills !== view.fills) {
    setData(map, "borders", borderFeatures({ geometry, areas: dataset.areas, ...view }));
  }
  if (recoloured || reshaped || before.view !== view) setFills(map, now);
  if (recoloured || before.scene !== scene || before.wordsUnder !== now.wordsUnder) {
    setData(map, "circles", circleFeatures(scene, camera));
    setData(map, "labels", labelFeatures(scene, camera, { palette, wordsUnder: now.wordsUnder }));
  }
  mark(map, "selected", { from: before?.view.selected, to: view.selected });
  mark(map, "hovered", { from: before?.hovered, to: now.hovered });
}

/** Layer by layer: a new style would empty the sources and take the parks of deck.gl away. */
function recolour(map: MapLibre, layers: readonly LayerSpecification[]): void {
  for (const { id, paint = {} } of layers) {
    for (const [property, value] of Object.entries(paint)) {
      map.setPaintProperty(id, property as never, value as never);
    }
  }
}

function setData(map: MapLibre, name: string, data: GeoJSON.FeatureCollection): void {
  void map.getSource<GeoJSONSource>(name)?.setData(data);
}

function setHatch(map: MapLibre, name: PaletteName): void {
  const { hatch, paper } = paletteOf(name);
  if (map.hasImage("hatch")) map.removeImage("hatch");
  map.addImage("hatch", hatchImage(hatch, paper), { pixelRatio: 2 });
}

/** A pattern per pair of classes between which a range lies; drawn anew where the colours may differ. */
function setBands(map: MapLibre, { view, scene, palette: name }: Drawing): void {
  const palette = paletteOf(name);
  const codes = new Map<string, AreaCode[]>();
  for (const [code, fill] of view.fills) {
    if (fill.kind !== "between") continue;
    const key = betweenKey(fill.from, fill.to);
    codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  for (const { key, from, to } of betweenPairs(view.fills.values())) {
    const [low, high] = [from, to].map((index) => rampColour(palette, index, scene.classes));
    if (map.hasImage(key)) map.removeImage(key);
    map.addImage(key, bandImage(high ?? "", low ?? ""), { pixelRatio: 2 });
  }
  const bands = [...codes].flatMap(([key, areas]) => [areas, key]);
  const pattern = bands.length > 0 ? ["match", ["get", "code"], ...bands, "hatch"] : "hatch";
  map.setPaintProperty("area-hatch", "fill-pattern", pattern as never);
}

function setFills(map: MapLibre, drawing: Drawing): void {
  const { view } = drawing;
  setBands(map, drawing);
  map.removeFeatureState({ source: "areas" });
  const codes = (...kinds: readonly string[]) =>
    [...view.fills].filter(([, { kind }]) => kinds.includes(kind)).map(([code]) => code);
  for (const [code, fill] of view.fills) {
    map.setFeatureState({ source: "areas", id: code }, { fill: fillState(fill) });
  }
  map.setFilter("area-hatch", ["in", ["get", "code"], ["literal", codes("suppressed", "between")]]);
  map.setFilter("area-outline", [
    "in",
    ["get", "code"],
    ["literal", codes("suppressed", "missing")],
  ]);
}

/** Setting the fills clears every state, so the mark is set again even when it did not move. */
function mark(
  map: MapLibre,
  state: "selected" | "hovered",
  { from, to }: { readonly from: AreaCode | undefined; readonly to: AreaCode | undefined },
): void {
  for (const source of ["areas", "circles"]) {
    if (from && from !== to) map.setFeatureState({ source, id: from }, { [state]: false });
    if (to) map.setFeatureState({ source, id: to }, { [state]: true });
  }
}
