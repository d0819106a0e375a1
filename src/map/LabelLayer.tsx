import { memo } from "react";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import { labelLine } from "#scene/grant-labels.ts";
import type { MapScene } from "#scene/map-scene.ts";
import { classKey } from "#scene/ramp.ts";
import type { ChoroplethView } from "#views/choropleth-view.ts";
import { labelValue } from "./label-value.ts";

/** Names with their value, in the ink of the class below them. */
export const LabelLayer = memo(function LabelLayer({
  scene,
  view,
}: {
  readonly scene: MapScene;
  readonly view: ChoroplethView;
}) {
  const text = useText(mapTexts);
  const format = useFormat();
  const figures = new Map(view.figures.map((figure) => [figure.area.code, figure]));
  return (
    <g>
      {scene.areas.map(({ code, name, label, fill }) => {
        const figure = figures.get(code);
        if (!label || !figure) return null;
        return (
          <text
            key={code}
            className="svg-map-label"
            data-class={fill.kind === "class" ? classKey(fill.index, scene.classes) : undefined}
            x={label.x.toFixed(1)}
            y={(label.y + 4.5).toFixed(1)}
          >
            <tspan className="svg-map-name">{name}</tspan>
            <tspan x={label.x.toFixed(1)} dy={labelLine}>
              {labelValue(figure.measured.value, view.indicator, { text, format })}
            </tspan>
          </text>
        );
      })}
    </g>
  );
});
