import { memo } from "react";
import { betweenKey, betweenPairs } from "#scene/between.ts";
import type { MapScene, SceneArea } from "#scene/map-scene.ts";
import { classKey } from "#scene/ramp.ts";

/** The areas with their fills, and every border once. */
export const AreaLayer = memo(function AreaLayer({
  scene,
  hatch,
}: {
  readonly scene: MapScene;
  readonly hatch: string;
}) {
  return (
    <g>
      {betweenPairs(scene.areas.map(({ fill }) => fill)).map(({ key, from, to }) => (
        <pattern
          key={key}
          id={`${hatch}-${key}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect
            className="svg-map-band"
            width="8"
            height="8"
            data-class={classKey(from, scene.classes)}
          />
          <rect
            className="svg-map-band"
            width="4"
            height="8"
            data-class={classKey(to, scene.classes)}
          />
        </pattern>
      ))}
      {scene.areas.map((area) => (
        <path
          key={area.code}
          className="svg-map-area"
          data-area={area.code}
          d={area.path}
          data-fill={area.fill.kind}
          data-class={classOfArea(area, scene.classes)}
          fill={patternOf(area, hatch)}
        />
      ))}
      <path className="svg-map-border-ground" d={scene.groundBorders} />
      <path className="svg-map-border" d={scene.municipalBorders} />
      {scene.areas
        .filter(({ fill }) => fill.kind === "missing" || fill.kind === "suppressed")
        .map(({ code, path }) => (
          <path key={code} className="svg-map-outline" d={path} />
        ))}
      <path className="svg-map-border-province" d={scene.provinceBorders} />
    </g>
  );
});

function patternOf({ fill }: SceneArea, hatch: string): string | undefined {
  if (fill.kind === "between") return `url(#${hatch}-${betweenKey(fill.from, fill.to)})`;
  return fill.kind === "suppressed" ? `url(#${hatch})` : undefined;
}

const classOfArea = ({ fill }: SceneArea, classes: number) =>
  fill.kind === "class" ? classKey(fill.index, classes) : undefined;
