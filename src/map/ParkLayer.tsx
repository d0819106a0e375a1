import { memo } from "react";
import type { ScenePark } from "#scene/map-scene.ts";

/** Parks as dots, and as outlines from the zoom where these are seen. */
export const ParkLayer = memo(function ParkLayer({
  parks,
}: {
  readonly parks: readonly ScenePark[];
}) {
  return (
    <g>
      {parks.map(({ id, x, y, r, path, approximate }) =>
        path ? (
          <path
            key={id}
            className="svg-map-park"
            data-approximate={approximate ? "" : undefined}
            d={path}
          />
        ) : (
          <circle
            key={id}
            className="svg-map-park"
            cx={x.toFixed(1)}
            cy={y.toFixed(1)}
            r={r.toFixed(1)}
          />
        ),
      )}
    </g>
  );
});
