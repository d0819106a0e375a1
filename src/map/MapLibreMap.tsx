import regular from "@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff2?url";
import semibold from "@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff2?url";
import type { Map as MapLibre } from "maplibre-gl";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { AreaCode } from "#domain/area/area.ts";
import { useFormat, useText } from "#i18n/LanguageContext.tsx";
import { mapTexts } from "#i18n/map-texts.ts";
import { paletteOf } from "#scene/palette.ts";
import { type Drawing, drawMapLibre } from "./draw-map-libre.ts";
import { labelValue } from "./label-value.ts";
import type { LiveCamera } from "./live-camera.ts";
import { mapLibreCamera, startMapLibre } from "./map-libre.ts";
import { type MapFonts, mapStyle } from "./map-style.ts";
import { useParkOverlay } from "./use-park-overlay.ts";
import "./map-libre.css";

type MapLibreMapProps = Omit<Drawing, "wordsUnder"> & {
  readonly live: LiveCamera;
  readonly showParks: boolean;
  /** The first picture is on screen. */
  readonly onReady: () => void;
  /** It cannot be drawn here. */
  readonly onFailed: () => void;
};

/** A map of which the first picture has not come after this long is given up; the drawing stays. */
const patience = 30_000;

/** Draws the same scene with MapLibre; the atlas keeps pointing, moving and keys. */
export function MapLibreMap(props: MapLibreMapProps) {
  const { live, view } = props;
  const container = useRef<HTMLDivElement>(null);
  const map = useStartedMap(container, props);
  const comes = usePatience(props.onFailed);
  const drawn = useRef<{ map: MapLibre; drawing: Drawing }>(undefined);
  const wordsUnder = useWordsUnder(view);

  useEffect(() => {
    if (!map) return;
    const { dataset, scene, camera, palette, hovered } = props;
    const now = { dataset, view, scene, camera, palette, hovered, wordsUnder };
    const before = drawn.current?.map === map ? drawn.current.drawing : undefined;
    try {
      drawMapLibre(map, { before, now });
    } catch {
      // Better a drawing than half a map.
      props.onFailed();
      return;
    }
    drawn.current = { map, drawing: now };
    if (before) return;
    map.once("idle", () => {
      comes();
      props.onReady();
    });
  });
  useLayoutEffect(() => {
    if (!map) return;
    const follow = () => map.jumpTo(mapLibreCamera(live.current()));
    follow();
    return live.listen(follow);
  }, [map, live]);
  useParkOverlay(map, props);
  return <div ref={container} className="map-libre no-print" aria-hidden="true" />;
}

/** Gives up when nothing comes in time; the function returned tells that it came. */
function usePatience(onFailed: () => void): () => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const first = useRef(onFailed);
  useEffect(() => {
    waiting.current = setTimeout(first.current, patience);
    return () => clearTimeout(waiting.current);
  }, []);
  return useCallback(() => clearTimeout(waiting.current), []);
}

/** Starts the map once; it is there when its style is, and drawn into from then on. */
function useStartedMap(
  container: { readonly current: HTMLDivElement | null },
  props: MapLibreMapProps,
): MapLibre | undefined {
  const [map, setMap] = useState<MapLibre>();
  const first = useRef(props);
  useEffect(() => {
    if (!container.current) return;
    const { live, palette, scene, onFailed } = first.current;
    let started: MapLibre;
    try {
      const style = mapStyle(paletteOf(palette), scene.classes, fonts());
      started = startMapLibre(container.current, style, live.current());
    } catch {
      // No WebGL after all: the drawing stays, and the page says so.
      onFailed();
      return;
    }
    started.on("load", () => setMap(started));
    started.on("webglcontextlost", onFailed);
    return () => {
      setMap(undefined);
      started.remove();
    };
  }, [container]);
  return map;
}

function useWordsUnder(view: Drawing["view"]): Drawing["wordsUnder"] {
  const text = useText(mapTexts);
  const format = useFormat();
  return useMemo(() => {
    const figures = new Map(view.figures.map((figure) => [figure.area.code, figure.measured]));
    return (code: AreaCode) => {
      const measured = figures.get(code);
      return measured ? labelValue(measured.value, view.indicator, { text, format }) : "";
    };
  }, [view, text, format]);
}

/** MapLibre reads fonts in its worker, which knows no page to be relative to. */
function fonts(): MapFonts {
  const absolute = (path: string) => new URL(path, document.baseURI).href;
  return { regular: absolute(regular), semibold: absolute(semibold) };
}
