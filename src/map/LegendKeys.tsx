import { useId } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import { classKey } from "#scene/ramp.ts";
import type { LegendView } from "#views/legend-view.ts";

const kinds = ["between", "suppressed", "missing", "elsewhere"] as const;

type LegendKeysProps = { readonly legend: LegendView; readonly compact: boolean };

/** What an area without a class looks like; on a phone only those that are on the map. */
export function LegendKeys({ legend, compact }: LegendKeysProps) {
  const text = useText(mapTexts);
  const hatch = useId();
  const last = legend.classes.length - 1;
  const shown = kinds.filter((kind) => {
    if (kind === "elsewhere" || (kind !== "between" && !compact)) return !compact;
    return legend[kind] > 0;
  });
  if (shown.length === 0) return null;
  return (
    <ul className="legend-keys">
      {shown.map((kind) => (
        <li key={kind}>
          <svg className="legend-key" width="16" height="11" aria-hidden="true">
            <defs>
              <pattern
                id={hatch}
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect className="legend-hatch" width="1.8" height="5" />
              </pattern>
            </defs>
            <rect className="legend-swatch" data-kind={kind} x=".5" y=".5" width="15" height="10" />
            {kind === "between" &&
              [0, last].map((index) => (
                <path
                  key={index}
                  className="legend-class"
                  data-class={classKey(index, last + 1)}
                  d={index === 0 ? "M1 1h14v9h-14z" : "M1 1l4 9h4l-4-9zM9 1l4 9h2v-4l-2-5z"}
                />
              ))}
            {kind === "suppressed" && (
              <rect x="1" y="1" width="14" height="9" fill={`url(#${hatch})`} />
            )}
          </svg>
          {text(`legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
