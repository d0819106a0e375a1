import { useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";

type MapControlsProps = {
  readonly onZoom: (by: number) => void;
  readonly onFit: () => void;
};

const step = 1.6;

/** Zooming for who has no wheel or fingers, and the way back to the whole. */
export function MapControls({ onZoom, onFit }: MapControlsProps) {
  const text = useText(mapTexts);
  return (
    <div className="map-controls no-print" data-over-map="">
      <button
        type="button"
        aria-label={text("zoomIn")}
        title={text("zoomIn")}
        onClick={() => onZoom(step)}
      >
        <Icon path="M8 3v10M3 8h10" />
      </button>
      <button
        type="button"
        aria-label={text("zoomOut")}
        title={text("zoomOut")}
        onClick={() => onZoom(1 / step)}
      >
        <Icon path="M3 8h10" />
      </button>
      <button type="button" aria-label={text("fit")} title={text("fit")} onClick={onFit}>
        <Icon path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      </button>
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg className="map-controls-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
