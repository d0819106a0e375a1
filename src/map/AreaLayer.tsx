import { memo } from "react";
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
      {scene.areas.map((area) => (
        <path
          key={area.code}
          className="svg-map-area"
          data-area={area.code}
          d={area.path}
          data-fill={area.fill.kind}
          data-class={classOfArea(area, scene.classes)}
          fill={area.fill.kind === "suppressed" ? `url(#${hatch})` : undefined}
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

const classOfArea = ({ fill }: SceneArea, classes: number) =>
  fill.kind === "class" ? classKey(fill.index, classes) : undefined;
