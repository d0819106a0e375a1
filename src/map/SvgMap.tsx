import { memo, useId, useLayoutEffect, useRef } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import type { Camera } from "#scene/camera.ts";
import type { MapScene } from "#scene/map-scene.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import { AreaLayer } from "./AreaLayer.tsx";
import { LabelLayer } from "./LabelLayer.tsx";
import type { LiveCamera } from "./live-camera.ts";
import { ParkLayer } from "./ParkLayer.tsx";
import "./ramp.css";
import "./svg-map.css";

type SvgMapProps = {
  readonly scene: MapScene;
  readonly view: ChoroplethView;
  readonly camera: Camera;
  readonly live: LiveCamera;
  readonly hovered: AreaCode | undefined;
  /** Another renderer draws on screen; this one stays for print. */
  readonly behind: boolean;
};

/** Draws a scene as SVG. While the camera moves one transform follows; paths are built when it rests. */
export const SvgMap = memo(function SvgMap(props: SvgMapProps) {
  const { scene, view, camera, live, hovered, behind } = props;
  const moving = useRef<SVGGElement>(null);
  const hatch = useId();
  useLayoutEffect(() => {
    const follow = (to: Camera) => {
      const by = to.scale / camera.scale;
      const x = (camera.x - to.x) * to.scale + (scene.width / 2) * (1 - by);
      const y = (camera.y - to.y) * to.scale + (scene.height / 2) * (1 - by);
      if (Math.abs(by - 1) < 1e-6 && Math.hypot(x, y) < 0.05) {
        moving.current?.removeAttribute("transform");
      } else moving.current?.setAttribute("transform", `translate(${x} ${y}) scale(${by})`);
    };
    follow(live.current());
    return live.listen(follow);
  }, [camera, live, scene]);

  const highlighted = scene.areas.find(({ code }) => code === hovered);
  const selected = scene.areas.find(({ code }) => code === scene.selected);
  return (
    <svg
      className="svg-map"
      data-behind={behind ? "" : undefined}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      aria-hidden="true"
    >
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="svg-map-hatch-ground" width="6" height="6" />
          <rect className="svg-map-hatch-line" width="2" height="6" />
        </pattern>
      </defs>
      <g ref={moving}>
        <AreaLayer scene={scene} hatch={hatch} />
        {highlighted && highlighted.fill.kind !== "elsewhere" && (
          <path className="svg-map-hovered" d={highlighted.path} />
        )}
        {selected && <path className="svg-map-selected" d={selected.path} />}
        {scene.circles.map(({ code, x, y, r }) => (
          <circle
            key={code}
            className="svg-map-circle"
            data-state={
              code === scene.selected ? "selected" : code === hovered ? "hovered" : undefined
            }
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={r.toFixed(1)}
          />
        ))}
        <ParkLayer parks={scene.parks} />
        <LabelLayer scene={scene} view={view} />
      </g>
    </svg>
  );
});
