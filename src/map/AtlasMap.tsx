import { lazy, Suspense, useDeferredValue, useEffect, useId, useMemo, useRef } from "react";
import { useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import { mapScene } from "#scene/build-map-scene.ts";
import { zoomCamera } from "#scene/camera.ts";
import type { AtlasMapProps } from "./atlas-map-props.ts";
import { ChosenRenderer } from "./ChosenRenderer.tsx";
import { MapControls } from "./MapControls.tsx";
import { parkAt } from "./park-at.ts";
import { useAnnouncement } from "./use-announcement.ts";
import { useCamera } from "./use-camera.ts";
import { useCovered } from "./use-covered.ts";
import { useGestures } from "./use-gestures.ts";
import { useMapKeyboard } from "./use-map-keyboard.ts";
import { usePointing } from "./use-pointing.ts";
import { useSize } from "./use-size.ts";
import "./atlas-map.css";

// Nobody points before the map is there.
const MapTooltip = lazy(async () => ({ default: (await import("./MapTooltip.tsx")).MapTooltip }));

/** The map of the question: drawn as SVG or by MapLibre, moved by pointer, fingers and keyboard. */
export function AtlasMap({ dataset: data, query, view: answer, ...rest }: AtlasMapProps) {
  const asked = useMemo(() => ({ dataset: data, query, view: answer }), [data, query, answer]);
  // What was clicked is shown at once; the picture follows in pieces between which the page reacts.
  const props: AtlasMapProps = { ...rest, ...useDeferredValue(asked) };
  const { dataset, view, hovered, label, showParks = false } = props;
  const text = useText(mapTexts);
  const help = useId();
  const surface = useRef<HTMLDivElement>(null);
  const size = useSize(surface);
  const map = useCamera(props, size);
  const pointing = usePointing(props, map, size);
  const announcement = useAnnouncement(props);
  const covered = useCovered(surface, size);
  const scene = useMemo(
    () =>
      mapScene({
        ...{ dataset, view, size, covered },
        camera: map.camera,
        margin: 0.6,
        parks: showParks,
      }),
    [dataset, view, size, covered, map.camera, showParks],
  );
  useGestures(surface, map, { size, onPoint: pointing.point, onTap: pointing.tap });

  const { tip } = pointing;
  useEscape(tip !== undefined, pointing.hide);
  const park =
    tip && parkAt(scene.parks, [tip.x, tip.y], { parks: dataset.parks.parks, camera: map.camera });

  const zoom = (by: number) => map.glide(zoomCamera(map.live.current(), by, [0, 0]));
  const keyboard = useMapKeyboard(props, { map, pointing, announcement, zoom });

  return (
    <div className="atlas-map">
      <div
        ref={surface}
        className="atlas-map-surface"
        role="application"
        aria-label={label}
        aria-describedby={help}
        {...keyboard}
      >
        <ChosenRenderer
          renderer={props.renderer}
          palette={props.palette}
          dataset={dataset}
          showParks={showParks}
          scene={scene}
          view={view}
          camera={map.camera}
          live={map.live}
          hovered={hovered}
        />
      </div>
      <p id={help} className="sr-only">
        {text("help")}
      </p>
      <p className="sr-only" role="status">
        {announcement.text}
      </p>
      <MapControls onZoom={zoom} onFit={map.fit} />
      <Suspense fallback={null}>
        {tip && (
          <MapTooltip {...{ dataset, view, tip, size, park }} protection={props.protection} />
        )}
      </Suspense>
    </div>
  );
}

/** Escape puts away what a pointer brought up, wherever the focus is. */
function useEscape(shown: boolean, hide: () => boolean): void {
  const last = useRef(hide);
  useEffect(() => {
    last.current = hide;
  });
  useEffect(() => {
    if (!shown) return;
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape") last.current();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [shown]);
}
