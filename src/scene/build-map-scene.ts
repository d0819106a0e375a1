import type { Area, AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { amountOf } from "#domain/value/value.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import { areaCentre } from "./area-centre.ts";
import { type AreaShape, areaGeometry, type Box } from "./area-geometry.ts";
import { bordersOf } from "./borders.ts";
import { type Camera, type Size, toPixels } from "./camera.ts";
import { circleRadius } from "./circle-radius.ts";
import { grantLabels, type LabelWish, labelLine } from "./grant-labels.ts";
import type { MapScene, SceneArea } from "./map-scene.ts";
import { parkMarks } from "./park-marks.ts";
import { createPathPen, type PathPen } from "./path-pen.ts";

export type SceneInput = {
  readonly dataset: Pick<Dataset, "boundaries" | "areas" | "parks">;
  readonly view: ChoroplethView;
  readonly size: Size;
  readonly camera: Camera;
  /** How far around the picture areas are drawn too, in pictures; for dragging. 0 unless told. */
  readonly margin?: number;
  /** What lies over the picture, in its pixels: no name is written there. */
  readonly covered?: readonly Box[];
  /** Parks are drawn from a certain zoom. */
  readonly parks?: boolean;
};

/** Draws the answer for one camera: paths, circles, parks and the names that fit. */
export function mapScene(input: SceneInput): MapScene {
  const { dataset, view, size, camera, margin = 0 } = input;
  const geometry = areaGeometry(dataset.boundaries, dataset.areas);
  const pen = createPathPen(geometry, camera, size);
  const seen = windowOf(camera, size, margin);
  const byProvince = view.figures[0]?.area.level === "province";
  const shapes = byProvince ? geometry.provinces : geometry.municipalities;
  const labels = labelsOf(input, shapes);
  const areas = [...shapes.values()]
    .filter(({ box }) => overlap(box, seen))
    .map((shape) => sceneArea(shape, input, { pen, labels }))
    .sort((a, b) => Number(inScope(a)) - Number(inScope(b)));
  return {
    width: size.width,
    height: size.height,
    areas,
    circles: circlesOf(input),
    parks: input.parks ? parkMarks(dataset.parks, { camera, size, seen }) : [],
    ...bordersOf({ geometry, areas: dataset.areas, fills: view.fills, pen, seen, byProvince }),
    classes: view.breaks.length + 1,
    selected: view.selected,
  };
}

/** Selected first, then areas with a figure, of circles the larger ones first, then the others. */
const rankOf = (selected: boolean, amount: number | undefined, circle: number) =>
  selected ? 2 : Number(amount !== undefined) + Math.min(0.99, circle / 1000);

/** A circle so much smaller than its name is not named for its own sake. */
const nameable = 7;

const inScope = ({ fill }: SceneArea) => fill.kind !== "elsewhere";

function sceneArea(
  { code, rings }: AreaShape,
  { dataset, view }: SceneInput,
  { pen, labels }: { pen: PathPen; labels: ReadonlyMap<AreaCode, { x: number; y: number }> },
): SceneArea {
  return {
    code,
    name: dataset.areas.get(code)?.name ?? code,
    path: pen.rings(rings),
    fill: view.fills.get(code) ?? { kind: "elsewhere" },
    label: labels.get(code),
  };
}

function labelsOf(
  input: SceneInput,
  shapes: ReadonlyMap<AreaCode, AreaShape>,
): ReadonlyMap<AreaCode, { x: number; y: number }> {
  const { view, size, camera } = input;
  const missing = view.figures.filter(({ measured }) => measured.value.kind === "missing");
  // Where most figures are missing the legend says so; a few names of empty areas would look chosen.
  const unnamed = 2 * missing.length > view.figures.length;
  const wishes = view.figures.flatMap(({ area, measured }): LabelWish[] => {
    const shape = shapes.get(area.code);
    if (!shape) return [];
    if (unnamed && measured.value.kind === "missing" && area.code !== view.selected) return [];
    const [left, top, right, bottom] = shape.box;
    const [x, middle] = centreOf(area, input);
    const amount = amountOf(measured.value);
    const circle = view.indicator.form === "amount" ? circleRadius(amount ?? 0, view) : 0;
    return [
      {
        code: area.code,
        name: area.name,
        below: measured.value.kind === "suppressed" ? "onderdrukt".length : 4,
        x,
        y: circle > 0 ? middle + circle + 0.6 * labelLine : middle - labelLine / 2,
        areaWidth: Math.max((right - left) * camera.scale, nameable * circle),
        areaHeight: Math.max((bottom - top) * camera.scale, nameable * circle),
        fixed: circle > 0,
        rank: rankOf(area.code === view.selected, amount, circle),
      },
    ];
  });
  return grantLabels(wishes, size, input.covered);
}

function circlesOf(input: SceneInput): MapScene["circles"] {
  const { view } = input;
  if (view.indicator.form !== "amount") return [];
  return view.figures
    .map(({ area, measured }) => {
      const [x, y] = centreOf(area, input);
      return { code: area.code, x, y, r: circleRadius(amountOf(measured.value) ?? 0, view) };
    })
    .filter(({ r }) => r > 0)
    .sort((a, b) => b.r - a.r);
}

function centreOf(area: Area, { dataset, camera, size }: SceneInput) {
  const geometry = areaGeometry(dataset.boundaries, dataset.areas);
  return toPixels(camera, size, areaCentre(geometry, area));
}

/** What is drawn, in Mercator radians. */
function windowOf({ x, y, scale }: Camera, { width, height }: Size, margin: number): Box {
  const [right, down] = [((0.5 + margin) * width) / scale, ((0.5 + margin) * height) / scale];
  return [x - right, y - down, x + right, y + down];
}

const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
