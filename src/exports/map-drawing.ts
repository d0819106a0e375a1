import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Indicator } from "#domain/indicator/indicator.ts";
import type { Value } from "#domain/value/value.ts";
import { createFormat } from "#i18n/format.ts";
import { mapTexts } from "#i18n/map-texts.ts";
import { translate } from "#i18n/texts.ts";
import type { Language } from "#lib/language.ts";
import { areaGeometry } from "#scene/area-geometry.ts";
import { betweenKey, betweenPairs } from "#scene/between.ts";
import { mapScene } from "#scene/build-map-scene.ts";
import { fitCamera, type Size } from "#scene/camera.ts";
import { labelLine } from "#scene/grant-labels.ts";
import type { MapScene, SceneArea } from "#scene/map-scene.ts";
import { rampColour, rampInkColour } from "#scene/ramp.ts";
import { scopeBounds } from "#scene/scope-bounds.ts";
import type { AreaFill, ChoroplethView } from "#views/choropleth-view.ts";
import { hatchId, paint } from "./paint.ts";
import { type SvgNode, svg } from "./svg-node.ts";

type MapInput = {
  readonly dataset: Dataset;
  readonly view: ChoroplethView;
  readonly language: Language;
  /** Pixels of the figure per pixel of the scene: names are made for a screen, a figure is read from afar. */
  readonly zoom: number;
  /** Names and values on the areas. */
  readonly labels: boolean;
};

const padding = { top: 8, right: 8, bottom: 8, left: 8 };

/** The map of a question, fitted to the size, from the same scene as on screen. */
export function mapDrawing(input: MapInput, size: Size): SvgNode {
  const { dataset, view, zoom } = input;
  const sceneSize = { width: size.width / zoom, height: size.height / zoom };
  const geometry = areaGeometry(dataset.boundaries, dataset.areas);
  const camera = fitCamera(scopeBounds(geometry, view.figures), sceneSize, padding);
  const scene = mapScene({ dataset, view, size: sceneSize, camera });
  // An inner svg clips what lies around the scope.
  return svg(
    "svg",
    {
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${sceneSize.width} ${sceneSize.height}`,
      overflow: "hidden",
    },
    [
      bandPatterns(view.fills.values(), scene.classes),
      ...scene.areas.map((area) => areaPath(area, scene)),
      border(scene.groundBorders, paint.groundLine, 0.8),
      border(scene.municipalBorders, paint.areaLine, 1),
      // Over the light borders, or an area without a figure would vanish on the paper.
      ...scene.areas
        .filter(({ fill }) => fill.kind === "missing" || fill.kind === "suppressed")
        .map(({ path }) => border(path, paint.hatch, 0.8)),
      border(scene.provinceBorders, paint.ink2, 1.2),
      selectedEdge(scene),
      ...scene.circles.map(({ code, x, y, r }) =>
        svg("circle", {
          cx: x,
          cy: y,
          r,
          fill: code === scene.selected ? paint.accent : paint.circle,
          "fill-opacity": 0.82,
          stroke: paint.areaLine,
        }),
      ),
      ...(input.labels ? labelNodes(scene, input) : []),
    ],
  );
}

/** The patterns of areas whose range lies between two classes, for the `defs` of a drawing. */
export function bandPatterns(fills: Iterable<AreaFill>, classes: number): SvgNode {
  const band = (index: number, width: number) =>
    svg("rect", { width, height: 8, fill: rampColour(paint, index, classes) });
  return svg(
    "defs",
    {},
    betweenPairs(fills).map(({ key, from, to }) =>
      svg(
        "pattern",
        {
          id: key,
          width: 8,
          height: 8,
          patternUnits: "userSpaceOnUse",
          patternTransform: "rotate(-45)",
        },
        [band(from, 8), band(to, 4)],
      ),
    ),
  );
}

export function fillOf(fill: AreaFill, classes: number): string {
  switch (fill.kind) {
    case "class":
      return rampColour(paint, fill.index, classes);
    case "between":
      return `url(#${betweenKey(fill.from, fill.to)})`;
    case "suppressed":
      return `url(#${hatchId})`;
    case "missing":
      return paint.paper;
    case "plain":
      return paint.line;
    case "elsewhere":
      return paint.ground;
  }
}

function areaPath({ path, fill }: SceneArea, { classes }: MapScene): SvgNode {
  return svg("path", { d: path, fill: fillOf(fill, classes) });
}

function border(d: string, stroke: string, width: number): SvgNode {
  return svg("path", {
    d: d || "M0 0",
    fill: "none",
    stroke,
    "stroke-width": width,
    "stroke-linejoin": "round",
  });
}

function selectedEdge({ areas, selected }: MapScene): SvgNode {
  const d = areas.find(({ code }) => code === selected)?.path ?? "";
  return border(d, paint.accent, 2.6);
}

function labelNodes(scene: MapScene, input: MapInput): readonly SvgNode[] {
  const values = new Map(
    input.view.figures.map(({ area, measured }): [AreaCode, Value] => [area.code, measured.value]),
  );
  return scene.areas.flatMap(({ code, name, label, fill }) => {
    const value = values.get(code);
    if (!label || !value) return [];
    const onClass = fill.kind === "class";
    return svg(
      "text",
      {
        x: label.x,
        y: label.y + 4.5,
        "text-anchor": "middle",
        "font-size": 13,
        fill: onClass ? rampInkColour(paint, fill.index, scene.classes) : paint.ink,
        stroke: onClass ? rampColour(paint, fill.index, scene.classes) : paint.halo,
        "stroke-width": 3,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      },
      [
        svg("tspan", { "font-weight": 600 }, [name]),
        svg("tspan", { x: label.x, dy: labelLine }, [
          valueWord(value, input.view.indicator, input.language),
        ]),
      ],
    );
  });
}

function valueWord(value: Value, indicator: Indicator, language: Language): string {
  const text = translate(mapTexts, language);
  if (value.kind === "suppressed") return text("label.suppressed");
  if (value.kind === "missing") return text("label.missing");
  return createFormat(language).briefValue(value, indicator);
}
