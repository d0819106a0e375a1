import { memo, useId, useMemo } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { useLanguage, useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import { priorityTexts } from "#i18n/priority-texts.ts";
import { inScope } from "#i18n/priority-words.ts";
import { areaGeometry } from "#scene/area-geometry.ts";
import { mapScene } from "#scene/build-map-scene.ts";
import { fitCamera } from "#scene/camera.ts";
import type { MapScene } from "#scene/map-scene.ts";
import { classKey } from "#scene/ramp.ts";
import { scopeBounds } from "#scene/scope-bounds.ts";
import type { AreaFill, ChoroplethView } from "#views/choropleth-view.ts";
import { priorityBreaks, priorityChoropleth } from "#views/priority-choropleth.ts";
import type { PriorityView } from "#views/priority-view.ts";
import "#map/ramp.css";
import "./priority-map.css";

type PriorityMapProps = {
  readonly dataset: Dataset;
  readonly view: PriorityView;
  readonly hovered: AreaCode | undefined;
  readonly onSelect: (code: AreaCode) => void;
  readonly onHover: (code: AreaCode | undefined) => void;
};

const size = { width: 340, height: 300 };
const padding = { top: 6, right: 6, bottom: 6, left: 6 };

/** The points on a small map. While weights move only colours change: the shapes are made once per scope. */
export function PriorityMap({ dataset, view, hovered, onSelect, onHover }: PriorityMapProps) {
  const text = useText(priorityTexts);
  const language = useLanguage();
  const hatch = useId();
  const choropleth = useMemo(() => priorityChoropleth(view), [view]);
  const scene = useShapes(dataset, choropleth);
  const classes = priorityBreaks.length + 1;
  const edges = [
    { kind: "hovered", code: hovered },
    { kind: "selected", code: view.selected },
  ].flatMap(({ kind, code }) => {
    const area = scene.areas.find((each) => each.code === code);
    return area ? [{ kind, path: area.path }] : [];
  });
  return (
    <figure className="priority-map">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={text("mapLabel", { inScope: inScope(view, language) })}
      >
        <defs>
          <pattern
            id={hatch}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="priority-hatch-ground" width={6} height={6} />
            <rect className="priority-hatch-line" width={2} height={6} />
          </pattern>
        </defs>
        {scene.areas.map(({ code, path }) => (
          <Shape
            key={code}
            code={code}
            path={path}
            fill={fillKey(choropleth.fills.get(code))}
            hatch={hatch}
            onSelect={onSelect}
            onHover={onHover}
          />
        ))}
        <path className="priority-borders" data-kind="ground" d={scene.groundBorders} />
        <path className="priority-borders" d={scene.municipalBorders} />
        <path className="priority-borders" data-kind="province" d={scene.provinceBorders} />
        {edges.map(({ path, kind }) => (
          <path key={kind} className="priority-edge" data-kind={kind} d={path} />
        ))}
      </svg>
      <figcaption className="priority-scale">
        {Array.from({ length: classes }, (_, index) => (
          <span key={index} data-class={classKey(index, classes)}>
            {index === 0 ? 0 : priorityBreaks[index - 1]}
          </span>
        ))}
        <span className="priority-scale-end">100 {text("mapScale")}</span>
      </figcaption>
      <MapKeys view={view} hatch={hatch} />
    </figure>
  );
}

/** The states that occur besides the points. */
function MapKeys({ view, hatch }: Pick<PriorityMapProps, "view"> & { readonly hatch: string }) {
  const text = useText(mapTexts);
  const lacking = view.unranked.map((row) => row.lacking.map(({ value }) => value.kind));
  const hidden = lacking.some((kinds) => kinds.includes("suppressed"));
  const missing = lacking.some((kinds) => !kinds.includes("suppressed"));
  const states = [hidden && ("suppressed" as const), missing && ("missing" as const)];
  return (
    <ul className="priority-keys">
      {states.map(
        (state) =>
          state && (
            <li key={state}>
              <svg viewBox="0 0 20 12" aria-hidden="true">
                <rect
                  className="priority-area"
                  data-fill={state}
                  style={state === "suppressed" ? { fill: `url(#${hatch})` } : undefined}
                  x={0.5}
                  y={0.5}
                  width={19}
                  height={11}
                />
              </svg>
              {text(`legend.${state}`)}
            </li>
          ),
      )}
    </ul>
  );
}

/** Paths and borders of a scope; which areas they are depends on the fills, the colours do not come into it. */
function useShapes(dataset: Dataset, choropleth: ChoroplethView): MapScene {
  const scope = choropleth.figures
    .map(({ area }) => area.code)
    .toSorted()
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the areas of the scope shape the drawing
  return useMemo(() => {
    const geometry = areaGeometry(dataset.boundaries, dataset.areas);
    const camera = fitCamera(scopeBounds(geometry, choropleth.figures), size, padding);
    return mapScene({ dataset, view: choropleth, size, camera });
  }, [dataset, scope]);
}

/** One word for how an area is filled, so that an unchanged shape is not drawn anew. */
function fillKey(fill: AreaFill | undefined): string {
  if (!fill) return "elsewhere";
  return fill.kind === "class" ? classKey(fill.index, priorityBreaks.length + 1) : fill.kind;
}

type ShapeProps = Pick<PriorityMapProps, "onSelect" | "onHover"> & {
  readonly code: AreaCode;
  readonly path: string;
  readonly fill: string;
  readonly hatch: string;
};

const Shape = memo(function Shape({ code, path, fill, hatch, onSelect, onHover }: ShapeProps) {
  if (fill === "elsewhere") return <path className="priority-area" data-fill={fill} d={path} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the ranking beside it does the same by keyboard
    <path
      className="priority-area"
      data-fill={fill}
      data-class={fill}
      style={fill === "suppressed" ? { fill: `url(#${hatch})` } : undefined}
      d={path}
      onClick={() => onSelect(code)}
      onPointerEnter={() => onHover(code)}
      onPointerLeave={() => onHover(undefined)}
    />
  );
});
